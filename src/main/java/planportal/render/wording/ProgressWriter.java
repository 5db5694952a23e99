package planportal.render.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import planportal.derive.Decimals;
import planportal.derive.Portal;
import planportal.derive.Progress;
import planportal.derive.Ratio;
import planportal.derive.Status;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.PlanInfo;
import planportal.site.Messages;

/**
 * Writes an indicator's progress in words ({@code 2023年应达到3.18个，实际3.4个，快于进度。}) and as arithmetic.
 * Its patterns are the messages {@code progress.*}.
 */
final class ProgressWriter {
    private static final int DIGITS = 4;
    private static final int MOST_DIGITS = 12;

    private final Portal portal;
    private final Messages messages;
    private final Figures figures;
    private final PlanInfo info;

    ProgressWriter(Portal portal, Messages messages, Figures figures) {
        this.portal = portal;
        this.messages = messages;
        this.figures = figures;
        info = portal.info();
    }

    /** Returns one or two sentences on the indicator's progress. */
    String summary(Indicator indicator) {
        Progress progress = portal.progress(indicator);
        TargetType type = Target.of(indicator).type();
        String target = figures.spoken(indicator, indicator.target());
        if (progress.basis() == Progress.Basis.NO_ACTUAL) {
            return outlook(indicator, type, target);
        }
        int year = progress.latest().orElseThrow().year();
        String actual = actual(indicator, type, progress);
        return switch (progress.basis()) {
            case NO_ACTUAL -> throw new IllegalStateException();
            case STRAIGHT_LINE -> comparison(indicator, type, progress, actual);
            case LEVEL_NOT_HELD -> messages.text("progress.not-held", year, actual, target);
            case NO_NUMBER_FOR_ACTUAL -> messages.text("progress.actual-in-words", year, actual);
            case NO_BASELINE, NO_NUMBER_FOR_TARGET, TARGET_MET -> {
                String key = key(progress.basis(), type);
                yield messages.text(key, year, actual, info.targetYear(), target);
            }
        };
    }

    private String actual(Indicator indicator, TargetType type, Progress progress) {
        if (type == TargetType.TOTAL) {
            BigDecimal sum = progress.actual().orElseThrow();
            return figures.number(indicator, Decimals.plain(sum));
        }
        return figures.spoken(indicator, progress.latest().orElseThrow().value());
    }

    private static String key(Progress.Basis basis, TargetType type) {
        return switch (basis) {
            case NO_BASELINE -> "progress.no-baseline";
            case NO_NUMBER_FOR_TARGET ->
                    type == TargetType.WORDS ? "progress.words" : "progress.no-target";
            default -> type == TargetType.TOTAL ? "progress.met-total" : "progress.met";
        };
    }

    /** Compares the actual with the straight line. */
    private String comparison(
            Indicator indicator, TargetType type, Progress progress, String actual) {
        String key =
                switch (type) {
                    case TOTAL -> "progress.line-total";
                    case RISE -> "progress.line-rise";
                    default -> "progress.line-fall";
                };
        return messages.text(
                key,
                progress.latest().orElseThrow().year(),
                figures.number(indicator, progress.expected().orElseThrow()),
                actual,
                messages.text(verdict(type, progress)));
    }

    private static String verdict(TargetType type, Progress progress) {
        int lead = progress.lead().orElseThrow();
        if (lead >= 0) {
            return lead > 0 ? "progress.faster" : "progress.even";
        }
        if (progress.status() == Status.BEHIND) {
            return "progress.slower";
        }
        boolean backwards = progress.done().orElseThrow().numerator().signum() < 0;
        return backwards && type != TargetType.TOTAL ? "progress.backwards" : "progress.far-slower";
    }

    /** Returns what is to be expected, for an indicator without actuals. */
    private String outlook(Indicator indicator, TargetType type, String target) {
        return switch (type) {
            case RISE -> outlook("progress.outlook-rise", indicator);
            case FALL -> outlook("progress.outlook-fall", indicator);
            case TOTAL -> outlook("progress.outlook-total", indicator);
            case HOLD, KEEP -> messages.text("progress.outlook-hold", target);
            case START_UNKNOWN ->
                    messages.text("progress.outlook-no-baseline", info.targetYear(), target);
            case WORDS -> messages.text("progress.outlook-words", info.targetYear(), target);
            case NO_TARGET -> messages.text("progress.outlook-no-target");
        };
    }

    private String outlook(String key, Indicator indicator) {
        int middle = (info.baselineYear() + info.targetYear() + 1) / 2;
        BigDecimal expected = portal.expectedPath(indicator).in(middle).orElseThrow();
        return messages.text(
                key,
                middle,
                figures.number(indicator, expected),
                info.baselineYear(),
                info.targetYear());
    }

    /** Returns the arithmetic line by line: p, t, and their comparison; empty if there is no p. */
    List<String> arithmetic(Indicator indicator) {
        Progress progress = portal.progress(indicator);
        if (progress.done().isEmpty()) {
            return List.of();
        }
        Ratio done = progress.done().get();
        Ratio elapsed = progress.elapsed().orElseThrow();
        int digits = digits(done, elapsed);
        int year = progress.latest().orElseThrow().year();
        String p = decimal(done, digits);
        String t = decimal(elapsed, digits);
        String calculationOfP = calculation(indicator, progress, p);
        String calculationOfT =
                messages.text("progress.t", year, info.baselineYear(), info.targetYear(), t);
        if (progress.basis() != Progress.Basis.STRAIGHT_LINE) {
            return List.of(calculationOfP, calculationOfT);
        }
        String key =
                switch (progress.status()) {
                    case ON_TRACK -> "progress.p-at-least-t";
                    case BEHIND -> "progress.p-between";
                    default -> "progress.p-below-half";
                };
        String half = decimal(elapsed.half(), digits);
        String status = messages.text("common.status." + progress.status().code());
        return List.of(calculationOfP, calculationOfT, messages.text(key, p, t, half, status));
    }

    private String calculation(Indicator indicator, Progress progress, String p) {
        String target = indicator.target().value().orElseThrow().toPlainString();
        if (indicator.isCumulative()) {
            return messages.text("progress.p-total", addends(indicator), target, p);
        }
        String actual = Decimals.plain(progress.actual().orElseThrow()).toPlainString();
        String baseline = indicator.baseline().value().orElseThrow().toPlainString();
        return messages.text("progress.p", actual, baseline, target, p);
    }

    /** Returns the years of a total: {@code 12 + 10 + 9}. */
    private String addends(Indicator indicator) {
        String addends =
                portal.series(indicator).current().stream()
                        .map(Observation::value)
                        .flatMap(quantity -> quantity.value().stream())
                        .map(BigDecimal::toPlainString)
                        .collect(Collectors.joining(" + "));
        return addends.isEmpty() ? "0" : addends;
    }

    /** Returns how many digits distinguish p from t and from its half, if they differ. */
    private static int digits(Ratio done, Ratio elapsed) {
        int digits = DIGITS;
        while (digits < MOST_DIGITS
                && (appearEqual(done, elapsed, digits)
                        || appearEqual(done, elapsed.half(), digits))) {
            digits++;
        }
        return digits;
    }

    private static boolean appearEqual(Ratio one, Ratio other, int digits) {
        return one.compareTo(other) != 0
                && one.decimal(digits).compareTo(other.decimal(digits)) == 0;
    }

    private static String decimal(Ratio ratio, int digits) {
        return ratio.decimal(digits).toPlainString().replace('-', '−');
    }
}
