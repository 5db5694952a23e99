package planportal.check;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Span;
import planportal.model.Commitment;
import planportal.model.Event;
import planportal.model.PlanInfo;
import planportal.model.Source;
import planportal.model.State;
import planportal.model.Topic;
import planportal.read.Located;

/**
 * Checks the public evidence of what became of the plan, in {@code events.csv} or {@code
 * events.xlsx}.
 */
final class EventChecker {
    static final EntryTable TABLE = new EntryTable("events", "事件");

    private static final List<String> REQUIRED =
            List.of("id", "about", "date", "state", "value", "text", "source", "source_url");
    private static final List<String> OPTIONAL = List.of("archived_url", "corrects");

    /** The states that a source may give. */
    private static final Set<State> STATES = EnumSet.range(State.ANNOUNCED, State.DROPPED);

    private final Diagnostics diagnostics;
    private final TopicIndex topics;
    private final Optional<PlanInfo> info;
    private final Optional<LocalDate> asOf;
    private final IdRegistry<Event> events;
    private final Definitions<String> corrected;
    private final Map<Event, RowReader> rows = new HashMap<>();

    /**
     * @param asOf the last day that an event may have; empty if any
     */
    EventChecker(
            Diagnostics diagnostics,
            TopicIndex topics,
            Optional<PlanInfo> info,
            Optional<LocalDate> asOf) {
        this.diagnostics = diagnostics;
        this.topics = topics;
        this.info = info;
        this.asOf = asOf;
        this.events = new IdRegistry<>(diagnostics, "event");
        this.corrected = new Definitions<>(diagnostics, Rule.EVENT_CORRECTED_TWICE);
    }

    /** Returns the valid events in the file's order. */
    List<Event> check(PlanFiles content) {
        content.rows(TABLE, REQUIRED, OPTIONAL).forEach(this::checkRow);
        List<Event> all = List.copyOf(events.values());
        warnOfReversedStates(all);
        return all;
    }

    private void checkRow(RowReader row) {
        Optional<Located<String>> id = row.required("id");
        boolean declared = id.isPresent() && events.declare(id.get());
        Optional<Topic> topic = row.required("about").flatMap(topics::resolve);
        Optional<LocalDate> date = row.date("date").filter(d -> isPossible(d, row.span("date")));
        Optional<State> state =
                row.optional("state")
                        .flatMap(cell -> Codes.parse(cell, "state", STATES, diagnostics));
        Optional<BigDecimal> reached =
                row.optional("value").flatMap(cell -> topic.flatMap(t -> reached(cell, t)));
        Optional<String> text = row.requiredText("text");
        Optional<String> source = row.requiredText("source");
        Optional<URI> url = row.optionalWebAddress("source_url");
        Optional<URI> archive = row.optionalWebAddress("archived_url");
        Optional<Event> corrects =
                row.optional("corrects").flatMap(cell -> corrected(cell, id, topic));
        boolean valid = Stream.of(topic, date, text, source).allMatch(Optional::isPresent);
        if (declared && valid) {
            Event event =
                    new Event(
                            id.get().value(),
                            topic.get(),
                            date.get(),
                            state,
                            reached,
                            text.get(),
                            new Source(source.get(), url, archive),
                            corrects);
            events.put(event.id(), event);
            rows.put(event, row);
        }
    }

    private boolean isPossible(LocalDate date, Span span) {
        if (asOf.isPresent() && date.isAfter(asOf.get())) {
            diagnostics.report(
                    Rule.EVENT_IN_THE_FUTURE,
                    span,
                    "%s is after %s, the day of this run".formatted(date, asOf.get()),
                    "an event has happened; correct the date, or the option --as-of");
            return false;
        }
        if (info.isPresent() && !isNear(date.getYear(), info.get())) {
            diagnostics.report(
                    Rule.EVENT_DATE_IMPLAUSIBLE,
                    span,
                    "%s is far from the plan's period %s".formatted(date, info.get().period()));
            return false;
        }
        return true;
    }

