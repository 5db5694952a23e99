package planportal.render.wording;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.derive.Portal;
import planportal.model.Comparison;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.Quantity;
import planportal.site.Messages;

/** Numbers with their units, and what indicators are called, in the interface's words. */
public final class Figures {
    private static final Pattern UNIT_IN_NAME = Pattern.compile("(.+?) ?[（(]([^（）()]+)[）)]");

    private final Portal portal;
    private final Messages messages;
    private final boolean inThePlansLanguage;

    Figures(Portal portal, Messages messages) {
        this.portal = portal;
        this.messages = messages;
        inThePlansLanguage =
                portal.info()
                        .language()
                        .startsWith(portal.settings().interfaceLanguage().split("-")[0]);
    }

    /** Whether the interface speaks the plan's language, so that names stand as printed. */
    public boolean isInThePlansLanguage() {
        return inThePlansLanguage;
    }

    /** What the indicator is called: its name as printed, or the English one. */
    public String fullName(Indicator indicator) {
        return inThePlansLanguage ? indicator.name() : indicator.nameEn();
    }

    /**
     * What the indicator is called within a sentence: its name in the interface's language, without
     * a unit at its end where {@link #unit} says it.
     */
    public String name(Indicator indicator) {
        String name = fullName(indicator);
        if (!hasUnitInName(indicator)) {
            return name;
        }
        Matcher matcher = UNIT_IN_NAME.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }

    /**
     * The unit that stands behind the indicator's numbers. As printed; but where a data note says
     * that the printed unit does not fit, and the name ends with another in brackets, that one.
     */
    public String unit(Indicator indicator) {
        String unit = indicator.unit();
        if (hasUnitInName(indicator)) {
            Matcher matcher = UNIT_IN_NAME.matcher(indicator.name());
            unit = matcher.matches() ? matcher.group(2) : unit;
        }
        return unitWord(unit);
    }

    /** The unit as printed, in the interface's words. */
    public String printedUnit(Indicator indicator) {
        return unitWord(indicator.unit());
    }

    /** Whether {@link #unit} is another than the printed one. */
    public boolean hasUnitInName(Indicator indicator) {
        String name = indicator.name();
        if (!name.endsWith("）") && !name.endsWith(")")) {
            return false;
        }
        Matcher matcher = UNIT_IN_NAME.matcher(name);
        return matcher.matches()
                && !matcher.group(2).equals(indicator.unit())
                && portal.notesOn(indicator).stream()
                        .anyMatch(note -> note.kind() == DataNote.Kind.UNIT);
    }

    /** Number and unit: {@code 25.5%}, {@code 3980张}, {@code 4万人次}. */
    public String number(Indicator indicator, BigDecimal number) {
        return withUnit(number.toPlainString(), unit(indicator));
    }

    /** A difference with its unit: {@code 2个百分点} between percentages, else as a number. */
    public String difference(Indicator indicator, BigDecimal number) {
        String key = "figure.points." + indicator.unit();
        return messages.has(key) && !hasUnitInName(indicator)
                ? messages.text(key, number.toPlainString())
                : number(indicator, number);
    }

    /**
     * What is printed, without 【】, with its unit once: {@code ≥30%}, {@code 12万人}, {@code 100%},
     * {@code 应保尽保}, {@code —}.
     */
    public String printed(Indicator indicator, Quantity quantity) {
        String digits = digits(quantity);
        return quantity.value().isEmpty() || hasUnit(quantity, indicator)
                ? digits
                : withUnit(digits, unit(indicator));
    }

    /** What is printed, without 【】 and without a unit: {@code ≥30}, {@code 12}; of words all. */
    public String digits(Quantity quantity) {
        return quantity.text().replace("【", "").replace("】", "").strip();
    }

    /** Whether the unit is printed with the number itself, as in {@code 100%}. */
    public boolean hasUnit(Quantity quantity, Indicator indicator) {
        return !indicator.unit().isEmpty() && digits(quantity).endsWith(indicator.unit());
    }

    /** In words: {@code 60%以上}, {@code 低于5.5%}, {@code 9000张}, {@code “应保尽保”}. */
    public String spoken(Indicator indicator, Quantity quantity) {
        if (quantity.value().isEmpty()) {
            return quantity.isMissing()
                    ? quantity.text()
                    : messages.text("figure.words", quantity.text());
        }
        Comparison comparison = quantity.comparison().orElseThrow();
        String number = number(indicator, quantity.value().get());
        return comparison == Comparison.EQUAL
                ? number
                : messages.text("figure." + suffix(comparison), number);
    }

    /** How long the plan's period is: {@code 五年}. */
    public String period() {
        String key = "sentence.years." + portal.info().period().years();
        return messages.has(key)
                ? messages.text(key)
                : messages.text("sentence.years", portal.info().period().years());
    }

    /** {@code at-least}, {@code below} …: the end of the message keys for bounds. */
    static String suffix(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> "equal";
            case BELOW -> "below";
            case AT_MOST -> "at-most";
            case ABOVE -> "above";
            case AT_LEAST -> "at-least";
        };
    }

    private String withUnit(String number, String unit) {
        if (unit.isEmpty()) {
            return number;
        }
        String key = "figure.unit." + unit;
        return messages.has(key)
                ? messages.text(key, number)
                : messages.text("figure.unit", number, unit);
    }

    private String unitWord(String unit) {
        String key = "unit." + unit;
        return messages.has(key) ? messages.text(key) : unit;
    }
}
