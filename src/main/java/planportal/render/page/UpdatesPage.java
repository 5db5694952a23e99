package planportal.render.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import planportal.derive.PagedList;
import planportal.derive.Update;
import planportal.model.Event;
import planportal.model.Observation;
import planportal.model.State;
import planportal.render.wording.UpdateWording;
import planportal.site.Messages;

/**
 * What {@code page/updates.jte} shows: new data and evidence by day, newest first.
 *
 * @param entries empty while there are neither observations nor events
 */
public record UpdatesPage(PageLayout layout, Paging paging, List<Entry> entries) {

    /**
     * A day.
     *
     * @param date in the interface's words
     * @param headline {@code 新增12项指标2022年数据；修订1项}
     */
    public record Entry(
            LocalDate day, String date, String headline, List<Row> rows, List<News> news) {

        /** Returns the anchor of the day, {@code u-2023-03-01}. */
        public String anchor() {
            return "u-" + day;
        }
    }

    /**
     * A new value.
     *
     * @param year the year that it measures
     * @param superseded the value that it supersedes, with its date, in words
     * @param note a remark on it; may be empty
     */
    public record Row(
            Link indicator,
            String year,
            String value,
            Optional<String> superseded,
            LinkedText source,
            String note) {}

    /**
     * Public evidence.
     *
     * @param state that it gives
     * @param former the sentence that it corrects
     */
    public record News(
            Link topic,
            Optional<State> state,
            String text,
            Optional<String> former,
            LinkedText source) {}

    static UpdatesPage of(RenderContext context, PagedList.Page<Update, Update.Item> page) {
        Messages messages = context.messages();
        UpdateWording words = new UpdateWording(messages, context.wording().figures());
        PagedList<Update, Update.Item> list = context.portal().lists().updates();
        Paging paging = Paging.of(context, list, page, update -> messages.date(update.published()));
        String title = messages.text("update.title");
        String description = messages.text("update.description");
        return new UpdatesPage(
                paging.layout(context, MenuEntry.DATASETS, title, description),
                paging,
                page.groups().stream().map(day -> entry(context, words, day)).toList());
    }

    private static Entry entry(
            RenderContext context, UpdateWording words, PagedList.Group<Update, Update.Item> day) {
        Update update = day.head();
        Update here = new Update(update.published(), day.items());
        return new Entry(
                update.published(),
                context.messages().date(update.published()),
                words.headline(update),
                here.changes().stream().map(change -> row(context, words, change)).toList(),
                here.news().stream().map(news -> news(context, news.event())).toList());
    }

    private static Row row(RenderContext context, UpdateWording words, Update.Change change) {
        Observation observation = change.observation();
        return new Row(
                new Link(words.name(observation), context.link(observation.indicator()).address()),
                observation.yearWord(),
                words.value(observation),
                change.earlier().map(earlier -> superseded(context, words, earlier)),
                LinkedText.of(observation.source().name(), observation.source().url()),
                observation.source().note());
    }

    private static News news(RenderContext context, Event event) {
        String name = context.wording().figures().fullName(event.topic());
        return new News(
                new Link(name, context.addresses().topic(event.topic())),
                event.state(),
                event.text(),
                event.corrects().map(Event::text),
                LinkedText.of(event.source()));
    }

    private static String superseded(
            RenderContext context, UpdateWording words, Observation earlier) {
        String date = context.messages().date(earlier.published());
        return context.messages().text("update.before", date, words.value(earlier));
    }
}
