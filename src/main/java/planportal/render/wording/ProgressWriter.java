package planportal.render.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import planportal.derive.Portal;
import planportal.derive.Progress;
import planportal.derive.Status;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Comparison;
import planportal.model.Direction;
import planportal.model.Indicator;
import planportal.model.Measure;
import planportal.model.Observation;
import planportal.model.Quantity;
import planportal.site.Messages;

/**
 * Writes an indicator's progress in words: {@code 2023年应达到3.18个，实际3.4个，快于进度。} Its patterns are the
 * messages {@code progress.*}.
 */
final class ProgressWriter {
    private final Portal portal;
    private final Messages messages;
    private final Figures figures;
    private final ChangeWriter changes;

    ProgressWriter(Portal portal, Messages messages, Figures figures, ChangeWriter changes) {
        this.portal = portal;
        this.messages = messages;
        this.figures = figures;
        this.changes = changes;
    }

    /** Returns one or two sentences on the indicator's progress. */
    String summary(Indicator indicator) {
        Progress progress = portal.progress(indicator);
        TargetType type = Target.of(indicator).type();
        if (progress.basis() == Progress.Basis.NO_ACTUAL) {
            return outlook(indicator, type);
        }
        String year = year(indicator, progress.latest().orElseThrow().year());
        String actual = actual(indicator, type, progress);
        String target = target(indicator, type);
        return switch (progress.basis()) {
            case NO_ACTUAL -> throw new IllegalStateException();
            case STRAIGHT_LINE -> comparison(indicator, type, progress, actual);
            case AVERAGE_RATE ->
                    messages.text(
                            "progress.rate",
                            year,
                            actual,
                            target,
                            messages.text(verdict(indicator, progress)));
            case LEVEL_NOT_HELD -> messages.text("progress.not-held", year, actual, target);
            case NO_NUMBER_FOR_ACTUAL -> messages.text("progress.actual-in-words", year, actual);
            case NO_POSITIVE_BASELINE ->
                    messages.text("progress.no-positive-baseline", year, actual);
            case NO_NUMBER_FOR_TARGET -> {
                String key = type == TargetType.WORDS ? "progress.words" : "progress.no-target";
                yield messages.text(key, year, actual, targetYear(indicator), target)
                        + trend(indicator);
            }
            case NO_BASELINE ->
                    messages.text(
                            "progress.no-baseline", year, actual, targetYear(indicator), target);
            case TARGET_MET ->
                    messages.text(
                            met(indicator, type),
                            year,
                            actual,
                            targetYear(indicator),
                            target,
                            baselineYear(indicator));
        };
    }

    private String year(Indicator indicator, int year) {
        return figures.year(indicator, year);
    }

    private String targetYear(Indicator indicator) {
        return year(indicator, indicator.years().target());
    }

    private String baselineYear(Indicator indicator) {
        return year(indicator, indicator.years().baseline());
    }

    private String target(Indicator indicator, TargetType type) {
        return type == TargetType.CHANGE
                ? changes.target(indicator)
                : figures.spokenTarget(indicator);
    }

    private String actual(Indicator indicator, TargetType type, Progress progress) {
        Quantity latest = progress.latest().orElseThrow().value();
        if (type == TargetType.CHANGE) {
            return changes.changed(indicator, latest);
        }
        return type == TargetType.TOTAL || indicator.isRate() && type.isNumber()
                ? figures.number(indicator, progress.actual().orElseThrow())
                : figures.spoken(indicator, latest);
    }

    private static String met(Indicator indicator, TargetType type) {
        return switch (type) {
            case TOTAL ->
                    Target.of(indicator).comparison().isFloor()
                            ? "progress.met-total"
                            : "progress.met-total-limit";
            case CHANGE -> "progress.met-change";
            case LIMIT -> "progress.met-limit";
            case GROWTH -> indicator.isRate() ? "progress.met-rate" : "progress.met-growth";
            default -> "progress.met";
        };
    }

    /** Compares the actual with the line. */
    private String comparison(
            Indicator indicator, TargetType type, Progress progress, String actual) {
        int latest = progress.latest().orElseThrow().year();
        return messages.text(
                lineKey(indicator, type),
                year(indicator, latest),
                expected(indicator, latest, figures::spokenBriefly),
                actual,
                messages.text(verdict(indicator, progress)),
                baselineYear(indicator));
    }

    private static String lineKey(Indicator indicator, TargetType type) {
        Target target = Target.of(indicator);
        boolean rising = target.rising();
        return switch (type) {
            case TOTAL -> rising ? "progress.line-total" : "progress.line-total-limit";
            case CHANGE -> "progress.line-change";
            case RISE -> "progress.line-rise";
            case FALL -> "progress.line-fall";
            case GROWTH -> {
                boolean towards = rising == target.number().signum() >= 0;
                if (!towards) {
                    yield rising ? "progress.line-floor" : "progress.line-limit";
                }
                yield rising ? "progress.line-rise" : "progress.line-fall";
            }
            default -> rising ? "progress.line-floor" : "progress.line-limit";
        };
    }

