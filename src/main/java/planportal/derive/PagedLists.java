package planportal.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Plan;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.model.Service;

/**
 * The plan's lists, split into pages. How many items a page holds depends on how much is shown of
 * each, so that a page stays below about 200 KB.
 *
 * @param domains each in a group of its own
 * @param projects by the number of their column
 * @param commitments those promised by domain, then those stated as facts by domain
 * @param updates by day, newest first
 */
public record PagedLists(
        PagedList<Domain, Domain> domains,
        PagedList<Domain, Indicator> indicators,
        PagedList<Domain, Service> services,
        PagedList<Integer, Project> projects,
        PagedList<Promise, Commitment> commitments,
        PagedList<DataNote.Kind, DataNote> dataNotes,
        PagedList<Update, Update.Item> updates) {

    private static final int DOMAINS = 100;
    private static final int INDICATORS = 100;
    private static final int SERVICES = 300;
    private static final int PROJECTS = 300;
    private static final int COMMITMENTS = 300;
    private static final int DATA_NOTES = 150;
    private static final int UPDATES = 300;

    /**
     * The heading of commitments of one kind in one domain.
     *
     * @param domain empty for those of no single domain
     */
    public record Promise(Commitment.Kind kind, Optional<Domain> domain) {}

    static PagedLists of(Plan plan, Updates updates) {
        List<Domain> domains = plan.domains();
        List<Integer> columns = plan.columns().stream().map(PlanColumn::number).toList();
        var domainGroups = group(domains, domains, Function.identity());
        var indicators = group(domains, plan.indicators(), Indicator::domain);
        var services = group(domains, plan.services(), Service::domain);
        var projects = group(columns, plan.projects(), Project::column);
        var commitments =
                group(
                        promises(domains),
                        plan.commitments(),
                        c -> new Promise(c.kind(), c.domain()));
        var kinds = Arrays.asList(DataNote.Kind.values());
        var dataNotes = group(kinds, plan.dataNotes(), DataNote::kind);
        var days =
                updates.entries().stream()
                        .map(update -> new PagedList.Group<>(update, update.items()))
                        .toList();
        return new PagedLists(
                PagedList.of(Addresses.DOMAINS, DOMAINS, domainGroups),
                PagedList.of(Addresses.INDICATORS, INDICATORS, indicators),
                PagedList.of(Addresses.SERVICES, SERVICES, services),
                PagedList.of(Addresses.PROJECTS, PROJECTS, projects),
                PagedList.of(Addresses.COMMITMENTS, COMMITMENTS, commitments),
                PagedList.of(Addresses.DATA_NOTES, DATA_NOTES, dataNotes),
                PagedList.of(Addresses.UPDATES, UPDATES, days));
    }

    private static List<Promise> promises(List<Domain> domains) {
        List<Promise> promises = new ArrayList<>();
        for (Commitment.Kind kind : List.of(Commitment.Kind.COMMITMENT, Commitment.Kind.FACT)) {
            domains.forEach(domain -> promises.add(new Promise(kind, Optional.of(domain))));
            promises.add(new Promise(kind, Optional.empty()));
        }
        return promises;
    }

    private static <G, T> List<PagedList.Group<G, T>> group(
            List<G> heads, List<T> items, Function<T, G> head) {
        Map<G, List<T>> byHead = items.stream().collect(Collectors.groupingBy(head));
        return heads.stream()
                .map(h -> new PagedList.Group<>(h, byHead.getOrDefault(h, List.of())))
                .toList();
    }
}
