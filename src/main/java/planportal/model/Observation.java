package planportal.model;

import java.time.LocalDate;

/**
 * A measured value of an indicator for one year, as one publication gave it.
 *
 * @param year the year that the value measures
 * @param value for a total of the whole period, that one year's number
 * @param source who published it, or in which publication
 * @param published when it was published; a later one supersedes an earlier one for the same year
 * @param note empty where there is none
 */
public record Observation(
        Indicator indicator,
        int year,
        Quantity value,
        String source,
        LocalDate published,
        String note) {}
