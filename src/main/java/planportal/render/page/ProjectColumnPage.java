package planportal.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import planportal.derive.Portal;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.site.Messages;

/**
 * What {@code page/projectcolumn.jte} shows: the key projects of a column in full.
 *
 * @param chapter where the column stands in the plan
 */
public record ProjectColumnPage(
        Frame frame, PlanColumn column, Where where, Link chapter, Link domain, List<Item> items) {

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

    /** Makes a page for each column that holds projects. */
    public static Renderer renderer(Shell shell, Pages pages) {
        return () -> {
            List<PlanColumn> columns = ProjectsPage.columns(shell.portal()).toList();
            return IntStream.range(0, columns.size())
                    .mapToObj(
                            i ->
                                    RenderJob.of(
                                            "column " + columns.get(i).number(),
                                            shell.portal().addresses().projects(columns.get(i)),
                                            () ->
                                                    pages.render(
                                                            "page/projectcolumn.jte",
                                                            of(shell, columns, i))));
        };
    }

    static ProjectColumnPage of(Shell shell, List<PlanColumn> columns, int index) {
        PlanColumn column = columns.get(index);
        Portal portal = shell.portal();
        Messages messages = shell.messages();
        List<Project> projects = portal.projectsOf(column);
        Domain domain = projects.get(0).domain();
        Frame frame =
                shell.page(
                                portal.addresses().projects(column),
                                column.title(),
                                messages.text(
                                        "project.description", column.title(), projects.size()))
                        .in(MenuEntry.PROJECTS)
                        .called(domain.name())
                        .between(
                                neighbour(shell, columns, index - 1, "project.previous"),
                                neighbour(shell, columns, index + 1, "project.next"));
        return new ProjectColumnPage(
                frame,
                column,
                Where.in(
                        domain,
                        Where.Part.of(new Link(domain.name(), portal.addresses().domain(domain))),
                        Where.Part.of(column.label())),
                new Link(column.label(), portal.addresses().place(column)),
                new Link(domain.name(), portal.addresses().domain(domain)),
                projects.stream()
                        .map(
                                p ->
                                        new Item(
                                                ProjectItem.of(shell, p),
                                                portal.commitmentsAt(p).stream()
                                                        .map(c -> CommitmentRow.of(shell, c))
                                                        .toList(),
                                                portal.notesAt(p)))
                        .toList());
    }

    private static Optional<Neighbour> neighbour(
            Shell shell, List<PlanColumn> columns, int index, String hint) {
        if (index < 0 || index >= columns.size()) {
            return Optional.empty();
        }
        PlanColumn column = columns.get(index);
        return Optional.of(
                new Neighbour(
                        shell.messages().text(hint),
                        new Link(column.title(), shell.portal().addresses().projects(column))));
    }
}
