package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.PlanColumn;
import planportal.model.Project;

/**
 * What {@code page/projectcolumn.jte} shows: the key projects of a column in full.
 *
 * @param chapter a link to the column in the text of the plan
 */
public record ProjectColumnPage(
        PageLayout layout,
        PlanColumn column,
        Breadcrumb breadcrumb,
        Link chapter,
        Optional<Link> domain,
        List<Item> items) {

    /**
     * A project in full.
     *
     * @param promised the quantities that it promises
     * @param notes the data notes on it
     */
    public record Item(ProjectItem item, List<CommitmentRow> promised, List<DataNote> notes) {}

    static ProjectColumnPage of(RenderContext context, List<PlanColumn> columns, int index) {
        Portal portal = context.portal();
        PlanColumn column = columns.get(index);
        List<Project> projects = portal.projectsOf(column);
        Optional<Domain> domain = projects.get(0).domain();
        Link link = link(portal, column);
        String description =
                context.messages().text("project.description", column.title(), projects.size());
        PageLayout layout =
                context.page(link.address(), link.text(), description)
                        .in(MenuEntry.PROJECTS)
                        .called(domain.map(Domain::name).orElse(column.shortName()))
                        .titled(column.heading())
                        .between(columns, index, "project", c -> link(portal, c));
        List<Breadcrumb.Part> parts = new ArrayList<>();
        domain.map(context::link).map(Breadcrumb.Part::of).ifPresent(parts::add);
        parts.add(Breadcrumb.Part.of(column.shortName()));
        return new ProjectColumnPage(
                layout,
                column,
                new Breadcrumb(domain, parts),
                new Link(column.shortName(), portal.addresses().place(column)),
                domain.map(context::link),
                projects.stream().map(p -> item(context, p)).toList());
    }

    private static Link link(Portal portal, PlanColumn column) {
        return new Link(column.title(), portal.addresses().projects(column));
    }

    private static Item item(RenderContext context, Project project) {
        List<Commitment> commitments = context.portal().commitmentsAt(project);
        return new Item(
                ProjectItem.of(context, project),
                commitments.stream().map(c -> CommitmentRow.of(context, c)).toList(),
                context.portal().notesAt(project));
    }
}
