package planportal.render.wording;

import java.math.BigDecimal;
import java.util.Optional;
import planportal.derive.Decimals;
import planportal.derive.Portal;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Indicator;
import planportal.model.PlanInfo;
import planportal.model.Quantity;
import planportal.site.Messages;

/**
 * Writes the change from baseline to target in a few words: {@code 增加3.3个}, {@code 至少提高8.26个百分点},
 * {@code 保持}. Its patterns are the messages {@code change.*}.
 */
final class ChangeWriter {
    private final PlanInfo info;
    private final Messages messages;
    private final Figures figures;

    ChangeWriter(Portal portal, Messages messages, Figures figures) {
        info = portal.info();
        this.messages = messages;
        this.figures = figures;
    }

    String of(Indicator indicator) {
        return switch (Target.of(indicator).type()) {
            case RISE -> amount(indicator, "change.rise");
            case FALL -> amount(indicator, "change.fall");
            case HOLD, KEEP -> messages.text("change.hold");
            case TOTAL -> messages.text("change.total", figures.period());
            case START_UNKNOWN -> messages.text("change.start-unknown");
            case WORDS -> messages.text("change.words");
            case NO_TARGET -> messages.text("change.no-target");
        };
    }

    private String amount(Indicator indicator, String key) {
        String pattern = figures.keyByUnit(key, indicator);
        if (indicator.baseline().isBound()) {
            // A bound leaves no number to subtract.
            return messages.text(pattern, "");
        }
        BigDecimal difference = Decimals.plain(difference(indicator));
        String change = messages.text(pattern, figures.difference(indicator, difference));
        return switch (indicator.target().comparison().orElseThrow()) {
            case EQUAL -> change;
            case AT_LEAST, AT_MOST -> messages.text("change.at-least", change);
            case ABOVE, BELOW -> messages.text("change.more-than", change);
        };
    }

    private static BigDecimal difference(Indicator indicator) {
        BigDecimal baseline = indicator.baseline().value().orElseThrow();
        return indicator.target().value().orElseThrow().subtract(baseline).abs();
    }

    /** Returns the change of one year on the straight path, if its decimals end. */
    Optional<String> yearly(Indicator indicator) {
        TargetType type = Target.of(indicator).type();
        Quantity baseline = indicator.baseline();
        if (type != TargetType.RISE && type != TargetType.FALL || baseline.isBound()) {
            return Optional.empty();
        }
        int years = info.targetYear() - info.baselineYear();
        try {
            BigDecimal change = difference(indicator).divide(BigDecimal.valueOf(years));
            return Optional.of(figures.difference(indicator, Decimals.plain(change)));
        } catch (ArithmeticException nonTerminating) {
            return Optional.empty();
        }
    }
}
