package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import planportal.dataset.Datasets;
import planportal.derive.PagedList;
import planportal.derive.PagedLists;
import planportal.model.Commitment;
import planportal.model.Domain;
import planportal.site.Messages;

/**
 * What {@code page/commitments.jte} shows: the quantities that the text promises, then those that
 * it states as facts.
 *
 * @param promised those on this page
 * @param stated those on this page
 * @param promisedCount the number promised on all pages
 * @param statedCount the number stated as facts on all pages
 * @param repeated the number of promised ones that repeat an indicator
 */
public record CommitmentsPage(
        PageLayout layout,
        Paging paging,
        SavedColumns saved,
        List<RowGroup<CommitmentRow>> promised,
        List<RowGroup<CommitmentRow>> stated,
        int promisedCount,
        int statedCount,
        long repeated) {

    private static final String SAVED =
            "id domain subject text value value_max comparator unit year indicator state"
                    + " place_address";

    static CommitmentsPage of(
            RenderContext context, PagedList.Page<PagedLists.Promise, Commitment> page) {
        Messages messages = context.messages();
        List<Commitment> all = context.plan().commitments();
        List<Commitment> promised = context.portal().promises();
        PagedList<PagedLists.Promise, Commitment> list = context.portal().lists().commitments();
        Paging paging = Paging.of(context, list, page, p -> name(messages, p));
        String title = messages.text("commitment.list.title");
        String description = messages.text("commitment.list.description", promised.size());
        return new CommitmentsPage(
                paging.layout(context, MenuEntry.PLAN, title, description)
                        .script("assets/tables.js"),
                paging,
                SavedColumns.of(context, Datasets.COMMITMENTS, SAVED),
                groups(context, page, Commitment.Kind.COMMITMENT),
                groups(context, page, Commitment.Kind.FACT),
                promised.size(),
                all.size() - promised.size(),
                promised.stream().filter(c -> c.indicator().isPresent()).count());
    }

    /** Says how many of the promises repeat an indicator. */
    public String repetition() {
        String key = "commitment.list.repeated" + (repeated == promisedCount ? ".all" : "");
        return layout.messages().text(key, repeated);
    }

    private static String name(Messages messages, PagedLists.Promise promise) {
        String domain = promise.domain().map(Domain::name).orElse(messages.text("domain.none"));
        return promise.kind() == Commitment.Kind.COMMITMENT
                ? domain
                : messages.text("commitment.stated.in", domain);
    }

    private static List<RowGroup<CommitmentRow>> groups(
            RenderContext context,
            PagedList.Page<PagedLists.Promise, Commitment> page,
            Commitment.Kind kind) {
        List<RowGroup<CommitmentRow>> groups = new ArrayList<>();
        for (PagedList.Group<PagedLists.Promise, Commitment> group : page.groups()) {
            if (group.head().kind() == kind) {
                DomainLink heading = heading(context, group.head());
                groups.add(
                        RowGroup.of(heading, "", group.items(), c -> CommitmentRow.of(context, c)));
            }
        }
        return groups;
    }

    private static DomainLink heading(RenderContext context, PagedLists.Promise promise) {
        return promise.domain()
                .map(domain -> DomainLink.of(context, domain))
                .orElse(DomainLink.general(context));
    }
}
