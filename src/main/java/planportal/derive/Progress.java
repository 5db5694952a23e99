package planportal.derive;

import java.math.BigDecimal;
import java.util.Optional;
import planportal.model.Coded;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.PlanInfo;
import planportal.model.Quantity;

/**
 * The status of an indicator, with its calculation: {@code p = (latest − baseline) / (target −
 * baseline)}, {@code t = (year − baseline year) / (target year − baseline year)}; for a total of
 * the whole period {@code p = sum / target}. {@code content/pages/methodology.md} explains the same
 * rules to readers, with examples.
 *
 * @param basis the rule that decided
 * @param latest the actual of the latest year; empty exactly for {@link Status#NO_DATA}
 * @param actual its number, or for a total the sum of the years so far; empty for words
 * @param done p; empty without a dividend or a divisor
 * @param elapsed t; empty exactly if {@code latest} is
 * @param expected the straight line's value in the latest year; empty without a line
 * @param difference {@code actual − expected}; empty if one of them is
 */
public record Progress(
        Status status,
        Basis basis,
        Optional<Observation> latest,
        Optional<BigDecimal> actual,
        Optional<Ratio> done,
        Optional<Ratio> elapsed,
        Optional<BigDecimal> expected,
        Optional<BigDecimal> difference) {

    /** The rule that decided on the status. */
    public enum Basis implements Coded {
        /** There is no actual. */
        NO_ACTUAL,
        /** The latest actual meets the target. */
        TARGET_MET,
        /** p is compared with t. */
        STRAIGHT_LINE,
        /** The level or the bound to be held is not held. */
        LEVEL_NOT_HELD,
        /** The plan gives no number as the baseline. */
        NO_BASELINE,
        /** The target is in words, or the plan gives none. */
        NO_NUMBER_FOR_TARGET,
        /** The latest actual is in words. */
        NO_NUMBER_FOR_ACTUAL
    }

    static Progress of(Indicator indicator, Series series, PlanInfo info) {
        if (series.isEmpty()) {
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
        Observation latest = series.latest().orElseThrow();
        Target target = Target.of(indicator);
        Optional<BigDecimal> actual =
                target.type() == TargetType.TOTAL
                        ? Optional.of(series.sumTo(latest.year()))
                        : latest.value().value();
        Optional<Ratio> done = actual.flatMap(number -> done(indicator, target, number));
        Ratio elapsed = ExpectedPath.elapsed(latest.year(), info);
        Optional<BigDecimal> expected = ExpectedPath.of(indicator, info).in(latest.year());
        Basis basis = basis(target, latest, actual, done);
        return new Progress(
                status(basis, done, elapsed),
                basis,
                Optional.of(latest),
                actual,
                done,
                Optional.of(elapsed),
                expected,
                actual.flatMap(number -> expected.map(number::subtract)));
    }

    private static Optional<Ratio> done(Indicator indicator, Target target, BigDecimal actual) {
        // A baseline well within the bound is not expected to move towards the bound.
        if (target.target().value().isEmpty() || target.type() == TargetType.KEEP) {
            return Optional.empty();
        }
        Optional<BigDecimal> start = ExpectedPath.start(indicator);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal whole = target.target().value().get().subtract(start.get());
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(actual.subtract(start.get()), whole));
    }

    private static Basis basis(
            Target target, Observation latest, Optional<BigDecimal> actual, Optional<Ratio> done) {
        Quantity reached =
                target.type() == TargetType.TOTAL
                        ? Quantity.of(actual.orElseThrow())
                        : latest.value();
        if (target.isMetBy(reached)) {
            return Basis.TARGET_MET;
        }
        if (target.target().value().isEmpty()) {
            return Basis.NO_NUMBER_FOR_TARGET;
        }
        if (actual.isEmpty()) {
            return Basis.NO_NUMBER_FOR_ACTUAL;
        }
        if (target.type() == TargetType.START_UNKNOWN) {
            return Basis.NO_BASELINE;
        }
        return done.isPresent() ? Basis.STRAIGHT_LINE : Basis.LEVEL_NOT_HELD;
    }

    private static Status status(Basis basis, Optional<Ratio> done, Ratio elapsed) {
        return switch (basis) {
            case NO_ACTUAL -> Status.NO_DATA;
            case TARGET_MET -> Status.ACHIEVED;
            case LEVEL_NOT_HELD -> Status.OFF_TRACK;
            case NO_BASELINE, NO_NUMBER_FOR_TARGET, NO_NUMBER_FOR_ACTUAL -> Status.NOT_ASSESSED;
            case STRAIGHT_LINE -> {
                Ratio reached = done.orElseThrow();
                if (reached.compareTo(elapsed) >= 0) {
                    yield Status.ON_TRACK;
                }
                yield reached.compareTo(elapsed.half()) >= 0 ? Status.BEHIND : Status.OFF_TRACK;
            }
        };
    }

    /** Compares p with t: positive if faster than the straight line, negative if slower. */
    public Optional<Integer> lead() {
        return done.flatMap(p -> elapsed.map(p::compareTo));
    }
}
