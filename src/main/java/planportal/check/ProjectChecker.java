package planportal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.model.Domain;
import planportal.model.PlanColumn;
import planportal.model.Project;

/** Builds projects from the items of columns, once their domains are known. */
final class ProjectChecker {
    private final Diagnostics diagnostics;
    private final IdRegistry<Project> registry;
    private final PlaceIndex places;

    ProjectChecker(Diagnostics diagnostics, IdRegistry<Project> registry, PlaceIndex places) {
        this.diagnostics = diagnostics;
        this.registry = registry;
        this.places = places;
    }

    /** Returns the projects by column and position. */
    List<Project> check(Numbering<ColumnDraft> columns, IdRegistry<Domain> domains) {
        Map<Integer, Domain> domainByColumn = new HashMap<>();
        for (Domain domain : domains.values()) {
            domain.column().ifPresent(column -> domainByColumn.put(column, domain));
        }
        List<Project> projects = new ArrayList<>();
        for (ColumnDraft draft : columns.values().values()) {
            PlanColumn column = draft.column();
            Optional<Domain> domain = Optional.ofNullable(domainByColumn.get(column.number()));
            draft.items().forEach(item -> add(item, column, domain, projects));
        }
        return projects;
    }

    private void add(
            ColumnDraft.Item item,
            PlanColumn column,
            Optional<Domain> domain,
            List<Project> projects) {
        if (item.text().isEmpty()) {
            return;
        }
        Project project =
                new Project(
                        item.id(),
                        column.number(),
                        item.number(),
                        domain,
                        item.label(),
                        item.title(),
                        item.title(),
                        item.mark(),
                        item.text().get().text(),
                        item.responsible());
        projects.add(project);
        registry.put(project.id(), project);
        places.put(
                PlaceText.ofProject(
                        project,
                        item.heading(),
                        item.titleStart(),
                        item.title().length() + item.mark().length(),
                        item.text().get()));
    }
}
