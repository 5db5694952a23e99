package planportal.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import planportal.diagnostic.Hint;
import planportal.model.Comparison;
import planportal.model.Quantity;

/**
 * Parses numbers, and values in the notations that plans print: {@code 4.5}, {@code <5.5}, {@code
 * 30以上}, {@code 70左右}, {@code 40–45}, {@code 【12】}, {@code 〔18〕}, {@code —}. The unit may follow a
 * number, as in {@code 95%以上}. Anything else with a letter or a Chinese character is words.
 */
final class QuantityParser {
    private static final int MAX_DIGITS = 15;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

    private static final String DIGITS = "-?[0-9]++(?:\\.[0-9]++)?";
    private static final Pattern NUMBER = Pattern.compile(DIGITS);
    private static final Pattern DIGITS_OF_NUMBER = Pattern.compile("[0-9.]++");
    private static final Pattern BRACKETS = Pattern.compile("【(.*)】|〔(.*)〕");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern NUMBER_ALONE =
            Pattern.compile(".*[0-9<>≤≥≦≧【】〔〕=~].*", Pattern.DOTALL);
    private static final Pattern GROUPED =
            Pattern.compile("[0-9]{1,3}(?:[,，'’ ][0-9]{3})++(?:\\.[0-9]+)?");
    private static final Pattern EXPONENT = Pattern.compile("[0-9.]+[eE][+-]?[0-9]+");
    private static final Pattern HYPHEN = Pattern.compile("(" + DIGITS + ")[-－]([0-9.]+)");
    private static final Pattern DATE =
            Pattern.compile("[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}.*|[0-9]{1,2}:[0-9]{2}.*");
    private static final Hint MADE_A_DATE =
            Hint.withTerms(
                    "Excel may have made a date of what was typed; format the cell as text%s, and"
                            + " type it again",
                    "文本");
    private static final List<String> DASHES = List.of("-", "–", "－", "——", "--", "−");
    private static final Map<String, Comparison> SIGNS = signs();
    private static final String SIGN = alternatives(SIGNS);

    private QuantityParser() {}

    /**
     * A value, or what is wrong with it.
     *
     * @param quantity empty if there is a problem
     */
    record Result(Optional<Quantity> quantity, Optional<String> problem, Optional<Hint> hint) {

        private static Result of(Quantity quantity) {
            return new Result(Optional.of(quantity), Optional.empty(), Optional.empty());
        }

        private static Result wrong(String problem, Hint hint) {
            return new Result(Optional.empty(), Optional.of(problem), Optional.of(hint));
        }
    }

    private static Map<String, Comparison> signs() {
        Map<String, Comparison> signs = new LinkedHashMap<>();
        List.of("<", "低于", "少于", "小于").forEach(s -> signs.put(s, Comparison.BELOW));
        List.of("≤", "不超过", "不高于", "以下", "以内").forEach(s -> signs.put(s, Comparison.AT_MOST));
        List.of(">", "超过", "高于", "大于").forEach(s -> signs.put(s, Comparison.ABOVE));
        List.of("≥", "不少于", "不低于", "以上").forEach(s -> signs.put(s, Comparison.AT_LEAST));
        List.of("~", "约", "左右").forEach(s -> signs.put(s, Comparison.ABOUT));
        return signs;
    }

    private static String alternatives(Map<String, Comparison> signs) {
        return signs.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /**
     * Parses a value.
     *
     * @param unit the unit of the indicator, as printed
     */
    static Result parse(String text, String unit) {
        if (text.isBlank()) {
            return Result.wrong("empty value", Hint.of("write — if there is none"));
        }
        if (!text.equals(text.strip())) {
            return Result.wrong(
                    quoted(text) + " has surrounding white space", Hint.of("delete it"));
        }
        if (text.equals(Quantity.NONE)) {
            return Result.of(Quantity.words(text));
        }
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches()) {
            String inside =
                    Optional.ofNullable(brackets.group(1)).orElseGet(() -> brackets.group(2));
            Optional<Result> number = number(inside, unit);
            if (number.isPresent()) {
                Result result = number.get();
                return result.quantity().map(q -> Result.of(q.inBrackets(text))).orElse(result);
            }
        }
        return number(text, unit)
                .or(() -> problem(text, unit))
                .orElseGet(() -> Result.of(Quantity.words(text)));
    }

