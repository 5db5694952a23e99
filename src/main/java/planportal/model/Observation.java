package planportal.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A measured value of an indicator for one year, as one publication gave it.
 *
 * @param year the year that the value measures; that of the baseline if the baseline was revised
 * @param category the part that is measured; empty for the total
 * @param value for a total of the whole period, that one year's number
 * @param published when it was published; a later one supersedes an earlier one for the same year
 */
public record Observation(
        Indicator indicator,
        int year,
        Optional<Category> category,
        Quantity value,
        Source source,
        LocalDate published) {

    /**
     * What the publication says beside the number.
     *
     * @param name who published it, or in which publication
     * @param period the year as the source calls it, {@code 2016/17}; empty for a calendar year
     * @param note empty where there is none
     */
    public record Source(String name, Optional<URI> url, String period, String note) {}

    /** Returns the year as the source calls it. */
    public String yearWord() {
        return source.period().isEmpty() ? Integer.toString(year) : source.period();
    }
}
