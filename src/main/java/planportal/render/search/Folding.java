package planportal.render.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Replaces characters that readers take for the same by one of them: full and half width, upper and
 * lower case, 〇 and 0, kinds of quotation marks and dashes, traditional and simplified, a radical
 * and its character. A character stays one character, so a position in the folded text is a
 * position in the text.
 *
 * <p>The search script folds what is typed in the same way; {@code INDEX.md} has the rules.
 */
final class Folding {
    private static final String TABLE = "traditional.txt";

    /** Soft hyphen, zero width, marks of direction, variation selectors. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\ufe00-\\ufe0f]");

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2,}");

    private final SortedMap<Character, Character> simplified;

    Folding() {
        simplified = Collections.unmodifiableSortedMap(readTable());
    }

    private static SortedMap<Character, Character> readTable() {
        SortedMap<Character, Character> pairs = new TreeMap<>();
        try (InputStream in = Folding.class.getResourceAsStream(TABLE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
                for (String pair : line.split(" ")) {
                    pairs.put(pair.charAt(0), pair.charAt(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }

    /**
     * Returns {@code text} without invisible characters, with letters in place of a character that
     * joins several ({@code ﬁ}, {@code Ⅳ}), and with characters in place of radicals: what only
     * looks like other text becomes that text, of another length.
     */
    String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (char c : INVISIBLE.matcher(text).replaceAll("").toCharArray()) {
            String normal = normalize(c);
            if (LETTERS.matcher(normal).matches()) {
                tidy.append(normal);
            } else {
                boolean radical = c >= '\u2e80' && c <= '\u2eff';
                tidy.append(radical ? fold(c) : c);
            }
        }
        return tidy.toString();
    }

    private static String normalize(char c) {
        boolean usual = c < '\u0080' || c >= '\u4e00' && c <= '\u9fff';
        String text = String.valueOf(c);
        return usual ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Folds each character of {@code text}. */
    String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            folded.append(fold(c));
        }
        return folded.toString();
    }

    /** Returns every traditional character with its simplified form. */
    SortedMap<Character, Character> simplified() {
        return simplified;
    }

    private char fold(char given) {
        String normal = normalize(given);
        char c = normal.length() == 1 ? normal.charAt(0) : given;
        if (c >= 'A' && c <= 'Z') {
            return (char) (c - 'A' + 'a');
        }
        return switch (c) {
            case '〇' -> '0';
            case '“', '”', '„', '‟' -> '"';
            case '‘', '’', '‚', '‛' -> '\'';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '\t', '\r', '\u0085', '\u2028', '\u2029' -> ' ';
            default -> simplified.getOrDefault(c, c);
        };
    }
}
