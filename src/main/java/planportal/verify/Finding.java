package planportal.verify;

import java.util.Comparator;

/**
 * A fault of a built site.
 *
 * @param rule the rule that is broken, {@code link-target-missing}
 * @param file the file's path from the site's root, or the site's folder itself
 * @param line counted from 1; 0 if the fault concerns the whole file
 * @param column counted from 1; 0 if the fault concerns the whole line or file
 * @param text what is wrong, with the value that is wrong
 * @param expected what the value should be; empty if {@code text} says it
 */
public record Finding(String rule, String file, int line, int column, String text, String expected)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::file)
                    .thenComparing(Finding::line)
                    .thenComparing(Finding::column)
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::text);

    static Finding of(String rule, String file, String text) {
        return new Finding(rule, file, 0, 0, text, "");
    }

    static Finding of(String rule, String file, String text, String expected) {
        return new Finding(rule, file, 0, 0, text, expected);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** Returns one line, {@code index.html:12:5: error: … [link-target-missing]}. */
    @Override
    public String toString() {
        String position = line == 0 ? "" : ":" + line + (column == 0 ? "" : ":" + column);
        String wanted = expected.isEmpty() ? "" : "; expected " + expected;
        return file + position + ": error: " + text + wanted + " [" + rule + "]";
    }
}
