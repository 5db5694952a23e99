package planportal.derive;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Plan;
import planportal.model.Project;
import planportal.model.Service;

/**
 * The plan's lists, parted into pages. How many items a page holds depends on how much is shown of
 * one, so that a page stays within some 200 KB.
 *
 * @param domains each a group of its own
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
        PagedList<Update, Update.Change> updates) {

    private static final int DOMAINS = 100;
    private static final int INDICATORS = 100;
    private static final int SERVICES = 300;
    private static final int PROJECTS = 300;
    private static final int COMMITMENTS = 300;
    private static final int DATA_NOTES = 150;
    private static final int UPDATES = 300;

    /**
     * Quantities of one kind in one domain.
     *
     * @param domain empty for those of no single domain
     */
    public record Promise(Commitment.Kind kind, Optional<Domain> domain) {

        /** By plain code; what a record is given costs a start some milliseconds. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Promise that && kind == that.kind && domain.equals(that.domain);
        }

        @Override
        public int hashCode() {
            return kind.ordinal() * 31 + domain.hashCode();
        }
    }

    static PagedLists of(Plan plan, Updates updates) {
        return new PagedLists(
                PagedList.of(
                        Addresses.DOMAINS,
                        DOMAINS,
                        plan.domains().stream()
                                .map(d -> new PagedList.Group<>(d, List.of(d)))
                                .toList()),
                byDomain(
                        Addresses.INDICATORS, INDICATORS, plan, plan.indicators(), i -> i.domain()),
                byDomain(Addresses.SERVICES, SERVICES, plan, plan.services(), s -> s.domain()),
                PagedList.of(
                        Addresses.PROJECTS,
                        PROJECTS,
                        groups(
                                plan.columns().stream().map(c -> c.number()),
                                plan.projects(),
                                Project::column)),
                PagedList.of(
                        Addresses.COMMITMENTS,
                        COMMITMENTS,
                        groups(
                                Stream.of(Commitment.Kind.COMMITMENT, Commitment.Kind.FACT)
                                        .flatMap(kind -> promises(plan, kind)),
                                plan.commitments(),
                                c -> new Promise(c.kind(), c.domain()))),
                PagedList.of(
                        Addresses.DATA_NOTES,
                        DATA_NOTES,
                        groups(
                                Arrays.stream(DataNote.Kind.values()),
                                plan.dataNotes(),
                                DataNote::kind)),
                PagedList.of(
                        Addresses.UPDATES,
                        UPDATES,
                        updates.entries().stream()
                                .map(u -> new PagedList.Group<>(u, u.changes()))
                                .toList()));
    }

    private static Stream<Promise> promises(Plan plan, Commitment.Kind kind) {
        return Stream.concat(
                        plan.domains().stream().map(Optional::of),
                        Stream.of(Optional.<Domain>empty()))
                .map(domain -> new Promise(kind, domain));
    }

    private static <T> PagedList<Domain, T> byDomain(
            String index, int most, Plan plan, List<T> items, Function<T, Domain> domain) {
        return PagedList.of(index, most, groups(plan.domains().stream(), items, domain));
    }

    private static <G, T> List<PagedList.Group<G, T>> groups(
            Stream<G> heads, List<T> items, Function<T, G> head) {
        Map<G, List<T>> byHead =
                items.stream()
                        .collect(
                                Collectors.groupingBy(
                                        head, LinkedHashMap::new, Collectors.toList()));
        return heads.map(h -> new PagedList.Group<>(h, byHead.getOrDefault(h, List.of()))).toList();
    }
}
