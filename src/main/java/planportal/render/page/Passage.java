package planportal.render.page;

import java.util.List;
import planportal.derive.Portal;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.model.Paragraph;
import planportal.model.Place;
import planportal.model.Project;

/**
 * The text of a paragraph or a project item as it is shown in the plan. The lead and the rest
 * together are the text to the letter.
 *
 * @param lead the words set in bold at the beginning: the lead phrase, or the item's title with the
 *     mark that closes it; may be empty
 * @param rest what follows
 * @param indicators those that the text speaks of, in the plan's order
 * @param notes data notes on this place
 */
public record Passage(
        MarkedText lead, MarkedText rest, List<Indicator> indicators, List<DataNote> notes) {

    public Passage {
        indicators = List.copyOf(indicators);
        notes = List.copyOf(notes);
    }

    static Passage of(Portal portal, Paragraph paragraph) {
        return of(portal, paragraph, paragraph.lead().map(String::length).orElse(0));
    }

    static Passage of(Portal portal, Project project) {
        return of(portal, project, project.title().length() + project.mark().length());
    }

    private static Passage of(Portal portal, Place place, int leadLength) {
        MarkedText text = MarkedText.of(portal, place);
        return new Passage(
                text.before(leadLength),
                text.from(leadLength),
                portal.mentionsAt(place).stream()
                        .map(Mention::indicator)
                        .distinct()
                        .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                        .toList(),
                portal.notesAt(place));
    }

    /** Whether anything stands beside it. */
    public boolean hasMargin() {
        return !indicators.isEmpty() || !notes.isEmpty();
    }

    /** Whether so many indicators belong to it that their list is better folded. */
    public boolean isCrowded() {
        return indicators.size() > 3;
    }

    /** Whether it begins with words set in bold. */
    public boolean hasLead() {
        return !lead.runs().isEmpty();
    }
}
