package planportal.derive;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import planportal.model.Chapter;
import planportal.model.Indicator;
import planportal.model.Place;
import planportal.model.Term;

/** The terms that are explained, with where the plan uses them. */
public final class Glossary {
    private static final String IN_A_WORD = "[\\p{IsLatin}\\p{Nd}]";

    private final Portal portal;
    private final Map<String, Term> byForm = new HashMap<>();
    private final Pattern forms;
    private final Map<String, Map<Integer, Place>> places = new HashMap<>();
    private final Map<String, Set<Indicator>> indicators = new HashMap<>();

    /** A term in a text, from the character {@code start} to before {@code end}. */
    public record Use(Term term, int start, int end) {}

    Glossary(Portal portal) {
        this.portal = portal;
        terms().forEach(term -> term.forms().forEach(form -> byForm.put(form, term)));
        forms =
                Pattern.compile(
                        byForm.keySet().stream()
                                .sorted(Comparator.comparing(String::length).reversed())
                                .map(Glossary::pattern)
                                .collect(Collectors.joining("|")));
        portal.plan().chapters().forEach(this::addUses);
        portal.plan().indicators().forEach(this::addUses);
    }

    /** Returns a pattern for a form; one of letters or digits is no part of a longer word. */
    private static String pattern(String form) {
        String before = form.matches("(?s)" + IN_A_WORD + ".*") ? "(?<!" + IN_A_WORD + ")" : "";
        String after = form.matches("(?s).*" + IN_A_WORD) ? "(?!" + IN_A_WORD + ")" : "";
        return before + Pattern.quote(form) + after;
    }

    /** Returns all terms in the content's order. */
    public List<Term> terms() {
        return portal.publication().guidance().terms();
    }

    /** Returns the uses of terms in a text, in its order; of terms that overlap, the longest. */
    public List<Use> uses(String text) {
        if (byForm.isEmpty()) {
            return List.of();
        }
        return forms.matcher(text)
                .results()
                .map(found -> new Use(byForm.get(found.group()), found.start(), found.end()))
                .toList();
    }

    /** Returns the place where each chapter that uses a term does so first, by its number. */
    public Map<Integer, Place> places(Term term) {
        return places.getOrDefault(term.name(), Map.of());
    }

    /** Returns the indicators whose printed name or definition uses a term. */
    public Set<Indicator> indicators(Term term) {
        return indicators.getOrDefault(term.name(), Set.of());
    }

    private void addUses(Chapter chapter) {
        for (Place place : portal.places(chapter).toList()) {
            for (Use use : uses(place.placeText())) {
                places.computeIfAbsent(use.term().name(), name -> new LinkedHashMap<>())
                        .putIfAbsent(chapter.number(), place);
            }
        }
    }

    private void addUses(Indicator indicator) {
        String name = indicator.printed().cell("name");
        for (Use use : uses(name + "\n" + indicator.description().definition())) {
            indicators
                    .computeIfAbsent(use.term().name(), each -> new LinkedHashSet<>())
                    .add(indicator);
        }
    }
}
