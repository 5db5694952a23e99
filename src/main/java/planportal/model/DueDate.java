package planportal.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When something is due: on a day, or on any day of a month.
 *
 * @param text as recorded: {@code 2026-03-20}, {@code 2026-03}
 * @param first the first day on which it may come
 * @param last the last day on which it is in time
 */
public record DueDate(String text, LocalDate first, LocalDate last) {
    private static final int MONTH_LENGTH = "2026-03".length();

    /**
     * Reads a day or a month.
     *
     * @throws java.time.format.DateTimeParseException if the text is neither
     */
    public static DueDate parse(String text) {
        if (text.length() == MONTH_LENGTH) {
            YearMonth month = YearMonth.parse(text);
            return new DueDate(text, month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(text);
        return new DueDate(text, day, day);
    }

    /** Returns whether the day is not known, but the month is. */
    public boolean isMonth() {
        return text.length() == MONTH_LENGTH;
    }
}
