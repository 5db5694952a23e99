package planportal.render.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a chapter, section or column in the label that the plan prints. */
final class PartNumber {
    private static final Pattern ARABIC = Pattern.compile("[0-9]+(?:[.-][0-9]+)*");
    private static final Pattern CHINESE = Pattern.compile("[零一二三四五六七八九十百]+");
    private static final String DIGITS = "零一二三四五六七八九";

    private PartNumber() {}

    /** Returns the number in digits: 4 of {@code 第四章}, 1.2 of {@code 1.2}. */
    static Optional<String> in(String label) {
        Matcher arabic = ARABIC.matcher(label);
        if (arabic.find()) {
            return Optional.of(arabic.group());
        }
        Matcher chinese = CHINESE.matcher(label);
        return chinese.find() ? Optional.of("" + value(chinese.group())) : Optional.empty();
    }

    private static int value(String numerals) {
        int sum = 0;
        int digit = 0;
        for (char numeral : numerals.toCharArray()) {
            if (numeral == '十' || numeral == '百') {
                sum += Math.max(digit, 1) * (numeral == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(numeral);
            }
        }
        return sum + digit;
    }
}
