package planportal.render.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Replaces characters that readers take for the same by one of them: full and half width, upper and
 * lower case, 〇 and 0, kinds of quotation marks and dashes, traditional and simplified. A character
 * stays one character, so a position in the folded text is a position in the text.
 *
 * <p>The search script folds what is typed in the same way; {@code INDEX.md} has the rules.
 */
final class Folding {
    private static final String TABLE = "traditional.txt";

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
            default -> simplified.getOrDefault(c, c);
        };
    }
}
