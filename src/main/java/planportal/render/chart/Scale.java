package planportal.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values along the upright axis of a large chart: round numbers at even steps.
 *
 * @param floor the lowest value
 * @param step from one line to the next
 * @param steps how many
 */
record Scale(BigDecimal floor, BigDecimal step, int steps) {
    private static final List<BigDecimal> ROUND =
            List.of(
                    new BigDecimal("1"),
                    new BigDecimal("2"),
                    new BigDecimal("2.5"),
                    new BigDecimal("5"));
    private static final List<Integer> STEPS = List.of(4, 5, 3);
    private static final BigDecimal FEWEST = BigDecimal.valueOf(3);

    /** Below this part of the greatest value the changes would be too flat to be seen from zero. */
    private static final BigDecimal FLAT = new BigDecimal("0.1");

    /** What lies free below the lowest value, in steps, where its label is to stand. */
    private static final BigDecimal BELOW = new BigDecimal("0.8");

    private static final BigDecimal ABOVE = new BigDecimal("0.25");
    private static final BigDecimal ABOVE_BOUND = new BigDecimal("0.5");

    /**
     * The narrowest scale that holds all values with room for their labels. It starts at zero
     * unless the values lie close together far from it.
     *
     * @param values at least one
     * @param ceiling what no value can exceed, such as 100 for a share; empty: nothing
     * @param bounded whether a bound is drawn, whose good side needs room
     */
    static Scale of(List<BigDecimal> values, Optional<BigDecimal> ceiling, boolean bounded) {
        BigDecimal low = values.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal high = values.stream().reduce(BigDecimal::max).orElseThrow();
        if (low.signum() == 0 && high.signum() == 0) {
            return new Scale(BigDecimal.ZERO, BigDecimal.ONE, STEPS.get(0));
        }
        if (bounded && ceiling.isPresent() && isFlat(low, ceiling.get())) {
            high = ceiling.get();
        }
        boolean fromZero = low.signum() >= 0 && (low.compareTo(high) == 0 || !isFlat(low, high));
        BigDecimal room = bounded ? ABOVE_BOUND : fromZero ? BigDecimal.ZERO : ABOVE;
        // A ceiling above a scale that begins far below zero would make all steps odd.
        Optional<BigDecimal> top = low.signum() < 0 ? Optional.empty() : ceiling;
        Scale best = null;
        for (BigDecimal step : roundSteps(high.abs().max(low.abs()), fromZero)) {
            if (best != null && step.multiply(FEWEST).compareTo(best.span()) > 0) {
                break;
            }
            for (int steps : STEPS) {
                if (steps == 3 && step.unscaledValue().intValue() == 25) {
                    continue; // 0, 25, 50, 75 reads as if a line were missing.
                }
                Scale scale = new Scale(start(low, step, fromZero), step, steps);
                if (scale.holds(high, room, top) && scale.isBetterThan(best)) {
                    best = scale;
                }
            }
        }
        return best;
    }

    private static boolean isFlat(BigDecimal low, BigDecimal high) {
        BigDecimal span = high.subtract(low);
        return span.compareTo(high.abs().max(low.abs()).multiply(FLAT)) < 0;
    }

    private static BigDecimal start(BigDecimal low, BigDecimal step, boolean fromZero) {
        return fromZero
                ? BigDecimal.ZERO
                : low.divide(step, 10, RoundingMode.HALF_UP)
                        .subtract(BELOW)
                        .setScale(0, RoundingMode.FLOOR)
                        .multiply(step);
    }

    /**
     * Round steps, ascending, from far too fine to coarse enough for any values up to this size.
     *
     * @param fromZero whether they have to reach the size itself from zero, so that the very fine
     *     ones need not be tried
     */
    private static List<BigDecimal> roundSteps(BigDecimal size, boolean fromZero) {
        int digits = size.signum() == 0 ? 0 : size.precision() - size.scale();
        List<BigDecimal> steps = new ArrayList<>();
        for (int power = fromZero ? digits - 2 : digits - 5; power <= digits + 1; power++) {
            for (BigDecimal round : ROUND) {
                steps.add(round.scaleByPowerOfTen(power));
            }
        }
        return steps;
    }

    private boolean holds(BigDecimal high, BigDecimal room, Optional<BigDecimal> ceiling) {
        if (ceiling.isPresent() && top().compareTo(ceiling.get()) >= 0) {
            return top().compareTo(ceiling.get()) == 0;
        }
        return top().compareTo(high.add(room.multiply(step))) >= 0;
    }

    private boolean isBetterThan(Scale other) {
        int order = other == null ? -1 : span().compareTo(other.span());
        return order < 0 || order == 0 && steps == STEPS.get(0);
    }

    BigDecimal span() {
        return step.multiply(BigDecimal.valueOf(steps));
    }

    BigDecimal top() {
        return floor.add(span());
    }

    /** The lines' values from the floor to the top. */
    List<BigDecimal> lines() {
        List<BigDecimal> lines = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            lines.add(floor.add(step.multiply(BigDecimal.valueOf(i))));
        }
        return lines;
    }

    /** Whether zero lies on the axis; if not, the drawing has to say so. */
    boolean showsZero() {
        return floor.signum() <= 0 && top().signum() >= 0;
    }

    /** How high above the floor a value lies, as a part of the whole, between 0 and 1. */
    BigDecimal part(BigDecimal value) {
        return value.subtract(floor).divide(span(), 10, RoundingMode.HALF_UP);
    }
}
