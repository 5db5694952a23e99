package planportal.render.page;

import java.util.List;
import java.util.Optional;
import planportal.derive.PagedList;
import planportal.derive.PagedLists;
import planportal.model.Commitment;
import planportal.model.Domain;
import planportal.site.Messages;

/**
 * What {@code page/commitments.jte} shows: every quantity that the text promises, and apart from
 * them those that it states as facts.
 *
 * @param promised those on this page
 * @param stated those on this page
 * @param promisedCount how many quantities are promised on all pages
 * @param statedCount how many are stated as facts on all pages
 * @param repeated how many of the promised ones an indicator counts too
 */
public record CommitmentsPage(
        PageLayout layout,
        Paging paging,
        List<Group> promised,
        List<Group> stated,
        int promisedCount,
        int statedCount,
        long repeated) {

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
        public static List<Group> single(List<CommitmentRow> rows) {
            return rows.isEmpty() ? List.of() : List.of(new Group(Optional.empty(), rows));
        }
    }

    public CommitmentsPage {
        promised = List.copyOf(promised);
        stated = List.copyOf(stated);
    }

    static CommitmentsPage of(
            RenderContext context, PagedList.Page<PagedLists.Promise, Commitment> page) {
        Messages messages = context.messages();
        List<Commitment> all = context.portal().plan().commitments();
        int promised = (int) all.stream().filter(CommitmentsPage::isPromised).count();
        Paging paging =
                Paging.of(
                        context,
                        context.portal().lists().commitments(),
                        page,
                        p -> name(context, p));
        String title = messages.text("commitment.list.title");
        return new CommitmentsPage(
                paging.layout(
                                context,
                                title,
                                messages.text("commitment.list.description", promised),
                                MenuEntry.PLAN,
                                title)
                        .script("assets/tables.js"),
                paging,
                groups(context, page, Commitment.Kind.COMMITMENT),
                groups(context, page, Commitment.Kind.FACT),
                promised,
                all.size() - promised,
                all.stream()
                        .filter(CommitmentsPage::isPromised)
                        .filter(c -> c.indicator().isPresent())
                        .count());
    }

    private static boolean isPromised(Commitment commitment) {
        return commitment.kind() == Commitment.Kind.COMMITMENT;
    }

    private static String name(RenderContext context, PagedLists.Promise promise) {
        String domain =
                promise.domain()
                        .map(Domain::name)
                        .orElseGet(() -> context.messages().text("domain.none"));
        return promise.kind() == Commitment.Kind.COMMITMENT
                ? domain
                : context.messages().text("commitment.stated.in", domain);
    }

    private static List<Group> groups(
            RenderContext context,
            PagedList.Page<PagedLists.Promise, Commitment> page,
            Commitment.Kind kind) {
        return page.groups().stream()
                .filter(g -> g.head().kind() == kind)
                .map(g -> group(context, g))
                .toList();
    }

    private static Group group(
            RenderContext context, PagedList.Group<PagedLists.Promise, Commitment> group) {
        DomainLink head =
                group.head()
                        .domain()
                        .map(d -> DomainLink.of(context, d))
                        .orElseGet(() -> DomainLink.general(context));
        return new Group(
                Optional.of(head),
                group.items().stream().map(c -> CommitmentRow.of(context, c)).toList());
    }
}
