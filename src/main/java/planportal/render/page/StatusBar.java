package planportal.render.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import planportal.derive.Status;
import planportal.derive.StatusOverview;

/**
 * Some indicators as a bar, parted by where they stand.
 *
 * @param segments from left to right; together they are as wide as the bar
 */
public record StatusBar(List<Segment> segments) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * A part of the bar.
     *
     * @param from where it begins, in per cent of the bar
     * @param width in per cent of the bar
     */
    public record Segment(Status status, int number, String from, String width) {}

    public StatusBar {
        segments = List.copyOf(segments);
    }

    static StatusBar of(StatusOverview.Tally tally) {
        List<Segment> segments = new ArrayList<>();
        int before = 0;
        for (StatusOverview.Count count : tally.counts()) {
            BigDecimal from = percent(before, tally.total());
            before += count.number();
            segments.add(
                    new Segment(
                            count.status(),
                            count.number(),
                            from.toPlainString(),
                            percent(before, tally.total()).subtract(from).toPlainString()));
        }
        return new StatusBar(segments);
    }

    /** Returns the style class of a status with a space before it; empty for a good one. */
    public static String tone(Status status) {
        return switch (status) {
            case NO_DATA, NOT_ASSESSED -> " none";
            case BEHIND, OFF_TRACK -> " warn";
            case ACHIEVED, ON_TRACK -> "";
        };
    }

    private static BigDecimal percent(int part, int total) {
        return BigDecimal.valueOf(part)
                .multiply(WHOLE)
                .divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