    /** Parses a number or a range with its sign and unit; empty if it is neither. */
    private static Optional<Result> number(String text, String unit) {
        String unitAfter = unit.isEmpty() ? "" : "(?: ?" + Pattern.quote(unit) + ")?";
        String pattern =
                "(?<before>%s?)(?<from>%s)%s(?:[–—~～至](?<to>%s)%s)?(?<after>%s?)"
                        .formatted(SIGN, DIGITS, unitAfter, DIGITS, unitAfter, SIGN);
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long digits = digits(text);
        if (digits > MAX_DIGITS) {
            String hint = "write at most %d, which is what spreadsheets keep";
            return wrong("value of %d digits".formatted(digits), hint.formatted(MAX_DIGITS));
        }
        String sign = matcher.group("before") + matcher.group("after");
        BigDecimal from = new BigDecimal(matcher.group("from"));
        if (matcher.group("to") == null) {
            return sign.isEmpty() || SIGNS.containsKey(sign)
                    ? Optional.of(Result.of(Quantity.of(text, from, comparison(sign))))
                    : Optional.empty();
        }
        BigDecimal to = new BigDecimal(matcher.group("to"));
        if (!sign.isEmpty()) {
            return Optional.empty();
        }
        return to.compareTo(from) > 0
                ? Optional.of(Result.of(Quantity.range(text, from, to)))
                : wrong(
                        "range %s is upside down".formatted(quoted(text)),
                        "write the lower end first");
    }

    private static Comparison comparison(String sign) {
        return SIGNS.getOrDefault(sign, Comparison.EQUAL);
    }

    private static Optional<Result> wrong(String problem, String hint) {
        return wrong(problem, Hint.of(hint));
    }

    private static Optional<Result> wrong(String problem, Hint hint) {
        return Optional.of(Result.wrong(problem, hint));
    }

    /** Returns the number of digits of the longest number in a text. */
    private static long digits(String text) {
        return DIGITS_OF_NUMBER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToLong(number -> number.chars().filter(c -> c != '.').count())
                .max()
                .orElse(0);
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

    /** Returns what is wrong with a text that is meant to be a number; empty for words. */
    private static Optional<Result> problem(String text, String unit) {
        String invalid = "invalid value " + quoted(text);
        if (DASHES.contains(text)) {
            return wrong(invalid, "write — (U+2014) if there is no value");
        }
        String plain = halfWidth(text);
        if (!plain.equals(text) && isNumber(plain, unit)) {
            return wrong(invalid, "write half-width digits and signs: " + plain);
        }
        if (number(text, "%").isPresent()) {
            return wrong(
                    "%s has a %%, but the unit is %s".formatted(quoted(text), quoted(unit)),
                    "write the value in that unit; for a change in per cent since the baseline, set"
                            + " the unit to % and the measure to \"change\"");
        }
        String alone = withoutUnit(text, unit);
        if (GROUPED.matcher(alone).matches()) {
            String number = alone.replaceAll("[,，'’ ]", "");
            return wrong(invalid, "write the number without separators: " + number);
        }
        boolean words = LETTER.matcher(text).find() || !NUMBER_ALONE.matcher(text).matches();
        if (words && !EXPONENT.matcher(text).matches()) {
            return Optional.empty();
        }
        return wrong(invalid, hint(text));
    }

    private static boolean isNumber(String text, String unit) {
        return parse(text, unit).quantity().flatMap(Quantity::value).isPresent();
    }

    private static String withoutUnit(String text, String unit) {
        return text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : text;
    }

    private static String halfWidth(String text) {
        StringBuilder narrow = new StringBuilder();
        text.chars()
                .map(c -> c >= '！' && c <= '～' ? c - '！' + '!' : c)
                .forEach(c -> narrow.append((char) c));
        return narrow.toString();
    }

    /** Returns the hint on what Excel has turned into a date; empty if a text is no date. */
    static Optional<Hint> hintAtDate(String text) {
        return DATE.matcher(text).matches() ? Optional.of(MADE_A_DATE) : Optional.empty();
    }

    private static Hint hint(String text) {
        Optional<Hint> date = hintAtDate(text);
        if (date.isPresent()) {
            return date.get();
        }
        Matcher hyphen = HYPHEN.matcher(text);
        if (hyphen.matches()) {
            return Hint.of(
                    "write a range with a dash: %s–%s".formatted(hyphen.group(1), hyphen.group(2)));
        }
        if (text.startsWith(">=") || text.startsWith("<=") || text.matches("[≦≧].*")) {
            return Hint.of("write ≥ or ≤");
        }
        return Hint.withTerms(
                "write a number (4.5), a bound (<5.5, ≥30), about (~70), a range (40–45), — or"
                        + " words%s",
                "or a total: 【12】");
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
