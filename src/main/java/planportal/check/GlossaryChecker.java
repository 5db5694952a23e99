package planportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Term;
import planportal.read.Located;
import planportal.read.YamlNode;

/** Checks {@code glossary.yaml}, which explains words of the plan. */
final class GlossaryChecker {
    static final String FILE = "glossary.yaml";

    private final Diagnostics diagnostics;
    private final Optional<String> printed;
    private final PlaceIndex places;
    private final Definitions<String> forms;

    /**
     * @param printed the text of the plan; empty if it has errors
     */
    GlossaryChecker(Diagnostics diagnostics, Optional<String> printed, PlaceIndex places) {
        this.diagnostics = diagnostics;
        this.printed = printed;
        this.places = places;
        this.forms = new Definitions<>(diagnostics, Rule.WORD_TWICE);
    }

    /** Returns the terms in the content's order. */
    List<Term> check(PlanFiles content) {
        List<Term> terms = new ArrayList<>();
        for (YamlNode item : content.items(FILE).orElse(List.of())) {
            MappingReader.of(diagnostics, item).flatMap(this::term).ifPresent(terms::add);
        }
        return terms;
    }

    private Optional<Term> term(MappingReader fields) {
        int before = diagnostics.errors();
        Optional<Located<String>> name = fields.text("term");
        List<Located<String>> also = fields.optionalTexts("also");
        Optional<Located<String>> nameEn = fields.optionalText("name_en");
        Optional<Located<String>> text = fields.text("text");
        Optional<PlaceText> place = fields.optionalText("place").flatMap(places::resolve);
        place.ifPresent(p -> text.ifPresent(quote -> places.hasQuote(p, quote)));
        Optional<Located<String>> textEn =
                fields.has("place") ? Optional.empty() : fields.optionalText("text_en");
        fields.close();
        name.ifPresent(n -> checkForms(n, also));
        if (diagnostics.errors() > before) {
            return Optional.empty();
        }
        return Optional.of(
                new Term(
                        name.get().value(),
                        also.stream().map(Located::value).toList(),
                        nameEn.map(Located::value).orElse(""),
                        text.get().value(),
                        textEn.map(Located::value).orElse(""),
                        place.map(PlaceText::place)));
    }

    private void checkForms(Located<String> name, List<Located<String>> also) {
        forms.add(name.value(), name.span(), "term \"" + name.value() + "\"");
        for (Located<String> form : also) {
            if (form.value().isBlank()) {
                diagnostics.report(Rule.KEY_EMPTY, form.span(), "\"also\" must not be empty");
            } else {
                forms.add(form.value(), form.span(), "term \"" + form.value() + "\"");
            }
        }
        Stream<Located<String>> needed = also.isEmpty() ? Stream.of(name) : also.stream();
        needed.filter(form -> !isPrinted(form)).forEach(this::reportUnused);
    }

    private boolean isPrinted(Located<String> form) {
        return printed.isEmpty() || printed.get().contains(form.value());
    }

    private void reportUnused(Located<String> form) {
        diagnostics.report(
                Rule.TERM_NOT_IN_PLAN,
                form.span(),
                "\"" + form.value() + "\" does not occur in the plan",
                "write it as the plan does, or delete it");
    }
}
