package planportal.render.page;

import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.model.Paragraph;
import planportal.model.Place;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.site.Messages;

/** How the places of the plan are called for readers, and where they are. */
public final class PlaceLabels {
    private final Portal portal;
    private final Messages messages;

    PlaceLabels(Portal portal, Messages messages) {
        this.portal = portal;
        this.messages = messages;
    }

    /** A link that names the place in full: {@code 第五章第二节第1段}, {@code 专栏3第2项}. */
    public Link link(Place place) {
        return new Link(name(place), portal.addresses().place(place));
    }

    /** The place's short number, as printed beside it: {@code 5-2-1}, {@code 专栏3-2}. */
    public String number(Place place) {
        if (place instanceof Project project) {
            return portal.column(project.column()).label() + "-" + project.number();
        }
        return place instanceof PlanColumn column ? column.label() : place.placeId();
    }

    private String name(Place place) {
        if (place instanceof Paragraph paragraph) {
            Chapter chapter = portal.chapter(paragraph.chapter());
            String number = Integer.toString(paragraph.number());
            return paragraph.section() == 0
                    ? messages.text("common.place.introduction", chapter.label(), number)
                    : messages.text(
                            "common.place.paragraph",
                            chapter.label(),
                            chapter.sections().get(paragraph.section() - 1).label(),
                            number);
        }
        if (place instanceof Project project) {
            return messages.text(
                    "common.place.project",
                    portal.column(project.column()).label(),
                    Integer.toString(project.number()));
        }
        PlanColumn column = (PlanColumn) place;
        return column.label();
    }
}
