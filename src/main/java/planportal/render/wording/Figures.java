package planportal.render.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planportal.derive.Decimals;
import planportal.derive.Multiplier;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.Comparison;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.Measure;
import planportal.model.Observation;
import planportal.model.Quantity;
import planportal.model.Topic;
import planportal.site.Messages;

/** Puts numbers with their units, and names of indicators, into the interface's words. */
public final class Figures {
    private static final Pattern UNIT_IN_NAME = Pattern.compile("(.+?) ?[（(]([^（）()]+)[）)]");

    private static final Pattern UP_TO_LAST_DIGIT = Pattern.compile("(.*[0-9])([^0-9]*)");
    private static final Pattern RATIO = Pattern.compile("[0-9.]+[:：][0-9.]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:[.][0-9]+)?");

    /** The powers of ten that a language may have a word for, largest first. */
    private static final List<Integer> NAMED_POWERS = List.of(9, 6);

    /** A number with more decimals is plainer in digits. */
    private static final int DECIMALS_IN_WORDS = 2;

    private static final Pattern IDEOGRAPH = Pattern.compile("\\p{IsHan}");
    private static final String PERCENT = "%";

    private final Portal portal;
    private final Messages messages;

    Figures(Portal portal, Messages messages) {
        this.portal = portal;
        this.messages = messages;
    }

    /** Returns the topic's name; a promise's with its amount: 互助点：207个. */
    public String fullName(Topic topic) {
        if (topic instanceof Commitment promise) {
            return messages.text("topic.promise.title", promise.subject(), amount(promise));
        }
        return topic.name();
    }

    /** Returns how much is promised or stated: as printed, or in the words of another language. */
    public String amount(Commitment commitment) {
        Commitment.Amount amount = commitment.amount();
        if (!portal.isTranslated() || !IDEOGRAPH.matcher(amount.text()).find()) {
            return amount.text();
        }
        Matcher ratio = RATIO.matcher(amount.text());
        String figure =
                ratio.find() ? ratio.group() : withUnit(numbers(amount), unitWord(amount.unit()));
        return amount.comparison() == Comparison.EQUAL || amount.max().isPresent()
                ? figure
                : messages.text("figure." + suffix(amount.comparison()), figure);
    }

    private String numbers(Commitment.Amount amount) {
        String number = plain(amount.value());
        return amount.max()
                .map(max -> messages.text("figure.range", number, plain(max)))
                .orElse(number);
    }

    /** Returns a number with the unit of a promise: {@code 150个}, {@code 15.5 million people}. */
    public String number(Commitment.Amount amount, BigDecimal number) {
        return withUnit(plain(number), unitWord(amount.unit()));
    }

