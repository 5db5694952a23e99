package planportal.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import planportal.model.Coded;
import planportal.model.Indicator;

/**
 * How far an indicator has to go.
 *
 * @param part of the way from baseline to target that is done, for {@link Kind#DONE}; the target
 *     against the baseline, {@code target / baseline − 1}, for {@link Kind#RELATIVE}; empty for
 *     other kinds
 */
public record Distance(Kind kind, Optional<Ratio> part) {

    private static final int DIGITS = 12;

    /** What can be said about the way. */
    public enum Kind implements Coded {
        /** There is a result: a part of the way is done, more than 1 or less than 0 included. */
        DONE,
        /** There is no result yet: the way in relation to the baseline. */
        RELATIVE,
        /** A level or a limit is to be held, so there is no way. */
        HELD,
        /** A total begins at zero, whatever the baseline. */
        TOTAL,
        /** The target itself is the size of the change. */
        CHANGE,
        /** The baseline is not a plain number above zero. */
        NO_BASELINE,
        /** The target is in words, or there is none. */
        NO_NUMBER
    }

    static Distance of(Indicator indicator, Progress progress, ExpectedPath path) {
        TargetType type = Target.of(indicator).type();
        if (progress.done().isPresent() && type != TargetType.LIMIT) {
            return new Distance(Kind.DONE, progress.done());
        }
        return switch (type) {
            case RISE, FALL, GROWTH -> relative(indicator, path);
            case HOLD, KEEP, LIMIT -> without(Kind.HELD);
            case TOTAL -> without(Kind.TOTAL);
            case CHANGE -> without(Kind.CHANGE);
            case START_UNKNOWN -> without(Kind.NO_BASELINE);
            case WORDS, NO_TARGET -> without(Kind.NO_NUMBER);
        };
    }

    private static Distance relative(Indicator indicator, ExpectedPath path) {
        Optional<BigDecimal> baseline = indicator.baseline().value();
        boolean comparable = indicator.baseline().isExact() && baseline.orElseThrow().signum() > 0;
        if (!comparable || path.isEmpty()) {
            return without(Kind.NO_BASELINE);
        }
        Ratio way = Ratio.of(path.end().subtract(path.start()), path.start());
        return new Distance(Kind.RELATIVE, Optional.of(way));
    }

    /**
     * Returns the part in per cent, to one decimal or, if it is very small, to its first digit.
     * What is done is rounded down, so that 100 means the whole way.
     */
    public BigDecimal percent() {
        BigDecimal exact = part.orElseThrow().exactOr(DIGITS).movePointRight(2);
        RoundingMode mode = kind == Kind.DONE ? RoundingMode.FLOOR : RoundingMode.HALF_UP;
        BigDecimal rounded = exact.setScale(1, mode);
        return Decimals.plain(
                rounded.signum() == 0 ? exact.round(new MathContext(1, mode)) : rounded);
    }

    private static Distance without(Kind kind) {
        return new Distance(kind, Optional.empty());
    }
}
