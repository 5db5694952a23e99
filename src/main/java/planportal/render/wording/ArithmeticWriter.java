package planportal.render.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import planportal.derive.Decimals;
import planportal.derive.ExpectedPath;
import planportal.derive.Portal;
import planportal.derive.Progress;
import planportal.derive.Ratio;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.Years;
import planportal.site.Messages;

/**
 * Writes the arithmetic behind a status, line by line. On a straight line it compares the part done
 * with the part of the time; otherwise the actual with the expected value.
 */
final class ArithmeticWriter {
    private static final int DIGITS = 4;
    private static final int MOST_DIGITS = 12;

    private final Portal portal;
    private final Messages messages;

    ArithmeticWriter(Portal portal, Messages messages) {
        this.portal = portal;
        this.messages = messages;
    }

    /** Returns the lines; empty if nothing was calculated. */
    List<String> of(Indicator indicator) {
        Progress progress = portal.progress(indicator);
        boolean straight =
                Target.of(indicator).type() != TargetType.GROWTH
                        && portal.milestonesOf(indicator).isEmpty();
        if (straight) {
            return progress.done().isPresent() ? parts(indicator, progress) : List.of();
        }
        return progress.gap().map(gap -> gap(indicator, progress, gap)).orElse(List.of());
    }

    private List<String> parts(Indicator indicator, Progress progress) {
        Ratio done = progress.done().orElseThrow();
        Ratio elapsed = progress.elapsed().orElseThrow();
        int digits = digits(done, elapsed, elapsed.half());
        int year = progress.latest().orElseThrow().year();
        String p = decimal(done, digits);
        String t = decimal(elapsed, digits);
        Years years = indicator.years();
        List<String> lines = new ArrayList<>();
        lines.add(partDone(indicator, progress, p));
        lines.add(messages.text("progress.t", year, years.baseline(), years.target(), t));
        if (progress.basis() == Progress.Basis.STRAIGHT_LINE) {
            String key =
                    switch (progress.status()) {
                        case ON_TRACK -> "progress.p-at-least-t";
                        case BEHIND -> "progress.p-between";
                        default -> "progress.p-below-half";
                    };
            lines.add(messages.text(key, p, t, decimal(elapsed.half(), digits), status(progress)));
        }
        return lines;
    }

    private String partDone(Indicator indicator, Progress progress, String p) {
        String target = plain(Target.of(indicator).number());
        String actual = plain(progress.actual().orElseThrow());
        return switch (Target.of(indicator).type()) {
            case TOTAL -> messages.text("progress.p-total", addends(indicator), target, p);
            case CHANGE -> messages.text("progress.p-change", actual, target, p);
            default -> {
                ExpectedPath path = portal.expectedPath(indicator);
                yield messages.text("progress.p", actual, plain(path.start()), target, p);
            }
        };
    }

    private List<String> gap(Indicator indicator, Progress progress, Progress.Gap gap) {
        String actual = plain(progress.actual().orElseThrow());
        List<String> lines = new ArrayList<>();
        if (indicator.isCumulative()) {
            lines.add(messages.text("progress.sum", addends(indicator), actual));
        }
        if (indicator.isRate()) {
            lines.add(
                    messages.text(
                            "progress.average", addends(indicator), count(indicator), actual));
        } else {
            lines.add(expected(indicator, progress));
        }
        String key =
                switch (progress.status()) {
                    case ON_TRACK -> "progress.gap-none";
                    case BEHIND -> "progress.gap-within";
                    default -> "progress.gap-beyond";
                };
        int digits = digits(gap.worse(), gap.allowed(), Ratio.of(BigDecimal.ZERO));
        lines.add(
                messages.text(
                        key,
                        actual,
                        decimal(gap.worse(), digits),
                        decimal(gap.allowed(), digits),
                        status(progress)));
        return lines;
    }

    private String expected(Indicator indicator, Progress progress) {
        int year = progress.latest().orElseThrow().year();
        ExpectedPath path = portal.expectedPath(indicator);
        BigDecimal expected = progress.expected().orElseThrow();
        String value = plain(expected.setScale(DIGITS, RoundingMode.HALF_UP));
        if (Target.of(indicator).type() == TargetType.GROWTH) {
            String rate = plain(Target.of(indicator).number());
            int years = year - indicator.years().baseline();
            return messages.text(
                    "progress.expected-growth", plain(path.start()), rate, years, value);
        }
        ExpectedPath.Point from = path.around(year).get(0);
        ExpectedPath.Point to = path.around(year).get(1);
        return messages.text(
                "progress.expected",
                plain(from.value()),
                plain(to.value()),
                year,
                from.year(),
                to.year(),
                value);
    }

    private String status(Progress progress) {
        return messages.text("common.status." + progress.status().code());
    }

    /** Returns the numbers of all results: {@code 12 + 10 + 9}. */
    private String addends(Indicator indicator) {
        String addends =
                numbers(indicator).stream().map(this::plain).collect(Collectors.joining(" + "));
        return addends.isEmpty() ? "0" : addends;
    }

    private int count(Indicator indicator) {
        return numbers(indicator).size();
    }

    private List<BigDecimal> numbers(Indicator indicator) {
        return portal.series(indicator).current().stream()
                .map(Observation::value)
                .flatMap(quantity -> quantity.value().stream())
                .toList();
    }

    private String plain(BigDecimal number) {
        return messages.number(Decimals.plain(number).toPlainString());
    }

    /** Returns how many digits distinguish a number from two others, if they differ. */
    private static int digits(Ratio number, Ratio one, Ratio other) {
        int digits = DIGITS;
        while (digits < MOST_DIGITS
                && (appearEqual(number, one, digits) || appearEqual(number, other, digits))) {
            digits++;
        }
        return digits;
    }

    private static boolean appearEqual(Ratio one, Ratio other, int digits) {
        return one.compareTo(other) != 0
                && one.decimal(digits).compareTo(other.decimal(digits)) == 0;
    }

    private String decimal(Ratio ratio, int digits) {
        return messages.number(ratio.decimal(digits).toPlainString());
    }
}
