package planportal.render.page;

import java.util.List;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.model.Commitment;
import planportal.model.Indicator;
import planportal.model.LifeEvent;
import planportal.model.Paragraph;
import planportal.model.Place;
import planportal.model.Project;
import planportal.model.Service;
import planportal.render.wording.Sentence;

/**
 * What {@code page/lifeevent.jte} shows: what the plan has for people in a situation of life.
 *
 * @param lead the portal's own words
 * @param passages where the plan's text speaks of it
 */
public record LifeEventPage(
        PageLayout layout,
        String icon,
        String lead,
        List<Service> services,
        List<Aim> aims,
        List<CommitmentRow> promises,
        List<ProjectItem> projects,
        List<Passage> passages) {

    /** An indicator with its target in one sentence. */
    public record Aim(String address, Sentence sentence) {}

    /**
     * A place of the plan.
     *
     * @param words its lead phrase, without the mark that closes it; may be empty
     */
    public record Passage(Link link, String words) {}

    static LifeEventPage of(RenderContext context, int index) {
        List<LifeEvent> all = context.portal().publication().guidance().lifeEvents();
        LifeEvent event = all.get(index);
        Link link = context.link(event);
        String lead = event.text();
        String title = context.messages().text("life.title");
        PageLayout layout =
                context.page(link.address(), link.text(), lead)
                        .below(new Link(title, Addresses.LIFE))
                        .between(all, index, "life", context::link);
        return new LifeEventPage(
                layout,
                context.icons().domain(event.icon()),
                lead,
                event.topics(Service.class),
                event.topics(Indicator.class).stream().map(i -> aim(context, i)).toList(),
                event.topics(Commitment.class).stream()
                        .map(c -> CommitmentRow.of(context, c))
                        .toList(),
                event.topics(Project.class).stream().map(p -> ProjectItem.of(context, p)).toList(),
                event.places().stream().map(p -> passage(context, p)).toList());
    }

    private static Aim aim(RenderContext context, Indicator indicator) {
        return new Aim(
                context.addresses().indicator(indicator), context.wording().sentence(indicator));
    }

    private static Passage passage(RenderContext context, Place place) {
        String words = "";
        if (place instanceof Paragraph paragraph) {
            words = paragraph.lead().map(lead -> lead.substring(0, lead.length() - 1)).orElse("");
        } else if (place instanceof Project project) {
            words = project.title();
        }
        return new Passage(context.link(place), words);
    }

    /** Returns the promised quantities as the only group of a table. */
    public List<RowGroup<CommitmentRow>> promiseGroups() {
        return List.of(new RowGroup<>(Optional.empty(), "", promises));
    }
}
