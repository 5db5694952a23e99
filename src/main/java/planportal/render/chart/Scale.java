package planportal.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The values on the vertical axis of a large chart: round numbers at even steps.
 *
 * @param floor the lowest value
 * @param step the difference between two lines
 * @param steps the number of steps
 */
record Scale(BigDecimal floor, BigDecimal step, int steps) {
    private static final List<BigDecimal> ROUND =
            List.of(
                    new BigDecimal("1"),
                    new BigDecimal("2"),
                    new BigDecimal("2.5"),
                    new BigDecimal("5"));
    private static final List<Integer> STEPS = List.of(4, 5, 3);
    private static final int PREFERRED_STEPS = 4;

    /** If values differ by less than this part of the greatest, the scale starts near them. */
    private static final BigDecimal FLAT = new BigDecimal("0.1");

    /** The room for a label below the lowest value, in steps. */
    private static final BigDecimal BELOW = new BigDecimal("0.8");

    private static final BigDecimal ABOVE = new BigDecimal("0.25");
    private static final BigDecimal ABOVE_BOUND = new BigDecimal("0.5");

    private static final Comparator<Scale> NARROWEST =
            Comparator.comparing(Scale::span).thenComparing(s -> s.steps() != PREFERRED_STEPS);

    /**
     * Returns the narrowest scale that holds all values with room for their labels. It starts at
     * zero unless the values lie close together far from it.
     *
     * @param values at least one
     * @param ceiling the highest possible value, such as 100 for a share
     * @param bounded whether a bound is drawn, whose good side needs room
     */
    static Scale of(List<BigDecimal> values, Optional<BigDecimal> ceiling, boolean bounded) {
        BigDecimal low = Collections.min(values);
        BigDecimal high = Collections.max(values);
        if (low.signum() == 0 && high.signum() == 0) {
            return new Scale(BigDecimal.ZERO, BigDecimal.ONE, PREFERRED_STEPS);
        }
        if (bounded && ceiling.isPresent() && isFlat(low, ceiling.get())) {
            high = ceiling.get();
        }
        boolean fromZero = low.signum() >= 0 && (low.compareTo(high) == 0 || !isFlat(low, high));
        BigDecimal room = room(fromZero, bounded);
        // With a ceiling, the steps of a scale that starts far below zero would be odd.
        Optional<BigDecimal> top = low.signum() < 0 ? Optional.empty() : ceiling;
        List<Scale> scales = new ArrayList<>();
        for (BigDecimal step : roundSteps(high.abs().max(low.abs()))) {
            BigDecimal floor = fromZero ? BigDecimal.ZERO : floor(low, step);
            for (int steps : STEPS) {
                Scale scale = new Scale(floor, step, steps);
                if (scale.isRegular() && scale.holds(high, room, top)) {
                    scales.add(scale);
                }
            }
        }
        return Collections.min(scales, NARROWEST);
    }

    private static BigDecimal room(boolean fromZero, boolean bounded) {
        if (bounded) {
            return ABOVE_BOUND;
        }
        return fromZero ? BigDecimal.ZERO : ABOVE;
    }

    private static boolean isFlat(BigDecimal low, BigDecimal high) {
        BigDecimal span = high.subtract(low);
        return span.compareTo(high.abs().max(low.abs()).multiply(FLAT)) < 0;
    }

    private static BigDecimal floor(BigDecimal low, BigDecimal step) {
        return low.divide(step, 10, RoundingMode.HALF_UP)
                .subtract(BELOW)
                .setScale(0, RoundingMode.FLOOR)
                .multiply(step);
    }

    /** Returns round steps, from far too fine to coarse enough for values up to this size. */
    private static List<BigDecimal> roundSteps(BigDecimal size) {
        int digits = size.precision() - size.scale();
        List<BigDecimal> steps = new ArrayList<>();
        for (int power = digits - 5; power <= digits + 1; power++) {
            for (BigDecimal round : ROUND) {
                steps.add(round.scaleByPowerOfTen(power));
            }
        }
        return steps;
    }

    /** Returns false for 0, 25, 50, 75, which read as if a line were missing. */
    private boolean isRegular() {
        return steps != 3 || step.unscaledValue().intValue() != 25;
    }

    private boolean holds(BigDecimal high, BigDecimal room, Optional<BigDecimal> ceiling) {
        if (ceiling.isPresent() && top().compareTo(ceiling.get()) >= 0) {
            return top().compareTo(ceiling.get()) == 0;
        }
        return top().compareTo(high.add(room.multiply(step))) >= 0;
    }

    BigDecimal span() {
        return step.multiply(BigDecimal.valueOf(steps));
    }

    BigDecimal top() {
        return floor.add(span());
    }

    /** Returns the lines' values from the floor to the top. */
    List<BigDecimal> lines() {
        List<BigDecimal> lines = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            lines.add(floor.add(step.multiply(BigDecimal.valueOf(i))));
        }
        return lines;
    }

    /** Returns whether zero lies on the axis; if not, the drawing has to say so. */
    boolean showsZero() {
        return floor.signum() <= 0 && top().signum() >= 0;
    }

    /** Returns the position of a value between the floor, 0, and the top, 1. */
    BigDecimal part(BigDecimal value) {
        return Coordinates.fraction(value.subtract(floor), span());
    }
}
