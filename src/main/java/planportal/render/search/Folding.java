package planportal.render.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes those characters alike that readers take for the same: full and half width, upper and lower
 * case, 〇 and 0, kinds of quotation marks and dashes, traditional and simplified. A character stays
 * one character, so that a place in the folded text is a place in the text.
 *
 * <p>{@code site/assets/search.js} folds what is typed in the same way; {@code INDEX.md} has the
 * rules.
 */
final class Folding {
    private static final String RESOURCE = "traditional.txt";

    /** Characters outside the ranges of letters and full width that {@link #plain} changes. */
    private static final String SIGNS = "〇“”„‟‘’‚‛‐‑‒–—―−\u3000\u00a0\t\r";

    /** What each character becomes; 0 for one that stays as it is. */
    private final char[] folded = new char[Character.MAX_VALUE + 1];

    private final Map<Character, Character> simplified;

    private Folding(Map<Character, Character> simplified) {
        this.simplified = simplified;
        for (char c = 'A'; c <= 'Z'; c++) {
            folded[c] = plain(c);
        }
        for (char c = '！'; c <= '～'; c++) {
            folded[c] = plain(c);
        }
        for (int i = 0; i < SIGNS.length(); i++) {
            folded[SIGNS.charAt(i)] = plain(SIGNS.charAt(i));
        }
        simplified.forEach((from, to) -> folded[from] = to);
    }

    /** By the table of characters that travels with this program. */
    static Folding standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        static final Folding STANDARD = new Folding(read());
    }

    private static Map<Character, Character> read() {
        Map<Character, Character> pairs = new TreeMap<>();
        try (InputStream in = Folding.class.getResourceAsStream(RESOURCE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    for (String pair : line.split(" ")) {
                        pairs.put(pair.charAt(0), pair.charAt(1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }

    /** {@code text} with each character folded; as long as {@code text}. */
    String fold(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char other = folded[chars[i]];
            if (other != 0) {
                chars[i] = other;
            }
        }
        return new String(chars);
    }

    /** Every traditional character with its simplified form, in the order of the characters. */
    Map<Character, Character> simplified() {
        return simplified;
    }

    private static char plain(char given) {
        char c = given >= '！' && given <= '～' ? (char) (given - '！' + '!') : given;
        if (c >= 'A' && c <= 'Z') {
            return (char) (c - 'A' + 'a');
        }
        return switch (c) {
            case '〇' -> '0';
            case '“', '”', '„', '‟' -> '"';
            case '‘', '’', '‚', '‛' -> '\'';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '\u3000', '\u00a0', '\t', '\r' -> ' ';
            default -> c;
        };
    }
}