    private static boolean isNear(int year, PlanInfo info) {
        return info.baselineYear() <= year
                && year <= info.targetYear() + ObservationChecker.YEARS_OF_PUBLISHING;
    }

    private Optional<BigDecimal> reached(Located<String> cell, Topic topic) {
        if (!(topic instanceof Commitment commitment)) {
            diagnostics.report(
                    Rule.EVENT_AMOUNT_OF_NO_PROMISE,
                    cell.span(),
                    "\"%s\" promises no amount".formatted(topic.reference()),
                    "write the number into the text; results of indicators go into "
                            + ObservationChecker.TABLE.csv());
            return Optional.empty();
        }
        Commitment.Amount amount = commitment.amount();
        String unit = amount.unit();
        String number =
                unit.isEmpty() || !cell.value().endsWith(unit)
                        ? cell.value()
                        : cell.value().substring(0, cell.value().length() - unit.length());
        Optional<BigDecimal> reached = QuantityParser.number(number);
        if (reached.isEmpty()) {
            String expected = unit.isEmpty() ? "no unit" : unit;
            String message = "\"%s\" is not a number of %s, as promised in \"%s\"";
            diagnostics.report(
                    Rule.EVENT_AMOUNT_MALFORMED,
                    cell.span(),
                    message.formatted(cell.value(), expected, commitment.id()),
                    "write the number alone, in the unit of the promise: "
                            + amount.value().toPlainString());
        } else if (amount.additive() && reached.get().compareTo(amount.value()) > 0) {
            String promised = amount.value().toPlainString() + unit;
            diagnostics.report(
                    Rule.EVENT_AMOUNT_BEYOND_PROMISE,
                    cell.span(),
                    reached.get().toPlainString() + " goes beyond the promised " + promised);
        }
        return reached;
    }

    /** Returns the event that is corrected, which has to be about the same and come before. */
    private Optional<Event> corrected(
            Located<String> reference, Optional<Located<String>> id, Optional<Topic> topic) {
        if (id.isPresent() && id.get().value().equals(reference.value())) {
            diagnostics.report(
                    Rule.EVENT_CORRECTION_MISPLACED,
                    reference.span(),
                    "an event cannot correct itself",
                    "name the id of the event in an earlier row");
            return Optional.empty();
        }
        Optional<Event> earlier = events.resolve(reference);
        if (earlier.isEmpty() || topic.isEmpty()) {
            return Optional.empty();
        }
        if (!earlier.get().topic().equals(topic.get())) {
            diagnostics.report(
                    Rule.EVENT_CORRECTION_MISPLACED,
                    reference.span(),
                    "\"%s\" is about %s"
                            .formatted(reference.value(), earlier.get().topic().reference()),
                    "a correction is about the same as what it corrects");
            return Optional.empty();
        }
        corrected.add(
                reference.value(),
                reference.span(),
                "correction of \"" + reference.value() + "\"",
                Optional.of(Hint.of("correct the correction")));
        return earlier;
    }

    /** Warns of a state that follows the completion of the same topic. */
    private void warnOfReversedStates(List<Event> all) {
        List<Event> replaced = all.stream().flatMap(e -> e.corrects().stream()).toList();
        Map<Topic, Event> completed = new HashMap<>();
        List<Event> valid =
                all.stream()
                        .filter(event -> event.state().isPresent() && !replaced.contains(event))
                        .sorted(Comparator.comparing(Event::date))
                        .toList();
        for (Event event : valid) {
            Event earlier = completed.get(event.topic());
            if (event.state().get() == State.COMPLETED) {
                completed.putIfAbsent(event.topic(), event);
            } else if (earlier != null) {
                String topic = event.topic().reference();
                String state = event.state().get().code();
                String message = "%s is %s on %s, but was completed on %s";
                diagnostics.report(
                        Rule.EVENT_AFTER_COMPLETION,
                        rows.get(event).span("state"),
                        message.formatted(topic, state, event.date(), earlier.date()));
            }
        }
    }
}
