package planportal.render.wording;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import planportal.derive.Change;
import planportal.derive.Target;
import planportal.model.Comparison;
import planportal.model.Direction;
import planportal.model.Indicator;
import planportal.model.Quantity;
import planportal.site.Messages;

/**
 * Writes changes in a few words: {@code 增加3.3个}, {@code 至少提高8.26个百分点}, {@code 保持}. Its patterns are
 * the messages {@code change.*}.
 */
final class ChangeWriter {
    private final Messages messages;
    private final Figures figures;

    ChangeWriter(Messages messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    /** Returns what the plan asks for: the change from baseline to target. */
    String of(Indicator indicator) {
        return switch (Target.of(indicator).type()) {
            case RISE -> amount(indicator, "change.rise");
            case FALL -> amount(indicator, "change.fall");
            case HOLD, KEEP -> messages.text("change.hold");
            case LIMIT -> messages.text("change.limit");
            case TOTAL -> messages.text("change.total", figures.period(indicator));
            case CHANGE -> target(indicator);
            case GROWTH -> messages.text("change.growth", figures.printedTarget(indicator));
            case START_UNKNOWN -> messages.text("change.start-unknown");
            case WORDS -> messages.text("change.words");
            case NO_TARGET -> messages.text("change.no-target");
        };
    }

    private String amount(Indicator indicator, String key) {
        String pattern = figures.keyByUnit(key, indicator);
        Optional<Change> change = Change.of(indicator);
        if (change.isEmpty()) {
            return messages.text(pattern, "").strip();
        }
        String amount = figures.difference(indicator, change.get().value().abs());
        Comparison comparison = indicator.target().comparison().orElseThrow();
        return compared(comparison, amount, words -> messages.text(pattern, words));
    }

    /**
     * Returns the target in relation to the baseline: {@code 至少多38%}.
     *
     * @param percent rounded towards zero; below zero if the target is less
     */
    String relative(Indicator indicator, BigDecimal percent) {
        Quantity target = indicator.target();
        String pattern = percent.signum() < 0 ? "change.less" : "change.more";
        Comparison comparison =
                target.isRange() || target.isBound()
                        ? Comparison.AT_LEAST
                        : target.comparison().orElseThrow();
        String amount = figures.percent(percent.abs());
        return compared(comparison, amount, words -> messages.text(pattern, words));
    }

    /** A language says the bound around the change, 至少提高8%, or within it, up at least 8%. */
    private String compared(Comparison comparison, String amount, UnaryOperator<String> change) {
        String bound =
                switch (comparison) {
                    case EQUAL -> "";
                    case AT_LEAST, AT_MOST -> "at-least";
                    case ABOVE, BELOW -> "above";
                    case ABOUT -> "about";
                };
        return bound.isEmpty()
                ? change.apply(amount)
                : messages.text(
                        "change." + bound,
                        change.apply(amount),
                        change.apply(messages.text("figure." + bound, amount)));
    }

    /** Returns the target of a change: {@code 下降18%}. */
    String target(Indicator indicator) {
        return changed(indicator, indicator.target());
    }

    /** Returns a size of a change as rise or fall: -2 of an indicator to decrease is 上升2%. */
    String changed(Indicator indicator, Quantity size) {
        Optional<Direction> direction = direction(indicator);
        if (size.value().isEmpty() || direction.isEmpty()) {
            return messages.text("change.by", figures.spoken(indicator, size));
        }
        boolean rising = direction.get() == Direction.INCREASE;
        BigDecimal value = size.value().get();
        if (value.signum() < 0) {
            return happened(indicator, !rising, figures.number(indicator, value.negate()));
        }
        String key = rising ? "change.rise" : "change.fall";
        return messages.text(figures.keyByUnit(key, indicator), figures.spoken(indicator, size));
    }

    /** Returns what a change is: 下降, 增加, or 变化 where the plan does not say which. */
    String noun(Indicator indicator) {
        String kind =
                direction(indicator)
                        .map(d -> d == Direction.INCREASE ? "rise" : "fall")
                        .orElse("open");
        return messages.text("change.noun." + kind);
    }

    private static Optional<Direction> direction(Indicator indicator) {
        return indicator.goal().direction().filter(d -> d != Direction.MAINTAIN);
    }

    /** Returns a change that is no aim: what is to fall but rises is not 提高. */
    private String happened(Indicator indicator, boolean rise, String amount) {
        String key = rise ? "change.risen" : "change.fall";
        return messages.text(figures.keyByUnit(key, indicator), amount);
    }

    /** Returns whether the name itself speaks of a rise or a fall: 单位GDP能耗降低. */
    boolean isNamedAsChange(Indicator indicator) {
        String name = figures.name(indicator).toLowerCase(Locale.ROOT);
        String words = messages.text("change.words-in-names").replace(' ', '|');
        return Pattern.compile("(?<!\\p{IsLatin})(?:" + words + ")(?!\\p{IsLatin})")
                .matcher(name)
                .find();
    }

    /** Returns the way from an earlier to a later result: {@code 提高0.4个百分点}. */
    String between(Indicator indicator, BigDecimal earlier, BigDecimal later) {
        BigDecimal difference = later.subtract(earlier);
        if (difference.signum() == 0) {
            return messages.text("change.none");
        }
        String amount = figures.difference(indicator, difference.abs());
        return happened(indicator, difference.signum() > 0, amount);
    }

    /**
     * Returns the change of one year on the straight path, bounded as the target is, if its
     * decimals end.
     */
    Optional<String> yearly(Indicator indicator) {
        return Change.of(indicator)
                .flatMap(Change::yearly)
                .map(amount -> figures.difference(indicator, amount.abs()))
                .map(amount -> asBounded(indicator, amount));
    }

    private String asBounded(Indicator indicator, String amount) {
        Comparison comparison = indicator.target().comparison().orElseThrow();
        return compared(comparison, amount, UnaryOperator.identity());
    }
}