    /** Returns the indicator's name within a sentence, without a unit that {@link #unit} gives. */
    public String name(Indicator indicator) {
        String name = fullName(indicator);
        Matcher matcher = UNIT_IN_NAME.matcher(name);
        String inSentence = hasUnitInName(indicator) && matcher.matches() ? matcher.group(1) : name;
        return inSentence.replace(": ", " – "); // before the colon of the sentence
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

    /** Returns the unit of the target: a growth is in per cent, whatever is measured. */
    public String targetUnit(Indicator indicator) {
        return indicator.measure() == Measure.GROWTH ? PERCENT : unit(indicator);
    }

    /** Returns the unit of results: without a baseline, those of a growth are yearly rates. */
    public String resultUnit(Indicator indicator) {
        return indicator.isRate() ? PERCENT : unit(indicator);
    }

    /** Returns whether {@link #unit} differs from the printed one. */
    boolean hasUnitInName(Indicator indicator) {
        return unitInName(indicator).isPresent();
    }

    private Optional<String> unitInName(Indicator indicator) {
        String printed = portal.original().own(indicator).name();
        Matcher matcher = UNIT_IN_NAME.matcher(printed);
        if (!matcher.matches() || matcher.group(2).equals(indicator.unit())) {
            return Optional.empty();
        }
        boolean doubted =
                portal.notesOn(indicator).stream()
                        .anyMatch(note -> note.kind() == DataNote.Kind.UNIT);
        return doubted ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    /** Returns a result's number with the unit: {@code 25.5%}, {@code 3980张}, {@code 4万人次}. */
    public String number(Indicator indicator, BigDecimal number) {
        return withUnit(plain(number), resultUnit(indicator));
    }

    /** Returns a number of per cent: {@code 25.5%}. */
    String percent(BigDecimal number) {
        return withUnit(plain(number), PERCENT);
    }

    /** Returns a difference with the unit: {@code 2个百分点} between percentages. */
    public String difference(Indicator indicator, BigDecimal number) {
        String unit = unit(indicator);
        String key = "figure.points." + brief(unit);
        return messages.has(key)
                ? messages.text(key, plain(number)) + unit.substring(brief(unit).length())
                : number(indicator, number);
    }

    /** Returns the baseline as printed, with its unit once: {@code 21.74%}, {@code —}. */
    public String printedBaseline(Indicator indicator) {
        return printed(indicator.baseline(), unit(indicator));
    }

    /** Returns the target as printed, with its unit once: {@code ≥30%}, {@code 12万人}. */
    public String printedTarget(Indicator indicator) {
        return printed(indicator.target(), targetUnit(indicator));
    }

    /** Returns a result or a milestone as printed, with its unit once. */
    public String printed(Indicator indicator, Quantity quantity) {
        return printed(quantity, resultUnit(indicator));
    }

    /** Returns a quantity as printed, with the given unit once. */
    public String printed(Quantity quantity, String unit) {
        Printed parts = parts(quantity, unit);
        return parts.unit().isEmpty()
                ? parts.number() + parts.rest()
                : withUnit(parts.number(), unit) + parts.rest();
    }

    /**
     * A quantity as printed, without brackets, taken apart to set its unit: {@code 70}, {@code 岁},
     * {@code 左右}.
     *
     * @param unit empty if there is none, or if it is printed with the number
     * @param rest what follows the unit
     */
    public record Printed(String number, String unit, String rest) {}

    /** Takes a quantity apart; {@code unit} is that of its number. */
    public Printed parts(Quantity quantity, String unit) {
        String text = digits(quantity);
        if (quantity.value().isEmpty() || unit.isEmpty() || text.contains(unit)) {
            return new Printed(text, "", "");
        }
        Matcher matcher = UP_TO_LAST_DIGIT.matcher(text);
        return matcher.matches()
                ? new Printed(matcher.group(1), unit, matcher.group(2))
                : new Printed(text, unit, "");
    }

    /** Returns a quantity as printed, without brackets: {@code ≥30}, {@code 12}, {@code 应保尽保}. */
    public String digits(Quantity quantity) {
        return asPrinted(quantity).replaceAll("[【】〔〕]", "").strip();
    }

    /** Returns a quantity as printed, its number as the language writes it: {@code 【12,000】}. */
    public String asPrinted(Quantity quantity) {
        return quantity.value().isEmpty() ? quantity.text() : messages.number(quantity.text());
    }

    /** Returns the baseline in words: {@code 21.74%}, {@code 低于5.5%}, {@code —}. */
    public String spokenBaseline(Indicator indicator) {
        return spoken(indicator.baseline(), unit(indicator));
    }

    /** Returns the baseline in words, beside the target, which has the words of its unit. */
    String baselineBesideTarget(Indicator indicator) {
        return indicator.target().value().isPresent()
                ? spoken(indicator.baseline(), brief(unit(indicator)))
                : spokenBaseline(indicator);
    }

    /** Returns a number in words, beside another that has the words of its unit. */
    String spokenBriefly(Indicator indicator, Quantity quantity) {
        return spoken(quantity, brief(resultUnit(indicator)));
    }

    /** A unit of several words is not said twice: 216, later 70 per 100,000 live births. */
    private String brief(String unit) {
        int end = unit.indexOf(' ');
        if (end < 0 || multiplier(unit).isPresent()) {
            return unit;
        }
        return unit.startsWith(PERCENT + " ") ? PERCENT : "";
    }

    /** Returns the target in words: {@code 60%以上}, {@code “应保尽保”}. */
    public String spokenTarget(Indicator indicator) {
        return spoken(indicator.target(), targetUnit(indicator));
    }

    /** Returns a result or a milestone in words: {@code 60%以上}, {@code 低于5.5%}. */
    public String spoken(Indicator indicator, Quantity quantity) {
        return spoken(quantity, resultUnit(indicator));
    }

    String spoken(Quantity quantity, String unit) {
        if (quantity.isMissing()) {
            return quantity.text();
        }
        if (quantity.value().isEmpty()) {
            return messages.text("figure.words", quantity.text());
        }
        String from = messages.number(quantity.value().get().toPlainString());
        if (quantity.isRange()) {
            String to = messages.number(quantity.upperEnd().get().toPlainString());
            return withUnit(messages.text("figure.range", from, to), unit);
        }
        String number = withUnit(from, unit);
        return quantity.isExact()
                ? number
                : messages.text("figure." + suffix(quantity.comparison().orElseThrow()), number);
    }

    /** Returns a year of an indicator as its sources call it: {@code 2023}, {@code 2016/17}. */
    public String year(Indicator indicator, int year) {
        return portal.observationsOf(indicator).stream()
                .filter(o -> o.year() == year)
                .map(Observation::yearWord)
                .findFirst()
                .orElseGet(() -> Integer.toString(year));
    }

    /** Returns the time from an indicator's baseline to its target: {@code 五年}. */
    public String period(Indicator indicator) {
        return years(
                indicator.isCumulative()
                        ? indicator.years().results().years()
                        : indicator.years().between());
    }

    /** Returns the length of the plan's period: {@code 五年}. */
    public String period() {
        return years(portal.info().period().years());
    }

    private String years(int years) {
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
            case ABOUT -> "about";
        };
    }

    private String plain(BigDecimal number) {
        return messages.number(Decimals.plain(number).toPlainString());
    }

    /** Returns a unit as written behind a number: {@code 张}, {@code homes}, {@code %}. */
    public String afterNumber(String unit) {
        boolean joined = unit.isEmpty() || unit.startsWith(PERCENT);
        return joined ? unit : messages.text("figure.unit", "", unit);
    }

    /** Returns a number with its unit, if it has one. */
    public String withUnit(String number, String unit) {
        if (unit.isEmpty()) {
            return number;
        }
        if (unit.startsWith(PERCENT + " ")) { // per cent of something
            return withUnit(number, PERCENT) + unit.substring(PERCENT.length());
        }
        Optional<Multiplier> multiplier = multiplier(unit);
        if (multiplier.isPresent()) {
            return multiplied(number, unit, multiplier.get());
        }
        String key = "figure.unit." + unit;
        return messages.has(key)
                ? messages.text(key, number)
                : messages.text("figure.unit", number, unit);
    }

    /** Returns the word that a unit begins with where the language does not count by it. */
    private Optional<Multiplier> multiplier(String unit) {
        return Stream.of(Multiplier.values())
                .filter(m -> messages.has(key(m)) && unit.startsWith(messages.text(key(m))))
                .findFirst();
    }

    private static String key(Multiplier multiplier) {
        return "unit." + multiplier.word();
    }

    private String multiplied(String number, String unit, Multiplier multiplier) {
        String whole =
                NUMBER.matcher(number)
                        .replaceAll(part -> large(multiplier.multiply(read(part.group()))));
        return withUnit(whole, unit.substring(messages.text(key(multiplier)).length()).strip());
    }

    private static BigDecimal read(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /** Returns a number with a word for its power where that is short: {@code 1.2 million}. */
    private String large(BigDecimal number) {
        for (int power : NAMED_POWERS) {
            String key = "figure.power." + power;
            BigDecimal part = Decimals.plain(number.scaleByPowerOfTen(-power));
            boolean isShort =
                    part.compareTo(BigDecimal.ONE) >= 0 && part.scale() <= DECIMALS_IN_WORDS;
            if (isShort && messages.has(key)) {
                return messages.text(key, plain(part));
            }
        }
        return plain(number);
    }

    private String unitWord(String unit) {
        String key = "unit." + unit;
        return messages.has(key) ? messages.text(key) : unit;
    }
}
