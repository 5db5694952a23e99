package planportal.render.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Release;
import planportal.derive.Releases;
import planportal.model.DueDate;
import planportal.model.PublishedFormat;
import planportal.site.Messages;

/**
 * What {@code page/due.jte} shows: which results are due, when, and from whom.
 *
 * @param lead how many there are
 * @param overdue how many are overdue on the day of the build, if that is known
 * @param rows the earliest first; of very many, the first
 * @param more how many more there are; empty if all are shown
 * @param files the same for calendars and for programs; may be empty
 */
public record DuePage(
        PageLayout layout,
        String lead,
        Optional<String> overdue,
        List<Row> rows,
        Optional<String> more,
        List<FileLink> files) {

    /** A longer page would be too heavy. */
    private static final int MAX_ROWS = 500;

    /**
     * Results that are due.
     *
     * @param due in the interface's words
     * @param day the same for programs
     * @param responsible may be empty
     */
    public record Row(
            Link indicator, String due, String day, String responsible, boolean overdue) {}

    /** Returns the link to the page; empty if the content says of no results when they are due. */
    static Optional<Link> link(RenderContext context) {
        return context.portal().releases().announced()
                ? Optional.of(new Link(context.messages().text("due.title"), Addresses.DUE))
                : Optional.empty();
    }

    static DuePage of(RenderContext context) {
        Messages messages = context.messages();
        Releases releases = context.portal().releases();
        int number = releases.all().size();
        String lead = number == 0 ? messages.text("due.none") : messages.text("due.lead", number);
        String title = messages.text("due.title");
        return new DuePage(
                layout(context, title),
                lead,
                overdue(context, releases),
                rows(context, releases),
                Optional.of(number - MAX_ROWS)
                        .filter(rest -> rest > 0)
                        .map(rest -> messages.text("due.more", rest)),
                files(context));
    }

    private static List<FileLink> files(RenderContext context) {
        return Stream.concat(
                        calendar(context)
                                .map(link -> FileLink.download(link, "iCalendar"))
                                .stream(),
                        json(context).map(link -> FileLink.download(link, "JSON")).stream())
                .toList();
    }

    private static PageLayout layout(RenderContext context, String title) {
        Messages messages = context.messages();
        PageLayout layout =
                context.page(Addresses.DUE, title, messages.text("due.description"))
                        .below(new Link(messages.text("progress.title"), Addresses.PROGRESS));
        calendar(context)
                .map(link -> new AlternateLink("text/calendar", link.address(), link.text()))
                .ifPresent(layout::alternate);
        json(context)
                .map(link -> new AlternateLink("application/json", link.address(), ""))
                .ifPresent(layout::alternate);
        return layout;
    }

    /** Returns the link to the calendar, if there is one. */
    static Optional<Link> calendar(RenderContext context) {
        boolean exists = context.portal().releases().announced() && context.hasCatalogue();
        String text = context.messages().text("due.calendar");
        return exists ? Optional.of(new Link(text, Addresses.DUE_CALENDAR)) : Optional.empty();
    }

    private static Optional<Link> json(RenderContext context) {
        String text = context.messages().text("due.json");
        return context.publishes(PublishedFormat.JSON)
                ? Optional.of(new Link(text, Addresses.DUE_JSON))
                : Optional.empty();
    }

    private static Optional<String> overdue(RenderContext context, Releases releases) {
        String key = releases.overdue() == 0 ? "due.overdue.none" : "due.overdue";
        return releases.asOf()
                .map(context.messages()::date)
                .map(day -> context.messages().text(key, day, releases.overdue()));
    }

    /** Returns the day or month in words. */
    static String words(Messages messages, DueDate due) {
        return due.isMonth()
                ? messages.month(YearMonth.from(due.first()))
                : messages.date(due.first());
    }

    private static List<Row> rows(RenderContext context, Releases releases) {
        List<Row> rows = new ArrayList<>();
        for (Release release : releases.all().stream().limit(MAX_ROWS).toList()) {
            rows.add(
                    new Row(
                            context.link(release.indicator()),
                            words(context.messages(), release.due()),
                            release.due().text(),
                            release.responsible(),
                            release.overdue()));
        }
        return rows;
    }
}
