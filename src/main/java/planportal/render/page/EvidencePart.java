package planportal.render.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import planportal.derive.Evidence;
import planportal.model.Event;
import planportal.model.State;

/**
 * What {@code part/evidence.jte} shows: the public evidence about a topic, newest first.
 *
 * @param day of the state; empty without evidence
 */
public record EvidencePart(State state, Optional<String> day, List<Item> items) {

    /**
     * An event.
     *
     * @param date its day in words
     * @param state the state that it gives or keeps
     * @param change says what the state was before; empty if the event gives none
     * @param corrected the sentences that it replaces, the latest first
     * @param archive the address of an archived copy
     */
    public record Item(
            LocalDate day,
            String date,
            State state,
            Optional<String> change,
            String text,
            List<String> corrected,
            LinkedText source,
            Optional<String> archive) {}

    static EvidencePart of(RenderContext context, Evidence evidence) {
        return new EvidencePart(
                evidence.state(),
                evidence.stateDate().map(context.messages()::date),
                evidence.entries().stream().map(entry -> item(context, entry)).toList());
    }

    private static Item item(RenderContext context, Evidence.Entry entry) {
        Event event = entry.event();
        State state = event.state().orElse(entry.before());
        return new Item(
                event.date(),
                context.messages().date(event.date()),
                state,
                event.state().map(given -> change(context, entry.before(), given)),
                event.text(),
                entry.corrected().stream().map(Event::text).toList(),
                LinkedText.of(event.source()),
                event.source().archive().map(URI::toString));
    }

    private static String change(RenderContext context, State before, State given) {
        String former = context.messages().text("common.state." + before.code());
        return given == before
                ? context.messages().text("evidence.unchanged")
                : context.messages().text("evidence.before", former);
    }

    /** Returns the style class of a state's mark, with a space before it. */
    public static String tone(State state) {
        return switch (state) {
            case NO_EVIDENCE -> " none";
            case DELAYED, DROPPED -> " warn";
            case ANNOUNCED, UNDER_WAY, COMPLETED -> "";
        };
    }
}
