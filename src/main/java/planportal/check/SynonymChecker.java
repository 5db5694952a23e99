package planportal.check;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.model.LifeEvent;
import planportal.model.Synonym;
import planportal.read.Located;

/** Checks {@code synonyms.csv}, which maps readers' words to words of the plan. */
final class SynonymChecker {
    static final String FILE = "synonyms.csv";

    private static final List<String> COLUMNS = List.of("word", "means");
    private static final String SEPARATOR = "[、;]";

    private final Diagnostics diagnostics;
    private final Optional<String> printed;
    private final List<LifeEvent> lifeEvents;
    private final Definitions<String> words;

    /**
     * @param printed the text of the plan; empty if it has errors
     */
    SynonymChecker(Diagnostics diagnostics, Optional<String> printed, List<LifeEvent> lifeEvents) {
        this.diagnostics = diagnostics;
        this.printed = printed.map(text -> text.toLowerCase(ROOT));
        this.lifeEvents = lifeEvents;
        this.words = new Definitions<>(diagnostics, Rule.SYNONYM_TWICE);
    }

    List<Synonym> check(PlanFiles content) {
        List<Synonym> synonyms = new ArrayList<>();
        for (RowReader row : content.rows(FILE, COLUMNS)) {
            Optional<Located<String>> word = row.required("word");
            Optional<List<String>> means = row.required("means").map(this::means);
            word.ifPresent(this::checkIsNew);
            if (word.isPresent() && means.isPresent()) {
                synonyms.add(new Synonym(word.get().value(), means.get()));
            }
        }
        return synonyms;
    }

    private void checkIsNew(Located<String> word) {
        Hint hint = Hint.withTerms("list all its meanings in one row, separated by ;%s", "or 、");
        String name = "word \"" + word.value() + "\"";
        words.add(word.value(), word.span(), name, Optional.of(hint));
    }

    private List<String> means(Located<String> cell) {
        List<String> meanings = List.of(cell.value().split(SEPARATOR, -1));
        int start = 0;
        for (String meaning : meanings) {
            int end = start + meaning.length();
            checkMeaning(meaning, part(cell, start, end));
            start = end + 1;
        }
        return meanings.stream().map(String::strip).toList();
    }

    private void checkMeaning(String meaning, Span span) {
        if (meaning.isBlank()) {
            diagnostics.report(Rule.SYNONYM_MEANING_EMPTY, span, "empty word among the meanings");
        } else if (!isFound(meaning)) {
            diagnostics.report(
                    Rule.SYNONYM_NOT_IN_PLAN,
                    span,
                    "\"" + meaning + "\" does not occur in the plan",
                    "use a word of the plan or the name of a life event, so that a search finds it");
        }
    }

    private boolean isFound(String meaning) {
        String word = meaning.strip().toLowerCase(ROOT);
        return printed.isEmpty()
                || printed.get().contains(word)
                || lifeEvents.stream()
                        .anyMatch(event -> event.name().toLowerCase(ROOT).contains(word));
    }

    /** Returns the span of a part of a cell; of the whole cell if quotes shift its offsets. */
    private static Span part(Located<String> cell, int from, int to) {
        boolean verbatim = cell.span().length() == cell.value().length();
        return verbatim ? cell.span().part(from, to) : cell.span();
    }
}
