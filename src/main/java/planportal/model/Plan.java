package planportal.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A whole plan: its text, its tables, and what has been said about both. */
public record Plan(
        PlanInfo info,
        List<Chapter> chapters,
        List<PlanColumn> columns,
        List<Domain> domains,
        List<Indicator> indicators,
        List<Service> services,
        List<Project> projects,
        List<Mention> mentions,
        List<Observation> observations,
        List<Commitment> commitments,
        List<DataNote> dataNotes) {

    public Plan {
        chapters = List.copyOf(chapters);
        columns = List.copyOf(columns);
        domains = List.copyOf(domains);
        indicators = List.copyOf(indicators);
        services = List.copyOf(services);
        projects = List.copyOf(projects);
        mentions = List.copyOf(mentions);
        observations = List.copyOf(observations);
        commitments = List.copyOf(commitments);
        dataNotes = List.copyOf(dataNotes);
    }

    /** The same plan with these yearly results. */
    public Plan with(List<Observation> results) {
        return new Plan(
                info,
                chapters,
                columns,
                domains,
                indicators,
                services,
                projects,
                mentions,
                results,
                commitments,
                dataNotes);
    }

    /** Returns the first column of a kind, such as the one with the table of indicators. */
    public Optional<PlanColumn> column(PlanColumn.Kind kind) {
        return columns.stream().filter(column -> column.kind() == kind).findFirst();
    }

    /** All paragraphs in the plan's order. */
    public Stream<Paragraph> paragraphs() {
        return chapters.stream().flatMap(Chapter::paragraphs);
    }
}
