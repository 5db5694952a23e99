package planportal.derive;

import java.math.BigDecimal;
import java.util.Optional;
import planportal.model.Coded;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.Quantity;

/**
 * The status of an indicator, with its calculation. {@code content/pages/methodology.md} explains
 * the same rules to readers, with examples.
 *
 * @param basis the rule that decided
 * @param latest the actual of the latest year; empty exactly for {@link Status#NO_DATA}
 * @param actual its number, for a total the sum of the years so far, for yearly rates their
 *     average; empty for words
 * @param done {@code (actual − start) / (target − start)}; empty without a line, or if it is flat
 * @param elapsed the part of the time that has passed; empty exactly if {@code latest} is
 * @param expected the line's value in the latest year; empty without a line
 * @param gap the comparison with what was expected; empty unless that decided
 */
public record Progress(
        Status status,
        Basis basis,
        Optional<Observation> latest,
        Optional<BigDecimal> actual,
        Optional<Ratio> done,
        Optional<Ratio> elapsed,
        Optional<BigDecimal> expected,
        Optional<Gap> gap) {

    private static final int AVERAGE_DIGITS = 6;

    /** The rule that decided on the status. */
    public enum Basis implements Coded {
        /** There is no actual. */
        NO_ACTUAL,
        /** The latest actual meets the target. */
        TARGET_MET,
        /** The latest actual is compared with the value expected in its year. */
        STRAIGHT_LINE,
        /** The average of the yearly rates is compared with the target. */
        AVERAGE_RATE,
        /** The level or the bound to be held is not held. */
        LEVEL_NOT_HELD,
        /** The plan gives no number as the baseline. */
        NO_BASELINE,
        /** The baseline is zero or less, so that no rate of growth leads on from it. */
        NO_POSITIVE_BASELINE,
        /** The target is in words, or the plan gives none. */
        NO_NUMBER_FOR_TARGET,
        /** The latest actual is in words. */
        NO_NUMBER_FOR_ACTUAL
    }

    /**
     * How far the actual is from what was expected.
     *
     * @param worse by how much it is worse; below zero if it is better
     * @param allowed half of what lies between the line's beginning and the expected value
     */
    public record Gap(Ratio worse, Ratio allowed) {

        private static Gap of(Target target, Ratio actual, Ratio expected, BigDecimal start) {
            Ratio difference = expected.minus(actual);
            return new Gap(
                    target.rising() ? difference : difference.negate(),
                    expected.minus(Ratio.of(start)).abs().half());
        }

        private Status status() {
            if (worse.signum() <= 0) {
                return Status.ON_TRACK;
            }
            return worse.compareTo(allowed) <= 0 ? Status.BEHIND : Status.OFF_TRACK;
        }
    }

    static Progress of(Indicator indicator, Series series, ExpectedPath path) {
        return series.latest()
                .map(latest -> new Assessment(indicator, series, path, latest).progress())
                .orElseGet(Progress::withoutData);
    }

    private static Progress withoutData() {
        return new Progress(
                Status.NO_DATA,
                Basis.NO_ACTUAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns actual minus expected; empty if one of them is. */
    public Optional<BigDecimal> difference() {
        return actual.flatMap(number -> expected.map(number::subtract));
    }

    /** The assessment of the latest actual. */
    private record Assessment(
            Indicator indicator, Series series, ExpectedPath path, Observation latest) {

        private Progress progress() {
            Optional<Ratio> actual = actual();
            Optional<Gap> gap = actual.flatMap(this::gap);
            Basis basis = basis(actual);
            boolean compared = basis == Basis.STRAIGHT_LINE || basis == Basis.AVERAGE_RATE;
            return new Progress(
                    compared ? gap.orElseThrow().status() : status(basis),
                    basis,
                    Optional.of(latest),
                    actual.map(number -> number.exactOr(AVERAGE_DIGITS)),
                    actual.flatMap(this::done),
                    Optional.of(ExpectedPath.elapsed(latest.year(), indicator.years())),
                    path.in(latest.year()),
                    gap.filter(g -> compared));
        }

        private Target target() {
            return Target.of(indicator);
        }

        private TargetType type() {
            return target().type();
        }

        private Optional<Ratio> actual() {
            if (type() == TargetType.TOTAL) {
                return Optional.of(Ratio.of(series.sumTo(latest.year())));
            }
            if (indicator.isRate()) {
                return series.average();
            }
            return target().nearEnd(latest.value()).map(Ratio::of);
        }

        /** Returns the gap to the expected value; of yearly rates that to the target. */
        private Optional<Gap> gap(Ratio actual) {
            if (indicator.isRate() && type().isNumber()) {
                Ratio expected = Ratio.of(target().number());
                return Optional.of(Gap.of(target(), actual, expected, BigDecimal.ZERO));
            }
            return path.exactIn(latest.year())
                    .map(expected -> Gap.of(target(), actual, expected, path.start()));
        }

        private Optional<Ratio> done(Ratio actual) {
            if (path.isEmpty() || type().isHeld() || path.end().compareTo(path.start()) == 0) {
                return Optional.empty();
            }
            Ratio way = actual.minus(Ratio.of(path.start()));
            BigDecimal whole = path.end().subtract(path.start()).multiply(way.denominator());
            return Optional.of(Ratio.of(way.numerator(), whole));
        }

        private Basis basis(Optional<Ratio> actual) {
            if (isMet(actual)) {
                return Basis.TARGET_MET;
            }
            if (!type().isNumber()) {
                return Basis.NO_NUMBER_FOR_TARGET;
            }
            if (actual.isEmpty()) {
                return Basis.NO_NUMBER_FOR_ACTUAL;
            }
            if (indicator.isRate()) {
                return Basis.AVERAGE_RATE;
            }
            if (path.isEmpty()) {
                return type() == TargetType.GROWTH ? Basis.NO_POSITIVE_BASELINE : Basis.NO_BASELINE;
            }
            boolean held = type() == TargetType.KEEP || type() == TargetType.HOLD && path.isFlat();
            return held ? Basis.LEVEL_NOT_HELD : Basis.STRAIGHT_LINE;
        }

        private boolean isMet(Optional<Ratio> actual) {
            return switch (type()) {
                case TOTAL -> target().isMetBy(Quantity.of(series.sumTo(latest.year())));
                case GROWTH -> actual.filter(this::isGrown).isPresent();
                default -> target().isMetBy(latest.value());
            };
        }

        /** A rate of growth is reached in the target year, or not at all. */
        private boolean isGrown(Ratio actual) {
            if (latest.year() != indicator.years().target()) {
                return false;
            }
            Optional<Ratio> wanted =
                    indicator.isRate()
                            ? Optional.of(Ratio.of(target().number()))
                            : path.exactIn(latest.year());
            return wanted.filter(w -> target().comparison().holds(actual.compareTo(w))).isPresent();
        }

        private static Status status(Basis basis) {
            return switch (basis) {
                case TARGET_MET -> Status.ACHIEVED;
                case LEVEL_NOT_HELD -> Status.OFF_TRACK;
                default -> Status.NOT_ASSESSED;
            };
        }
    }
}
