package planportal.render.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import planportal.derive.Status;
import planportal.derive.StatusOverview;

/**
 * Some indicators as a bar, divided by status.
 *
 * @param segments from left to right; together they are as wide as the bar
 */
public record StatusBar(List<Segment> segments) {

    /**
     * The indicators of one status.
     *
     * @param from the left edge, in per cent of the bar
     * @param width in per cent of the bar
     */
    public record Segment(Status status, int number, String from, String width) {}

    static StatusBar of(StatusOverview overview) {
        List<Segment> segments = new ArrayList<>();
        int count = 0;
        for (StatusOverview.Count each : overview.counts()) {
            BigDecimal from = percent(count, overview.total());
            count += each.number();
            BigDecimal width = percent(count, overview.total()).subtract(from);
            segments.add(
                    new Segment(
                            each.status(),
                            each.number(),
                            from.toPlainString(),
                            width.toPlainString()));
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
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
