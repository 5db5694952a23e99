package planportal.render.page;

import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.Project;

/**
 * A key project in a list.
 *
 * @param text what follows the title, with its quantities marked
 * @param place its place in the plan, by its number: {@code 专栏7-2}
 * @param quantities the number of quantities that it promises
 */
public record ProjectItem(Project project, MarkedText text, Link place, long quantities) {

    static ProjectItem of(RenderContext context, Project project) {
        Portal portal = context.portal();
        int titleLength = project.title().length() + project.mark().length();
        return new ProjectItem(
                project,
                MarkedText.of(portal, project).from(titleLength),
                new Link(context.places().number(project), portal.addresses().place(project)),
                portal.commitmentsAt(project).stream().filter(Commitment::isPromised).count());
    }

    /** Returns the number of promised quantities, or a dash if there are none. */
    public String quantitiesText() {
        return quantities == 0 ? "—" : Long.toString(quantities);
    }
}
