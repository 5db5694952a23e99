package planportal.render.page;

import java.util.List;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.PlanColumn;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.site.Messages;

/**
 * What {@code page/projects.jte} shows: the key projects by column.
 *
 * @param groups empty where the plan has no projects; the page then says so
 */
public record ProjectsPage(Frame frame, List<Group> groups) {

    /**
     * The projects of a column.
     *
     * @param column the column's page, called by its label
     */
    public record Group(DomainLink domain, Link column, List<ProjectItem> items) {}

    public ProjectsPage {
        groups = List.copyOf(groups);
    }

    /** Makes that page. */
    public static Renderer renderer(Shell shell, Pages pages) {
        return () ->
                Stream.of(
                        RenderJob.of(
                                "projects",
                                Addresses.PROJECTS,
                                () -> pages.render("page/projects.jte", of(shell))));
    }

    static ProjectsPage of(Shell shell) {
        Portal portal = shell.portal();
        Messages messages = shell.messages();
        int count = portal.plan().projects().size();
        Frame frame =
                shell.page(
                                Addresses.PROJECTS,
                                messages.text("project.list.title", count),
                                messages.text("project.list.description", count))
                        .in(MenuEntry.PROJECTS)
                        .called(messages.text(MenuEntry.PROJECTS.key()))
                        .script("assets/tables.js");
        return new ProjectsPage(
                frame,
                columns(portal)
                        .map(
                                c ->
                                        new Group(
                                                DomainLink.of(
                                                        shell,
                                                        portal.projectsOf(c).get(0).domain()),
                                                new Link(c.label(), portal.addresses().projects(c)),
                                                ProjectItem.all(shell, portal.projectsOf(c))))
                        .toList());
    }

    /** The columns that hold projects, in the plan's order. */
    static Stream<PlanColumn> columns(Portal portal) {
        return portal.plan().columns().stream().filter(c -> !portal.projectsOf(c).isEmpty());
    }

    /** How many projects there are. */
    public int count() {
        return groups.stream().mapToInt(g -> g.items().size()).sum();
    }

    /** How many quantities they promise together. */
    public int quantities() {
        return groups.stream()
                .flatMap(g -> g.items().stream())
                .mapToInt(ProjectItem::quantities)
                .sum();
    }
}
