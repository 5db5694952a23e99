package planportal.render.wording;

import java.math.BigDecimal;
import java.util.Optional;
import planportal.derive.Decimals;
import planportal.derive.Portal;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Comparison;
import planportal.model.Indicator;
import planportal.model.PlanInfo;
import planportal.site.Messages;

/**
 * Says in a few words what changes between baseline and target: {@code 增加3.3个}, {@code
 * 至少提高8.26个百分点}, {@code 保持}. Patterns are the messages {@code change.*}.
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
        Target target = Target.of(indicator);
        return switch (target.type()) {
            case RISE, FALL -> amount(indicator, target);
            case HOLD, KEEP -> messages.text("change.hold");
            case TOTAL -> messages.text("change.total", figures.period());
            case START_UNKNOWN -> messages.text("change.start-unknown");
            case WORDS -> messages.text("change.words");
            case NO_TARGET -> messages.text("change.no-target");
        };
    }

    private String amount(Indicator indicator, Target target) {
        String key = target.type() == TargetType.RISE ? "change.rise" : "change.fall";
        String byUnit = key + "." + indicator.unit();
        String pattern = messages.has(byUnit) ? byUnit : key;
        if (indicator.baseline().comparison().orElseThrow() != Comparison.EQUAL) {
            // A start that is itself a bound leaves no number to subtract.
            return messages.text(pattern, "");
        }
        BigDecimal difference =
                target.target()
                        .value()
                        .orElseThrow()
                        .subtract(indicator.baseline().value().orElseThrow())
                        .abs();
        String change =
                messages.text(pattern, figures.difference(indicator, Decimals.plain(difference)));
        return switch (target.target().comparison().orElseThrow()) {
            case EQUAL -> change;
            case AT_LEAST, AT_MOST -> messages.text("change.at-least", change);
            case ABOVE, BELOW -> messages.text("change.more-than", change);
        };
    }

    /** The change of one year on the straight path; empty where there is none to be named. */
    Optional<String> yearly(Indicator indicator) {
        Target target = Target.of(indicator);
        if (target.type() != TargetType.RISE && target.type() != TargetType.FALL
                || indicator.baseline().comparison().orElseThrow() != Comparison.EQUAL) {
            return Optional.empty();
        }
        BigDecimal whole =
                target.target()
                        .value()
                        .orElseThrow()
                        .subtract(indicator.baseline().value().orElseThrow())
                        .abs();
        int years = info.targetYear() - info.baselineYear();
        try {
            return Optional.of(
                    figures.difference(
                            indicator, Decimals.plain(whole.divide(BigDecimal.valueOf(years)))));
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }
}
