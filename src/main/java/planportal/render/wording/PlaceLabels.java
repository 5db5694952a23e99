package planportal.render.wording;

import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.model.Paragraph;
import planportal.model.Place;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.site.Messages;

/** Names the places of the plan for readers. */
public final class PlaceLabels {
    private final Portal portal;
    private final Messages messages;

    public PlaceLabels(Portal portal, Messages messages) {
        this.portal = portal;
        this.messages = messages;
    }

    /** The place's short number, as printed beside it: {@code 5-2-1}, {@code 专栏3-2}. */
    public String number(Place place) {
        if (place instanceof Project project) {
            return portal.column(project.column()).shortName() + "-" + project.number();
        }
        return place instanceof PlanColumn column ? column.shortName() : place.placeId();
    }

    /** The place's full name: {@code 第五章第二节第1段}, {@code 专栏3第2项}. */
    public String name(Place place) {
        if (place instanceof Paragraph paragraph) {
            return name(paragraph, portal.chapter(paragraph.chapter()));
        }
        if (place instanceof Project project) {
            String column = portal.column(project.column()).shortName();
            return messages.text("common.place.project", column, project.number());
        }
        return ((PlanColumn) place).shortName();
    }

    private String name(Paragraph paragraph, Chapter chapter) {
        if (paragraph.section() == 0) {
            return messages.text(
                    "common.place.introduction", chapter.shortName(), paragraph.number());
        }
        String section = chapter.sections().get(paragraph.section() - 1).shortName();
        return messages.text(
                "common.place.paragraph", chapter.shortName(), section, paragraph.number());
    }
}
