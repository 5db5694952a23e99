package planportal.render.page;

import java.util.List;
import java.util.stream.Stream;
import planportal.derive.PagedList;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.Domain;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.site.Messages;

/**
 * What {@code page/projects.jte} shows: the key projects by column.
 *
 * @param columns how many columns hold projects
 * @param quantities how many quantities all projects promise together
 * @param groups empty where the plan has no projects; the page then says so
 */
public record ProjectsPage(
        PageLayout layout, Paging paging, int columns, long quantities, List<Group> groups) {

    /**
     * The projects of a column.
     *
     * @param column the column's page, called by its label
     */
    public record Group(DomainLink domain, Link column, List<ProjectItem> items) {}

    public ProjectsPage {
        groups = List.copyOf(groups);
    }

    static ProjectsPage of(RenderContext context, PagedList.Page<Integer, Project> page) {
        Portal portal = context.portal();
        PagedList<Integer, Project> list = portal.lists().projects();
        Paging paging = Paging.of(context, list, page, c -> domain(portal, c).name());
        Messages messages = context.messages();
        int count = list.count();
        PageLayout layout =
                paging.layout(
                                context,
                                messages.text("project.list.title", count),
                                messages.text("project.list.description", count),
                                MenuEntry.PROJECTS,
                                messages.text(MenuEntry.PROJECTS.key()))
                        .script("assets/tables.js");
        return new ProjectsPage(
                layout,
                paging,
                list.groups(),
                page.isFirst() ? quantities(portal) : 0,
                page.groups().stream().map(g -> group(context, g)).toList());
    }

    private static long quantities(Portal portal) {
        return portal.plan().projects().stream()
                .flatMap(p -> portal.commitmentsAt(p).stream())
                .filter(c -> c.kind() == Commitment.Kind.COMMITMENT)
                .count();
    }

    private static Group group(RenderContext context, PagedList.Group<Integer, Project> group) {
        Portal portal = context.portal();
        PlanColumn column = portal.column(group.head());
        return new Group(
                DomainLink.of(context, domain(portal, group.head())),
                new Link(column.label(), portal.addresses().projects(column)),
                ProjectItem.all(context, group.items()));
    }

    private static Domain domain(Portal portal, int column) {
        return portal.projectsOf(portal.column(column)).get(0).domain();
    }

    /** The columns that hold projects, in the plan's order. */
    static Stream<PlanColumn> columns(Portal portal) {
        return portal.plan().columns().stream().filter(c -> !portal.projectsOf(c).isEmpty());
    }
}
