package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.model.Commitment;
import planportal.model.Domain;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.site.Messages;

/**
 * What {@code page/commitments.jte} shows: every quantity that the text promises, and apart from
 * them those that it states as facts.
 *
 * @param repeated how many of the promised ones an indicator counts too
 */
public record CommitmentsPage(
        Frame frame, List<Group> promised, List<Group> stated, long repeated) {

    /**
     * Rows of a table that belong together.
     *
     * @param domain what stands above them; empty where the table has only these
     */
    public record Group(Optional<DomainLink> domain, List<CommitmentRow> rows) {

        public Group {
            rows = List.copyOf(rows);
        }

        /** All rows of a table, without a head. */
        static List<Group> single(List<CommitmentRow> rows) {
            return rows.isEmpty() ? List.of() : List.of(new Group(Optional.empty(), rows));
        }
    }

    public CommitmentsPage {
        promised = List.copyOf(promised);
        stated = List.copyOf(stated);
    }

    /** Makes that page. */
    public static Renderer renderer(Shell shell, Pages pages) {
        return () ->
                Stream.of(
                        RenderJob.of(
                                "commitments",
                                Addresses.COMMITMENTS,
                                () -> pages.render("page/commitments.jte", of(shell))));
    }

    static CommitmentsPage of(Shell shell) {
        Messages messages = shell.messages();
        List<Commitment> promised = of(shell, Commitment.Kind.COMMITMENT);
        Frame frame =
                shell.page(
                                Addresses.COMMITMENTS,
                                messages.text("commitment.list.title"),
                                messages.text("commitment.list.description", promised.size()))
                        .in(MenuEntry.PLAN)
                        .script("assets/tables.js");
        return new CommitmentsPage(
                frame,
                groups(shell, promised),
                groups(shell, of(shell, Commitment.Kind.FACT)),
                promised.stream().filter(c -> c.indicator().isPresent()).count());
    }

    private static List<Commitment> of(Shell shell, Commitment.Kind kind) {
        return shell.portal().plan().commitments().stream().filter(c -> c.kind() == kind).toList();
    }

    private static List<Group> groups(Shell shell, List<Commitment> commitments) {
        List<Group> groups = new ArrayList<>();
        for (Domain domain : shell.portal().plan().domains()) {
            add(
                    groups,
                    DomainLink.of(shell, domain),
                    shell,
                    commitments.stream()
                            .filter(c -> c.domain().filter(domain::equals).isPresent()));
        }
        add(
                groups,
                DomainLink.general(shell),
                shell,
                commitments.stream().filter(c -> c.domain().isEmpty()));
        return groups;
    }

    private static void add(
            List<Group> groups, DomainLink head, Shell shell, Stream<Commitment> commitments) {
        List<CommitmentRow> rows = commitments.map(c -> CommitmentRow.of(shell, c)).toList();
        if (!rows.isEmpty()) {
            groups.add(new Group(Optional.of(head), rows));
        }
    }

    /** How many quantities are promised. */
    public int promisedCount() {
        return count(promised);
    }

    /** How many quantities are stated as facts. */
    public int statedCount() {
        return count(stated);
    }

    private static int count(List<Group> groups) {
        return groups.stream().mapToInt(g -> g.rows().size()).sum();
    }
}
