package planportal.render.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * How Chinese characters are read, without tones. The table is pinyin4j's; it is read here, because
 * that library first reads several others that are not needed, and that takes longer than all the
 * rest of the index.
 */
final class Readings {
    private static final String TABLE = "/pinyindb/unicode_to_hanyu_pinyin.txt";
    private static final int DIGITS = 4;

    /**
     * Lines such as {@code 5973 (nu:3,ru3)}: a code point, then what stands in brackets; in the
     * order of the code points.
     */
    private final byte[] table;

    private Readings(byte[] table) {
        this.table = table;
    }

    /** The table that comes with the program. */
    static Readings standard() {
        return Standard.READINGS;
    }

    private static final class Standard {
        private static final Readings READINGS = load();

        private static Readings load() {
            try (InputStream in = PinyinHelper.class.getResourceAsStream(TABLE)) {
                return new Readings(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Where in the table the line of {@code c} begins; -1 where there is none. */
    private int line(char c) {
        int low = 0;
        int high = table.length;
        while (low < high) {
            int at = (low + high) >>> 1;
            while (at > low && table[at - 1] != '\n') {
                at--;
            }
            if (at + DIGITS >= table.length) {
                high = at;
                continue;
            }
            int found = codePoint(at);
            if (found == c) {
                return at;
            }
            if (found > c) {
                high = at;
            } else {
                while (at < high && table[at] != '\n') {
                    at++;
                }
                low = at + 1;
            }
        }
        return -1;
    }

    private int codePoint(int at) {
        int code = 0;
        for (int i = at; i < at + DIGITS; i++) {
            code = code << 4 | Character.digit(table[i], 16);
        }
        return code;
    }

    /**
     * All readings of {@code c} in lower case, {@code lao}, with v for ü; empty for what is not
     * Chinese.
     */
    Set<String> of(char c) {
        int line = line(c);
        int open = line + DIGITS + 1;
        if (line < 0 || open >= table.length || table[open] != '(') {
            return Set.of();
        }
        int close = open;
        while (table[close] != ')') {
            close++;
        }
        String printed = new String(table, open + 1, close - open - 1, StandardCharsets.US_ASCII);
        Set<String> readings = new LinkedHashSet<>();
        for (String reading : printed.split(",")) {
            if (reading.startsWith("none")) {
                return Set.of();
            }
            readings.add(withoutTone(reading.replace("u:", "v")));
        }
        return Collections.unmodifiableSet(readings);
    }

    private static String withoutTone(String reading) {
        int last = reading.length() - 1;
        return Character.isDigit(reading.charAt(last)) ? reading.substring(0, last) : reading;
    }
}
