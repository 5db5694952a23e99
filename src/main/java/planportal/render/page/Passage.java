package planportal.render.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import planportal.derive.Portal;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.Paragraph;
import planportal.model.Place;
import planportal.model.Project;
import planportal.model.Topic;

/**
 * The text of a paragraph or a project as the plan shows it. The lead and the rest together are the
 * text, to the letter.
 *
 * @param lead the beginning in bold: a lead phrase or a project's title; may be empty
 * @param topics what the place speaks of and promises
 * @param notes the data notes on this place
 */
public record Passage(MarkedText lead, MarkedText rest, List<Topic> topics, List<DataNote> notes) {
    private static final int MAX_UNFOLDED = 3;

    /**
     * Topics of one kind.
     *
     * @param collection its name, {@code services}
     */
    public record Kind(String collection, List<Topic> topics) {}

    static Passage of(Portal portal, Paragraph paragraph, TermMarks terms) {
        int lead = paragraph.lead().map(String::length).orElse(0);
        return of(portal, paragraph, lead, terms);
    }

    static Passage of(Portal portal, Project project, TermMarks terms) {
        int lead = project.title().length() + project.mark().length();
        return of(portal, project, lead, terms);
    }

    private static Passage of(Portal portal, Place place, int leadLength, TermMarks terms) {
        MarkedText text = MarkedText.of(portal, place, terms);
        return new Passage(
                text.before(leadLength),
                text.from(leadLength),
                portal.placeTopics().at(place).stream().filter(t -> !t.equals(place)).toList(),
                portal.notesAt(place));
    }

    /** Returns its indicators. */
    public List<Indicator> indicators() {
        return topics.stream()
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .toList();
    }

    /** Returns its other topics by kind. */
    public List<Kind> otherTopics() {
        Map<String, List<Topic>> kinds =
                topics.stream()
                        .filter(topic -> !(topic instanceof Indicator))
                        .collect(groupingBy(Topic::collection, LinkedHashMap::new, toList()));
        return kinds.entrySet().stream().map(e -> new Kind(e.getKey(), e.getValue())).toList();
    }

    /** Returns whether the list of its indicators is folded. */
    public boolean isCrowded() {
        return indicators().size() > MAX_UNFOLDED;
    }

    public boolean hasLead() {
        return !lead.runs().isEmpty();
    }
}
