package planportal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.model.Comparison;
import planportal.model.Quantity;

/**
 * Reads a value in the notation of the indicator table: {@code 4.5}, {@code <5.5}, {@code >95},
 * {@code ≥30}, {@code ≤8}, {@code 【12】}, {@code 100%} where the unit is %, {@code —}, words such as
 * {@code 应保尽保}. This is the only reader of it.
 */
final class QuantityParser {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern NOTATION =
            Pattern.compile("(?<sign>[<>≤≥]?)(?<number>-?[0-9]+(?:\\.[0-9]+)?)(?<percent>%?)");
    private static final Pattern NUMBER_LIKE = Pattern.compile(".*[0-9０-９<>≤≥＜＞≦≧【】=].*");
    private static final Pattern GROUPED =
            Pattern.compile("[0-9]{1,3}([,，'’ ][0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern FULL_WIDTH = Pattern.compile(".*[０-９．＜＞％].*");
    private static final Map<String, Comparison> SIGNS =
            Map.of(
                    "", Comparison.EQUAL,
                    "<", Comparison.BELOW,
                    ">", Comparison.ABOVE,
                    "≤", Comparison.AT_MOST,
                    "≥", Comparison.AT_LEAST);
    private static final List<String> DASHES = List.of("-", "–", "－", "——", "--", "−");

    private QuantityParser() {}

    /**
     * What was read, or why it can't be.
     *
     * @param quantity empty if {@code problem} says why
     */
    record Result(Optional<Quantity> quantity, Optional<String> problem, Optional<String> hint) {

        private static Result of(Quantity quantity) {
            return new Result(Optional.of(quantity), Optional.empty(), Optional.empty());
        }

        private static Result wrong(String problem, String hint) {
            return new Result(Optional.empty(), Optional.of(problem), Optional.of(hint));
        }
    }

    /**
     * Reads a value.
     *
     * @param unit the indicator's, as printed
     */
    static Result parse(String text, String unit) {
        if (text.isBlank()) {
            return Result.wrong("the value is empty", "where there is none, write —");
        }
        if (!text.equals(text.strip())) {
            return Result.wrong(quoted(text) + " has white space around it", "delete it");
        }
        if (text.equals(Quantity.NONE)) {
            return Result.of(new Quantity(text, Optional.empty(), Optional.empty(), false));
        }
        if (text.startsWith("【") && text.endsWith("】")) {
            return total(text);
        }
        Matcher matcher = NOTATION.matcher(text);
        if (matcher.matches()) {
            boolean percent = !matcher.group("percent").isEmpty();
            if (percent && !unit.equals("%")) {
                return Result.wrong(
                        quoted(text) + " bears a %, but the unit is " + quoted(unit),
                        "write the number alone");
            }
            return Result.of(
                    new Quantity(
                            text,
                            Optional.of(new BigDecimal(matcher.group("number"))),
                            Optional.of(SIGNS.get(matcher.group("sign"))),
                            false));
        }
        if (DASHES.contains(text) || NUMBER_LIKE.matcher(text).matches()) {
            return Result.wrong(quoted(text) + " is not a value", hint(text));
        }
        return Result.of(new Quantity(text, Optional.empty(), Optional.empty(), false));
    }

    /** Reads a plain number: no sign of comparison, no unit. */
    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    private static Result total(String text) {
        return number(text.substring(1, text.length() - 1))
                .map(
                        value ->
                                Result.of(
                                        new Quantity(
                                                text,
                                                Optional.of(value),
                                                Optional.of(Comparison.EQUAL),
                                                true)))
                .orElseGet(
                        () ->
                                Result.wrong(
                                        quoted(text) + " is not a value",
                                        "a total is a plain number in 【】: 【12】"));
    }

    private static String hint(String text) {
        if (DASHES.contains(text)) {
            return "where there is no value, write — (U+2014)";
        }
        if (GROUPED.matcher(text).matches()) {
            return "write the number without separators: " + text.replaceAll("[,，'’ ]", "");
        }
        if (FULL_WIDTH.matcher(text).matches()) {
            return "write digits and signs in half width: 5.5, not ５．５";
        }
        if (text.startsWith(">=") || text.startsWith("<=") || text.matches("[≦≧].*")) {
            return "write ≥ or ≤";
        }
        if (text.matches("[<>≤≥]?-?[0-9.]+\\D+")) {
            return "write the number without its unit";
        }
        return "a value is a number (4.5), a bound (<5.5, ≥30), a total (【12】), — or words";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