    private static String verdict(Indicator indicator, Progress progress) {
        Progress.Gap gap = progress.gap().orElseThrow();
        TargetType type = Target.of(indicator).type();
        boolean pace =
                switch (lineKey(indicator, type)) {
                    case "progress.line-limit",
                            "progress.line-floor",
                            "progress.line-total-limit" ->
                            false;
                    default -> !indicator.isRate();
                };
        String key = pace ? "progress." : "progress.level-";
        if (gap.worse().signum() <= 0) {
            return key + (gap.worse().signum() < 0 ? "faster" : "even");
        }
        if (progress.status() == Status.BEHIND) {
            return key + "slower";
        }
        boolean backwards = progress.done().filter(done -> done.signum() < 0).isPresent();
        boolean away = backwards && (type == TargetType.RISE || type == TargetType.FALL);
        return away ? "progress.backwards" : key + "far-slower";
    }

    /** Returns whether results without a target rise or fall, and whether that is better. */
    private String trend(Indicator indicator) {
        List<Observation> results = portal.series(indicator).current();
        Observation latest = results.get(results.size() - 1);
        Optional<BigDecimal> now = latest.value().value();
        Optional<BigDecimal> baseline = indicator.baseline().value();
        Observation first = results.get(0);
        boolean fromBaseline = baseline.isPresent() && !indicator.isRate();
        Optional<BigDecimal> before = fromBaseline ? baseline : first.value().value();
        int since = fromBaseline ? indicator.years().baseline() : first.year();
        if (now.isEmpty() || before.isEmpty() || since == latest.year()) {
            return "";
        }
        String change = changes.between(indicator, before.get(), now.get());
        int up = now.get().compareTo(before.get());
        return messages.text(
                "progress.trend" + better(indicator, up), year(indicator, since), change);
    }

    private static String better(Indicator indicator, int up) {
        Optional<Direction> direction =
                indicator.goal().direction().filter(d -> d != Direction.MAINTAIN);
        if (direction.isEmpty() || up == 0) {
            return "";
        }
        return up > 0 == (direction.get() == Direction.INCREASE) ? ".better" : ".worse";
    }

    /** Returns what is to be expected, for an indicator without actuals. */
    private String outlook(Indicator indicator, TargetType type) {
        String target = target(indicator, type);
        String year = targetYear(indicator);
        return switch (type) {
            case RISE -> given(indicator) + outlook("progress.outlook-rise", indicator);
            case FALL -> given(indicator) + outlook("progress.outlook-fall", indicator);
            case LIMIT -> given(indicator) + outlook("progress.outlook-line", indicator);
            case TOTAL ->
                    outlook(
                            Target.of(indicator).rising()
                                    ? "progress.outlook-total"
                                    : "progress.outlook-total-limit",
                            indicator);
            case CHANGE -> outlook("progress.outlook-change", indicator);
            case GROWTH -> growthOutlook(indicator, target);
            case HOLD, KEEP -> messages.text("progress.outlook-hold", target);
            case START_UNKNOWN -> messages.text("progress.outlook-no-baseline", year, target);
            case WORDS -> messages.text("progress.outlook-words", year, target);
            case NO_TARGET -> messages.text("progress.outlook-no-target");
        };
    }

    private String growthOutlook(Indicator indicator, String target) {
        if (indicator.isRate()) {
            return messages.text("progress.outlook-rate", target);
        }
        return portal.expectedPath(indicator).isEmpty()
                ? messages.text("progress.outlook-no-positive-baseline")
                : given(indicator) + outlook("progress.outlook-line", indicator);
    }

    /** Returns what the plan gives to compare results with. */
    private String given(Indicator indicator) {
        boolean direct = portal.milestonesOf(indicator).isEmpty();
        String key = "progress.outlook-given" + (direct ? "" : ".milestones");
        return messages.text(key, baselineYear(indicator), targetYear(indicator));
    }

    private String outlook(String key, Indicator indicator) {
        int middle = (indicator.years().baseline() + indicator.years().target() + 1) / 2;
        return messages.text(
                key,
                year(indicator, middle),
                expected(indicator, middle, figures::spoken),
                baselineYear(indicator),
                changes.noun(indicator));
    }

    private String expected(
            Indicator indicator, int year, BiFunction<Indicator, Quantity, String> words) {
        Quantity expected = expected(indicator, year);
        return indicator.measure() == Measure.CHANGE
                ? changes.changed(indicator, expected)
                : words.apply(indicator, expected);
    }

    /** Returns the expected value; one that is rounded is said to be about so much. */
    private Quantity expected(Indicator indicator, int year) {
        BigDecimal rounded = portal.roundedExpected(indicator, year).orElseThrow();
        BigDecimal exact = portal.expectedPath(indicator).in(year).orElseThrow();
        return rounded.compareTo(exact) == 0
                ? Quantity.of(rounded)
                : Quantity.of(rounded.toPlainString(), rounded, Comparison.ABOUT);
    }
}
