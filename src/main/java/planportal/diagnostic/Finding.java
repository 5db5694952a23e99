package planportal.diagnostic;

import java.util.Comparator;

/**
 * What is wrong in a content or in a built site, as programs read it.
 *
 * @param rule the rule that is broken, {@code link-target-missing}
 * @param file the path of a file of the content as printed; a file's path from the site's root, or
 *     the site's folder itself
 * @param line counted from 1; 0 if the fault concerns the whole file
 * @param column counted from 1; 0 if the fault concerns the whole line or file
 * @param cell the cell of a workbook, {@code 观测!C12}; empty in other files
 * @param text what is wrong, with the value that is wrong
 * @param expected what the value should be, or what to write instead; empty if {@code text} says it
 */
public record Finding(
        String rule,
        Severity severity,
        String file,
        int line,
        int column,
        String cell,
        String text,
        String expected)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::file)
                    .thenComparing(Finding::line)
                    .thenComparing(Finding::column)
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::text);

    /** An error. */
    public Finding(String rule, String file, int line, int column, String text, String expected) {
        this(rule, Severity.ERROR, file, line, column, "", text, expected);
    }

    /** Returns an error in a whole file. */
    public static Finding of(String rule, String file, String text) {
        return new Finding(rule, file, 0, 0, text, "");
    }

    /** Returns an error in a whole file. */
    public static Finding of(String rule, String file, String text, String expected) {
        return new Finding(rule, file, 0, 0, text, expected);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the file with line and column, as far as they are known: {@code index.html:12:5}; in
     * a workbook, with the cell.
     */
    public String place() {
        if (!cell.isEmpty()) {
            return file + ":" + cell;
        }
        return file + (line == 0 ? "" : ":" + line + (column == 0 ? "" : ":" + column));
    }

    /** Returns one line, {@code index.html:12:5: error: … [link-target-missing]}. */
    @Override
    public String toString() {
        String wanted = expected.isEmpty() ? "" : "; expected " + expected;
        return place() + ": " + severity + ": " + text + wanted + " [" + rule + "]";
    }
}
