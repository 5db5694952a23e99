package planportal.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the diagnostics of one run. Of a file with very many it lists the first, and counts all.
 */
public final class Diagnostics {
    /** How many errors, and how many warnings, are listed for a file. */
    private static final int MAX_LISTED = 500;

    private final List<Diagnostic> listed = new ArrayList<>();
    private final Map<String, Integer> errorsByFile = new HashMap<>();
    private final Map<String, Integer> warningsByFile = new HashMap<>();

    /** Reports that a rule is broken. */
    public void report(Rule rule, Span span, String message) {
        report(rule, span, message, Optional.empty());
    }

    /** Reports that a rule is broken, with a hint on how to fix it. */
    public void report(Rule rule, Span span, String message, String hint) {
        report(rule, span, message, Hint.of(hint));
    }

    /** Reports that a rule is broken, with a hint on how to fix it. */
    public void report(Rule rule, Span span, String message, Hint hint) {
        report(rule, span, message, Optional.of(hint));
    }

    /** Reports that a rule is broken, with a hint if there is one. */
    public void report(Rule rule, Span span, String message, Optional<Hint> hint) {
        var counts = rule.severity() == Severity.ERROR ? errorsByFile : warningsByFile;
        int count = counts.merge(span.source().file(), 1, Integer::sum);
        if (count <= MAX_LISTED) {
            listed.add(Diagnostic.at(span, rule, message, hint));
        }
    }

    /** Leaves out of all hints what only readers of Chinese need. */
    public void useEnglish() {
        listed.replaceAll(Diagnostic::inEnglish);
    }

    /** Returns the listed diagnostics by file, line and column. */
    public List<Diagnostic> sorted() {
        return listed.stream().sorted().toList();
    }

    /** Returns the listed diagnostics as data, in the same order. */
    public List<Finding> findings() {
        return sorted().stream().map(Diagnostic::finding).toList();
    }

    public boolean isEmpty() {
        return listed.isEmpty();
    }

    public boolean hasErrors() {
        return !errorsByFile.isEmpty();
    }

    /** Returns whether a file whose path begins with {@code prefix} has an error. */
    public boolean hasErrorsIn(String prefix) {
        return errorsByFile.keySet().stream().anyMatch(file -> file.startsWith(prefix));
    }

    /** Returns the number of errors, listed or not. */
    public int errors() {
        return sum(errorsByFile);
    }

    /** Returns the number of warnings, listed or not. */
    public int warnings() {
        return sum(warningsByFile);
    }

    /** Returns the number of errors and warnings that are counted, but not listed. */
    public int unlisted() {
        return errors() + warnings() - listed.size();
    }

    /**
     * Prints the listed diagnostics and a summary; prints nothing if there are none.
     *
     * @throws UncheckedIOException if {@code out} can't be written to
     */
    public void print(Appendable out) {
        if (isEmpty()) {
            return;
        }
        try {
            for (Diagnostic diagnostic : sorted()) {
                out.append(SourceExcerpt.render(diagnostic));
            }
            if (unlisted() > 0) {
                out.append("… and " + unlisted() + " more\n");
            }
            out.append(summary()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the counts in words, {@code 2 errors, 1 warning}. */
    public String summary() {
        return count(errors(), "error") + ", " + count(warnings(), "warning");
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
