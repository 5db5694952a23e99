package planportal.render.wording;

import java.util.List;
import planportal.derive.Decimals;
import planportal.derive.ExpectedPath;
import planportal.derive.Portal;
import planportal.derive.Progress;
import planportal.derive.Ratio;
import planportal.derive.Series;
import planportal.derive.Status;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.PlanInfo;
import planportal.site.Messages;

/**
 * Says how far an indicator has come, in words ({@code 2023年应达到3.18个，实际3.4个，快于进度。}) and with the
 * arithmetic. Patterns are the messages {@code progress.*}.
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

    /** One or two sentences on where the indicator stands. */
    String summary(Indicator indicator) {
        Progress progress = portal.progress(indicator);
        Target aim = Target.of(indicator);
        String target = figures.spoken(indicator, aim.target());
        if (progress.basis() == Progress.Basis.NO_ACTUAL) {
            return outlook(indicator, aim, target);
        }
        Observation latest = progress.latest().orElseThrow();
        int year = latest.year();
        String actual =
                aim.type() == TargetType.TOTAL
                        ? figures.number(indicator, Decimals.plain(progress.actual().orElseThrow()))
                        : figures.spoken(indicator, latest.value());
        return switch (progress.basis()) {
            case NO_ACTUAL -> throw new IllegalStateException();
            case TARGET_MET ->
                    messages.text(
                            aim.type() == TargetType.TOTAL ? "progress.met-total" : "progress.met",
                            year,
                            actual,
                            info.targetYear(),
                            target);
            case STRAIGHT_LINE -> onTheLine(indicator, aim, progress, year, actual);
            case LEVEL_NOT_HELD -> messages.text("progress.not-held", year, actual, target);
            case NO_BASELINE ->
                    messages.text("progress.no-baseline", year, actual, info.targetYear(), target);
            case NO_NUMBER_FOR_TARGET ->
                    messages.text(
                            aim.type() == TargetType.WORDS
                                    ? "progress.words"
                                    : "progress.no-target",
                            year,
                            actual,
                            info.targetYear(),
                            target);
            case NO_NUMBER_FOR_ACTUAL -> messages.text("progress.actual-in-words", year, actual);
        };
    }

    private String onTheLine(
            Indicator indicator, Target aim, Progress progress, int year, String actual) {
        String key =
                switch (aim.type()) {
                    case TOTAL -> "progress.line-total";
                    case RISE -> "progress.line-rise";
                    default -> "progress.line-fall";
                };
        int lead = progress.lead().orElseThrow();
        String verdict =
                lead > 0
                        ? "progress.faster"
                        : lead == 0
                                ? "progress.even"
                                : progress.status() == Status.BEHIND
                                        ? "progress.slower"
                                        : regress(aim, progress)
                                                ? "progress.backwards"
                                                : "progress.far-slower";
        return messages.text(
                key,
                year,
                figures.number(indicator, progress.expected().orElseThrow()),
                actual,
                messages.text(verdict));
    }

    private static boolean regress(Target aim, Progress progress) {
        return aim.type() != TargetType.TOTAL
                && progress.done().orElseThrow().numerator().signum() < 0;
    }

    private String outlook(Indicator indicator, Target aim, String target) {
        ExpectedPath expectedPath = portal.expectedPath(indicator);
        int middle = (info.baselineYear() + info.targetYear() + 1) / 2;
        return switch (aim.type()) {
            case RISE, FALL, TOTAL ->
                    messages.text(
                            aim.type() == TargetType.RISE
                                    ? "progress.outlook-rise"
                                    : aim.type() == TargetType.FALL
                                            ? "progress.outlook-fall"
                                            : "progress.outlook-total",
                            middle,
                            figures.number(indicator, expectedPath.in(middle).orElseThrow()),
                            info.baselineYear(),
                            info.targetYear());
            case HOLD, KEEP -> messages.text("progress.outlook-hold", target);
            case START_UNKNOWN ->
                    messages.text("progress.outlook-no-baseline", info.targetYear(), target);
            case WORDS -> messages.text("progress.outlook-words", info.targetYear(), target);
            case NO_TARGET -> messages.text("progress.outlook-no-target");
        };
    }

    /**
     * The arithmetic line by line: p, t, and how they compare. Empty where nothing was reckoned.
     */
    List<String> arithmetic(Indicator indicator) {
        Progress progress = portal.progress(indicator);
        if (progress.done().isEmpty()) {
            return List.of();
        }
        Target aim = Target.of(indicator);
        Ratio done = progress.done().get();
        Ratio elapsed = progress.elapsed().orElseThrow();
        int digits = digits(done, elapsed);
        int year = progress.latest().orElseThrow().year();
        String actual = Decimals.plain(progress.actual().orElseThrow()).toPlainString();
        String target = aim.target().value().orElseThrow().toPlainString();
        String p =
                aim.type() == TargetType.TOTAL
                        ? messages.text(
                                "progress.p-total",
                                sum(indicator, year),
                                target,
                                decimal(done, digits))
                        : messages.text(
                                "progress.p",
                                actual,
                                indicator.baseline().value().orElseThrow().toPlainString(),
                                target,
                                decimal(done, digits));
        String t =
                messages.text(
                        "progress.t",
                        year,
                        info.baselineYear(),
                        info.targetYear(),
                        decimal(elapsed, digits));
        if (progress.basis() != Progress.Basis.STRAIGHT_LINE) {
            return List.of(p, t);
        }
        String comparison =
                switch (progress.status()) {
                    case ON_TRACK -> "progress.p-at-least-t";
                    case BEHIND -> "progress.p-between";
                    default -> "progress.p-below-half";
                };
        return List.of(
                p,
                t,
                messages.text(
                        comparison,
                        decimal(done, digits),
                        decimal(elapsed, digits),
                        decimal(elapsed.half(), digits),
                        messages.text("common.status." + progress.status().code())));
    }

    /** {@code 12 + 10 + 9}: the years of a total. */
    private String sum(Indicator indicator, int lastYear) {
        Series series = portal.series(indicator);
        return series.current().stream()
                .filter(o -> o.year() <= lastYear && o.value().value().isPresent())
                .map(o -> o.value().value().get().toPlainString())
                .reduce((a, b) -> a + " + " + b)
                .orElse("0");
    }

    /** Enough digits to tell p from t and from its half, where they are not the same. */
    private static int digits(Ratio done, Ratio elapsed) {
        int digits = DIGITS;
        while (digits < MOST_DIGITS
                && (looksSame(done, elapsed, digits) || looksSame(done, elapsed.half(), digits))) {
            digits++;
        }
        return digits;
    }

    private static boolean looksSame(Ratio one, Ratio other, int digits) {
        return one.compareTo(other) != 0
                && one.decimal(digits).compareTo(other.decimal(digits)) == 0;
    }

    private static String decimal(Ratio ratio, int digits) {
        return ratio.decimal(digits).toPlainString().replace('-', '−');
    }
}
