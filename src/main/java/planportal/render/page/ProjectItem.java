package planportal.render.page;

import java.util.List;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.Project;

/**
 * A key project as a list shows it.
 *
 * @param text what follows the title, its quantities marked
 * @param place where it stands, called by its number: {@code 专栏7-2}
 * @param quantities how many quantities it promises
 */
public record ProjectItem(Project project, MarkedText text, Link place, int quantities) {

    static ProjectItem of(RenderContext context, Project project) {
        Portal portal = context.portal();
        return new ProjectItem(
                project,
                MarkedText.of(portal, project)
                        .from(project.title().length() + project.mark().length()),
                new Link(context.places().number(project), portal.addresses().place(project)),
                (int)
                        portal.commitmentsAt(project).stream()
                                .filter(c -> c.kind() == Commitment.Kind.COMMITMENT)
                                .count());
    }

    /** Several projects. */
    static List<ProjectItem> all(RenderContext context, List<Project> projects) {
        return projects.stream().map(p -> of(context, p)).toList();
    }
}
