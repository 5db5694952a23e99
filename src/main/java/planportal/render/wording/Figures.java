package planportal.render.wording;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.derive.Portal;
import planportal.model.Comparison;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.Quantity;
import planportal.site.Messages;

/** Puts numbers with their units, and names of indicators, into the interface's words. */
public final class Figures {
    private static final Pattern UNIT_IN_NAME = Pattern.compile("(.+?) ?[（(]([^（）()]+)[）)]");

    private final Portal portal;
    private final Messages messages;
    private final boolean inThePlansLanguage;

    Figures(Portal portal, Messages messages) {
        this.portal = portal;
        this.messages = messages;
        String language = portal.settings().interfaceLanguage().split("-")[0];
        inThePlansLanguage = portal.info().language().startsWith(language);
    }

    /** Returns whether the interface is in the plan's language, so that names are as printed. */
    public boolean isInThePlansLanguage() {
        return inThePlansLanguage;
    }

    /** Returns the indicator's name as printed, or the English one if there is one. */
    public String fullName(Indicator indicator) {
        return inThePlansLanguage || indicator.nameEn().isEmpty()
                ? indicator.name()
                : indicator.nameEn();
    }

    /** Returns the indicator's name within a sentence, without a unit that {@link #unit} gives. */
    public String name(Indicator indicator) {
        String name = fullName(indicator);
        Matcher matcher = UNIT_IN_NAME.matcher(name);
        return hasUnitInName(indicator) && matcher.matches() ? matcher.group(1) : name;
    }

    /**
     * Returns the unit of the indicator's numbers: the printed one, or that in brackets at the end
     * of the name if a data note says that the printed one does not fit.
     */
    public String unit(Indicator indicator) {
        return unitWord(unitInName(indicator).orElse(indicator.unit()));
    }

    /** Returns the printed unit in the interface's words. */
    public String printedUnit(Indicator indicator) {
        return unitWord(indicator.unit());
    }

    /** Returns whether {@link #unit} differs from the printed one. */
    boolean hasUnitInName(Indicator indicator) {
        return unitInName(indicator).isPresent();
    }

    private Optional<String> unitInName(Indicator indicator) {
        Matcher matcher = UNIT_IN_NAME.matcher(indicator.name());
        if (!matcher.matches() || matcher.group(2).equals(indicator.unit())) {
            return Optional.empty();
        }
        boolean doubted =
                portal.notesOn(indicator).stream()
                        .anyMatch(note -> note.kind() == DataNote.Kind.UNIT);
        return doubted ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    /** Returns a number with the unit: {@code 25.5%}, {@code 3980张}, {@code 4万人次}. */
    public String number(Indicator indicator, BigDecimal number) {
        return withUnit(number.toPlainString(), unit(indicator));
    }

    /** Returns a difference with the unit: {@code 2个百分点} between percentages. */
    public String difference(Indicator indicator, BigDecimal number) {
        String key = "figure.points." + indicator.unit();
        return messages.has(key) && !hasUnitInName(indicator)
                ? messages.text(key, number.toPlainString())
                : number(indicator, number);
    }

    /**
     * Returns a quantity as printed, without 【】, with its unit once: {@code ≥30%}, {@code 12万人},
     * {@code 100%}, {@code 应保尽保}, {@code —}.
     */
    public String printed(Indicator indicator, Quantity quantity) {
        String digits = digits(quantity);
        return quantity.value().isEmpty() || hasUnit(quantity, indicator)
                ? digits
                : withUnit(digits, unit(indicator));
    }

    /** Returns a quantity as printed, without 【】: {@code ≥30}, {@code 12}, {@code 应保尽保}. */
    public String digits(Quantity quantity) {
        return quantity.text().replace("【", "").replace("】", "").strip();
    }

    /** Returns whether the unit is printed with the number itself, as in {@code 100%}. */
    public boolean hasUnit(Quantity quantity, Indicator indicator) {
        return !indicator.unit().isEmpty() && digits(quantity).endsWith(indicator.unit());
    }

    /** Returns a quantity in words: {@code 60%以上}, {@code 低于5.5%}, {@code “应保尽保”}. */
    public String spoken(Indicator indicator, Quantity quantity) {
        if (quantity.isMissing()) {
            return quantity.text();
        }
        if (quantity.value().isEmpty()) {
            return messages.text("figure.words", quantity.text());
        }
        String number = number(indicator, quantity.value().get());
        return quantity.isExact()
                ? number
                : messages.text("figure." + suffix(quantity.comparison().orElseThrow()), number);
    }

    /** Returns the length of the plan's period: {@code 五年}. */
    public String period() {
        int years = portal.info().period().years();
        String key = "sentence.years." + years;
        return messages.has(key) ? messages.text(key) : messages.text("sentence.years", years);
    }

    /** Returns the message key for the indicator's unit if there is one, else {@code key}. */
    String keyByUnit(String key, Indicator indicator) {
        String byUnit = key + "." + indicator.unit();
        return messages.has(byUnit) ? byUnit : key;
    }

    /** Returns the end of the message keys for a bound: {@code at-least}, {@code below}. */
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
