package planportal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Public evidence of what became of a topic.
 *
 * @param date the day for which it is given
 * @param state the state that the source gives; empty if it gives none
 * @param reached the amount reached, in the unit of the promise
 * @param text one sentence
 * @param corrects the event that this one replaces; its own words stay visible
 */
public record Event(
        String id,
        Topic topic,
        LocalDate date,
        Optional<State> state,
        Optional<BigDecimal> reached,
        String text,
        Source source,
        Optional<Event> corrects) {}
