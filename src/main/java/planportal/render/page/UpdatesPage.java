package planportal.render.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import planportal.derive.PagedList;
import planportal.derive.Update;
import planportal.model.Observation;
import planportal.render.wording.UpdateWording;
import planportal.site.Messages;

/**
 * What {@code page/updates.jte} shows: what new data came, by day of publication, newest first.
 *
 * @param entries empty while there are no observations; the page then says so
 */
public record UpdatesPage(PageLayout layout, Paging paging, List<Entry> entries) {

    /**
     * A day.
     *
     * @param date in the interface's words
     * @param headline {@code 新增12项指标2022年数据；修订1项}
     */
    public record Entry(LocalDate day, String date, String headline, List<Row> rows) {

        public Entry {
            rows = List.copyOf(rows);
        }

        /** The anchor of the day, {@code u-2023-03-01}. */
        public String anchor() {
            return "u-" + day;
        }
    }

    /**
     * A value that came.
     *
     * @param year the year that it measures
     * @param earlier the value that it supersedes
     * @param earlierDate when that was published
     * @param note a remark of those who entered it; may be empty
     */
    public record Row(
            Link indicator,
            String year,
            String value,
            Optional<String> earlier,
            Optional<String> earlierDate,
            String source,
            String note) {}

    public UpdatesPage {
        entries = List.copyOf(entries);
    }

    static UpdatesPage of(RenderContext context, PagedList.Page<Update, Update.Change> page) {
        Messages messages = context.messages();
        UpdateWording words = new UpdateWording(messages, context.wording().figures());
        Paging paging =
                Paging.of(
                        context,
                        context.portal().lists().updates(),
                        page,
                        update -> words.date(update.published()));
        return new UpdatesPage(
                paging.layout(
                        context,
                        messages.text("update.title"),
                        messages.text("update.description"),
                        MenuEntry.DATASETS),
                paging,
                page.groups().stream().map(day -> entry(context, words, day)).toList());
    }

    private static Entry entry(
            RenderContext context,
            UpdateWording words,
            PagedList.Group<Update, Update.Change> day) {
        Update update = day.head();
        return new Entry(
                update.published(),
                words.date(update.published()),
                words.headline(update),
                day.items().stream().map(change -> row(context, words, change)).toList());
    }

    private static Row row(RenderContext context, UpdateWording words, Update.Change change) {
        Observation observation = change.observation();
        return new Row(
                new Link(
                        context.wording().figures().fullName(observation.indicator()),
                        context.addresses().indicator(observation.indicator())),
                Integer.toString(observation.year()),
                words.value(observation),
                change.earlier().map(words::value),
                change.earlier().map(e -> words.date(e.published())),
                observation.source(),
                observation.note());
    }
}
