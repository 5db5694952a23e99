package planportal.render.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A number with what it counts, as {@code part/tally.jte} shows it.
 *
 * @param words {@code 项指标，1项约束性}
 * @param address of the list of what it counts
 */
public record Count(long number, String words, String address) {

    /** Returns the counts above zero. */
    static List<Count> nonZero(Count... counts) {
        return Stream.of(counts).filter(count -> count.number() > 0).toList();
    }
}
