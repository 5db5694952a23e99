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
 * Parses numbers, and values in the notation of the indicator table: {@code 4.5}, {@code <5.5},
 * {@code >95}, {@code ≥30}, {@code ≤8}, {@code 【12】}, {@code 100%} for the unit %, {@code —}, and
 * words such as {@code 应保尽保}.
 */
final class QuantityParser {
    private static final int MAX_DIGITS = 15;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

    /** As many digits as Excel keeps. */
    private static final String DIGITS = "-?[0-9]{1,15}(?:\\.[0-9]{1,15})?";

    private static final Pattern NUMBER = Pattern.compile(DIGITS);
    private static final Pattern MANY_DIGITS = Pattern.compile("[<>≤≥]?-?[0-9]+(?:\\.[0-9]+)?%?");
    private static final Pattern NOTATION =
            Pattern.compile("(?<sign>[<>≤≥]?)(?<number>" + DIGITS + ")(?<percent>%?)");
    private static final Pattern NUMBER_LIKE = Pattern.compile(".*[0-9０-９<>≤≥＜＞≦≧【】=].*");
    private static final Pattern GROUPED =
            Pattern.compile("[0-9]{1,3}(?:[,，'’ ][0-9]{3})++(?:\\.[0-9]+)?");
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
     * A value, or what is wrong with it.
     *
     * @param quantity empty if there is a problem
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
     * Parses a value.
     *
     * @param unit the unit of the indicator, as printed
     */
    static Result parse(String text, String unit) {
        if (text.isBlank()) {
            return Result.wrong("empty value", "write — if there is none");
        }
        if (!text.equals(text.strip())) {
            return Result.wrong(quoted(text) + " has surrounding white space", "delete it");
        }
        if (digits(text) > MAX_DIGITS) {
            return Result.wrong(
                    "value of %d digits".formatted(digits(text)),
                    "write at most %d, which is what spreadsheets keep".formatted(MAX_DIGITS));
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
                        quoted(text) + " has a %, but the unit is " + quoted(unit),
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
            return Result.wrong("invalid value " + quoted(text), hint(text));
        }
        return Result.of(new Quantity(text, Optional.empty(), Optional.empty(), false));
    }

    private static long digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    /** Parses a plain number of at most 15 digits, without sign of comparison and unit. */
    static Optional<BigDecimal> number(String text) {
        return digits(text) <= MAX_DIGITS && NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /** Parses a whole number of at most nine digits. */
    static Optional<Integer> wholeNumber(String text) {
        return WHOLE_NUMBER.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    private static Result total(String text) {
        Optional<BigDecimal> value = number(text.substring(1, text.length() - 1));
        return value.isPresent()
                ? Result.of(new Quantity(text, value, Optional.of(Comparison.EQUAL), true))
                : Result.wrong(
                        "invalid value " + quoted(text),
                        "write a total as a plain number in 【】: 【12】");
    }

    private static String hint(String text) {
        if (DASHES.contains(text)) {
            return "write — (U+2014) if there is no value";
        }
        if (MANY_DIGITS.matcher(text).matches()) {
            return "write at most 15 digits before the point and 15 after it";
        }
        if (GROUPED.matcher(text).matches()) {
            return "write the number without separators: " + text.replaceAll("[,，'’ ]", "");
        }
        if (FULL_WIDTH.matcher(text).matches()) {
            return "write half-width digits and signs: 5.5, not ５．５";
        }
        if (text.startsWith(">=") || text.startsWith("<=") || text.matches("[≦≧].*")) {
            return "write ≥ or ≤";
        }
        if (text.matches("[<>≤≥]?-?[0-9.]+\\D+")) {
            return "write the number without its unit";
        }
        return "write a number (4.5), a bound (<5.5, ≥30), a total (【12】), — or words";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
