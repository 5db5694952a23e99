package planportal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Nearest;
import planportal.diagnostic.Rule;
import planportal.model.EnglishNames;
import planportal.read.Located;

/** Checks {@code names.csv}, English names of what the plan names in another language. */
final class NameChecker {
    static final String FILE = "names.csv";

    private static final List<String> COLUMNS = List.of("about", "name_en");

    /** As many are named of those that have no English name. */
    private static final int NAMED = 3;

    private static final String KINDS =
            "write chapters/5, sections/5-2, columns/3, projects/ID or commitments/ID";

    private final Diagnostics diagnostics;
    private final Definitions<String> declared;
    private final SortedSet<String> expected = new TreeSet<>();

    /**
     * @param expected what has a name: {@code chapters/5}, {@code projects/ID}
     */
    NameChecker(Diagnostics diagnostics, Stream<String> expected) {
        this.diagnostics = diagnostics;
        declared = new Definitions<>(diagnostics, Rule.ID_TWICE);
        expected.forEach(this.expected::add);
        this.expected.addAll(List.of(EnglishNames.PORTAL, EnglishNames.PUBLISHER));
    }

    /**
     * Returns the names.
     *
     * @param whole whether all that has a name is known
     */
    EnglishNames check(PlanFiles content, boolean whole) {
        Map<String, String> names = new HashMap<>();
        for (RowReader row : content.rows(FILE, COLUMNS)) {
            Optional<Located<String>> about = row.required("about");
            Optional<String> name = row.requiredText("name_en");
            about.filter(a -> whole && !expected.contains(a.value())).ifPresent(this::unknown);
            about.ifPresent(a -> declared.add(a.value(), a.span(), "name of " + a.value()));
            if (about.isPresent() && name.isPresent()) {
                names.put(about.get().value(), name.get());
            }
        }
        return new EnglishNames(names);
    }

    private void unknown(Located<String> about) {
        diagnostics.report(
                Rule.REFERENCE_UNKNOWN,
                about.span(),
                "nothing is called \"" + about.value() + "\"",
                Nearest.to(about.value(), expected).map(Nearest::hint).orElse(Hint.of(KINDS)));
    }

    /** Reports what has no English name, for pages in English; {@code others} included. */
    void reportMissing(PlanFiles content, Stream<String> others) {
        List<String> missing = new ArrayList<>(expected);
        missing.removeIf(declared::has);
        others.forEach(missing::add);
        if (!missing.isEmpty()) {
            String first = String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())));
            diagnostics.report(
                    Rule.NAME_MISSING,
                    content.missing(FILE),
                    "%d things have no English name: %s%s"
                            .formatted(missing.size(), first, missing.size() > NAMED ? ", …" : ""),
                    "English pages show them as the plan prints them; data notes have title_en and"
                            + " note_en, terms name_en and text_en");
        }
    }
}
