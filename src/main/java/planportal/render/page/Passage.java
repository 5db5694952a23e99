package planportal.render.page;

import java.util.Comparator;
import java.util.List;
import planportal.derive.Portal;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.model.Paragraph;
import planportal.model.Place;
import planportal.model.Project;

/**
 * The text of a paragraph or a project as the plan shows it. The lead and the rest together are the
 * text, to the letter.
 *
 * @param lead the beginning in bold: a lead phrase or a project's title; may be empty
 * @param indicators those that the text mentions, in the plan's order
 * @param notes the data notes on this place
 */
public record Passage(
        MarkedText lead, MarkedText rest, List<Indicator> indicators, List<DataNote> notes) {
    private static final int MAX_UNFOLDED = 3;

    static Passage of(Portal portal, Paragraph paragraph) {
        return of(portal, paragraph, paragraph.lead().map(String::length).orElse(0));
    }

    static Passage of(Portal portal, Project project) {
        return of(portal, project, project.title().length() + project.mark().length());
    }

    private static Passage of(Portal portal, Place place, int leadLength) {
        MarkedText text = MarkedText.of(portal, place);
        List<Indicator> indicators =
                portal.mentionsAt(place).stream()
                        .map(Mention::topic)
                        .filter(Indicator.class::isInstance)
                        .map(Indicator.class::cast)
                        .distinct()
                        .sorted(Comparator.comparing(Indicator::number))
                        .toList();
        List<DataNote> notes = portal.notesAt(place);
        return new Passage(text.before(leadLength), text.from(leadLength), indicators, notes);
    }

    /** Returns whether there is anything to show beside it. */
    public boolean hasMargin() {
        return !indicators.isEmpty() || !notes.isEmpty();
    }

    /** Returns whether the list of its indicators is folded. */
    public boolean isCrowded() {
        return indicators.size() > MAX_UNFOLDED;
    }

    public boolean hasLead() {
        return !lead.runs().isEmpty();
    }
}
