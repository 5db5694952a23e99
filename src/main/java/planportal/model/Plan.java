package planportal.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A plan: its text, its tables, and what the portal's editors have recorded about both. */
public record Plan(
        PlanInfo info,
        List<Chapter> chapters,
        List<PlanColumn> columns,
        List<Domain> domains,
        List<Indicator> indicators,
        List<Milestone> milestones,
        List<Service> services,
        List<Project> projects,
        List<Mention> mentions,
        List<Commitment> commitments,
        List<DataNote> dataNotes) {

    public Plan {
        chapters = List.copyOf(chapters);
        columns = List.copyOf(columns);
        domains = List.copyOf(domains);
        indicators = List.copyOf(indicators);
        milestones = List.copyOf(milestones);
        services = List.copyOf(services);
        projects = List.copyOf(projects);
        mentions = List.copyOf(mentions);
        commitments = List.copyOf(commitments);
        dataNotes = List.copyOf(dataNotes);
    }

    /** Returns the first column of a kind, such as the one with the table of indicators. */
    public Optional<PlanColumn> column(PlanColumn.Kind kind) {
        return columns.stream().filter(column -> column.kind() == kind).findFirst();
    }

    /** Returns all paragraphs in the plan's order. */
    public Stream<Paragraph> paragraphs() {
        return chapters.stream().flatMap(Chapter::paragraphs);
    }
}
