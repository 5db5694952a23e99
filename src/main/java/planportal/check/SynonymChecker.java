package planportal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;
import planportal.model.Synonym;
import planportal.read.Located;

/** {@code synonyms.csv}: readers' words for the plan's words. */
final class SynonymChecker {
    static final String FILE = "synonyms.csv";

    private static final List<String> COLUMNS = List.of("word", "means");
    private static final char SEPARATOR = '、';

    private final Diagnostics diagnostics;
    private final Optional<String> published;
    private final Map<String, Span> found = new HashMap<>();
    private final List<Located<String>> meanings = new ArrayList<>();

    /**
     * @param published all that the plan prints; empty if it isn't known wholly
     */
    SynonymChecker(Diagnostics diagnostics, Optional<String> published) {
        this.diagnostics = diagnostics;
        this.published = published;
    }

    List<Synonym> check(PlanFiles content) {
        List<Synonym> synonyms = new ArrayList<>();
        for (CheckedTable.Row row :
                content.table(FILE, COLUMNS).orElse(CheckedTable.EMPTY).rows()) {
            CellReader cells = new CellReader(diagnostics, row);
            Optional<Located<String>> word = cells.located("word");
            Optional<List<String>> means = cells.located("means").map(this::means);
            word.ifPresent(this::checkOnce);
            if (word.isPresent() && means.isPresent()) {
                synonyms.add(new Synonym(word.get().value(), means.get()));
            }
        }
        published.ifPresent(this::checkMeanings);
        return synonyms;
    }

    private void checkMeanings(String text) {
        Set<String> missing = MissingWords.in(text, meanings.stream().map(Located::value).toList());
        for (Located<String> meaning : meanings) {
            if (missing.contains(meaning.value())) {
                diagnostics.error(
                        meaning.span(),
                        "the plan nowhere says \"" + meaning.value() + "\"",
                        "a meaning is a word of the plan, so that searching for it finds something");
            }
        }
    }

    private void checkOnce(Located<String> word) {
        Span first = found.putIfAbsent(word.value(), word.span());
        if (first != null) {
            diagnostics.error(
                    word.span(),
                    "the word \"" + word.value() + "\" stands twice; first at " + first.position(),
                    "name all its meanings in one row, parted by " + SEPARATOR);
        }
    }

    private List<String> means(Located<String> cell) {
        List<String> words = new ArrayList<>();
        String text = cell.value();
        for (int from = 0; from <= text.length(); ) {
            int separator = text.indexOf(SEPARATOR, from);
            int to = separator < 0 ? text.length() : separator;
            String word = text.substring(from, to);
            Span span = ValueLocator.part(cell, from, to);
            if (word.isBlank()) {
                diagnostics.error(span, "an empty word stands among the meanings");
            } else {
                meanings.add(new Located<>(word, span));
            }
            words.add(word);
            from = to + 1;
        }
        return words;
    }
}
