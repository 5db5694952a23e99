package planportal.render.page;

import java.util.List;
import java.util.Optional;
import planportal.derive.Portal;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.site.Messages;

/**
 * What {@code page/projectcolumn.jte} shows: the key projects of a column in full.
 *
 * @param chapter where the column stands in the plan
 */
public record ProjectColumnPage(
        PageLayout layout,
        PlanColumn column,
        Breadcrumb breadcrumb,
        Link chapter,
        Link domain,
        List<Item> items) {

    /**
     * A project in full.
     *
     * @param promised the quantities that it promises
     * @param notes the data notes on it
     */
    public record Item(ProjectItem item, List<CommitmentRow> promised, List<DataNote> notes) {}

    public ProjectColumnPage {
        items = List.copyOf(items);
    }

    static ProjectColumnPage of(RenderContext context, List<PlanColumn> columns, int index) {
        PlanColumn column = columns.get(index);
        Portal portal = context.portal();
        Messages messages = context.messages();
        List<Project> projects = portal.projectsOf(column);
        Domain domain = projects.get(0).domain();
        PageLayout layout =
                context.page(
                                portal.addresses().projects(column),
                                column.title(),
                                messages.text(
                                        "project.description", column.title(), projects.size()))
                        .in(MenuEntry.PROJECTS)
                        .called(domain.name())
                        .between(
                                neighbour(context, columns, index - 1, "project.previous"),
                                neighbour(context, columns, index + 1, "project.next"));
        return new ProjectColumnPage(
                layout,
                column,
                Breadcrumb.in(
                        domain,
                        Breadcrumb.Part.of(
                                new Link(domain.name(), portal.addresses().domain(domain))),
                        Breadcrumb.Part.of(column.label())),
                new Link(column.label(), portal.addresses().place(column)),
                new Link(domain.name(), portal.addresses().domain(domain)),
                projects.stream()
                        .map(
                                p ->
                                        new Item(
                                                ProjectItem.of(context, p),
                                                portal.commitmentsAt(p).stream()
                                                        .map(c -> CommitmentRow.of(context, c))
                                                        .toList(),
                                                portal.notesAt(p)))
                        .toList());
    }

    private static Optional<PagerLink> neighbour(
            RenderContext context, List<PlanColumn> columns, int index, String hint) {
        if (index < 0 || index >= columns.size()) {
            return Optional.empty();
        }
        PlanColumn column = columns.get(index);
        return Optional.of(
                new PagerLink(
                        context.messages().text(hint),
                        new Link(column.title(), context.portal().addresses().projects(column))));
    }
}
