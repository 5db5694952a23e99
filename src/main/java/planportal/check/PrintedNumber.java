package planportal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number in Arabic digits in a text, {@code 4.5} or {@code 100,000}.
 *
 * @param text as printed
 */
record PrintedNumber(int start, int end, String text) {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:[0-9]{1,3}(?:[,\\u00A0\\u2009\\u202F][0-9]{3})++(?![0-9])|[0-9]++)"
                            + "(?:\\.[0-9]+)?");
    private static final Pattern SEPARATOR = Pattern.compile("[^0-9.]");

    private static final String YEAR = "(?:19|20|21)[0-9]{2}";

    /** One year or several, {@code 2021–2025}, {@code 2021/22}. */
    private static final String YEARS =
            YEAR + "(?:[-—–/~～至到、](?:" + YEAR + "|[0-9]{2})(?![0-9]))*+";

    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*+\\.?";
    private static final String BEFORE_YEAR =
            "(?:in|by|of|since|until|till|before|after|during|from|between|year|the|early|mid|late"
                    + "|spring|summer|autumn|fall|winter)";

    /** Years, months and days, in Chinese and in English, where words mark them. */
    private static final Pattern DATE =
            Pattern.compile(
                    String.join(
                            "|",
                            YEARS + "年",
                            "[0-9]{1,2}月(?:[0-9]{1,2}日)?",
                            "\\b[0-9]{1,2}(?:st|nd|rd|th)? " + MONTH + "(?: " + YEAR + ")?\\b",
                            "\\b" + MONTH + " [0-9]{1,2}(?:st|nd|rd|th)?\\b(?:,? " + YEAR + ")?",
                            "\\b" + MONTH + " " + YEAR + "\\b",
                            "\\b(?i:from|years) " + YEAR + " to " + YEAR,
                            "\\b(?i:between|years) " + YEAR + " and " + YEAR,
                            "(?i:\\b" + BEFORE_YEAR + ")[- ]" + YEARS + "(?![0-9]|[.,][0-9])",
                            YEAR + "[-—–/](?:" + YEAR + "|[0-9]{2})(?![0-9]|\\p{IsHan})",
                            "(?<=[A-Za-z,(] ?)" + YEAR + "(?=[.,;:!?)’”\"']+(?:\\s|$)|$| [(–—])"));

    /** Returns all numbers in {@code text}. */
    static List<PrintedNumber> in(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(n -> new PrintedNumber(n.start(), n.end(), n.group()))
                .toList();
    }

    /** Returns the numbers in {@code text} that are no part of a date. */
    static List<PrintedNumber> outsideDates(String text) {
        List<MatchResult> dates = DATE.matcher(text).results().toList();
        return in(text).stream()
                .filter(number -> dates.stream().noneMatch(number::isWithin))
                .toList();
    }

    BigDecimal value() {
        return new BigDecimal(SEPARATOR.matcher(text).replaceAll(""));
    }

    private boolean isWithin(MatchResult date) {
        return date.start() <= start && end <= date.end();
    }
}
