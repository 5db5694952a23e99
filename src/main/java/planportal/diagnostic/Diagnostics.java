package planportal.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers all diagnostics of one run. */
public final class Diagnostics {
    private final List<Diagnostic> gathered = new ArrayList<>();
    private int errors;

    public void error(Span span, String message) {
        add(span, Severity.ERROR, message, Optional.empty());
    }

    public void error(Span span, String message, String hint) {
        add(span, Severity.ERROR, message, Optional.of(hint));
    }

    public void warning(Span span, String message) {
        add(span, Severity.WARNING, message, Optional.empty());
    }

    public void warning(Span span, String message, String hint) {
        add(span, Severity.WARNING, message, Optional.of(hint));
    }

    private void add(Span span, Severity severity, String message, Optional<String> hint) {
        gathered.add(Diagnostic.at(span, severity, message, hint));
        if (severity == Severity.ERROR) {
            errors++;
        }
    }

    /** Takes over those of a part of the run. */
    public void addAll(Diagnostics others) {
        gathered.addAll(others.gathered);
        errors += others.errors;
    }

    /** All of them, by file, line and column. */
    public List<Diagnostic> sorted() {
        return gathered.stream().sorted().toList();
    }

    public boolean isEmpty() {
        return gathered.isEmpty();
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    /** Whether there is an error in a file whose path begins with {@code prefix}. */
    public boolean hasErrorsIn(String prefix) {
        return hasErrors()
                && gathered.stream()
                        .filter(d -> d.severity() == Severity.ERROR)
                        .anyMatch(d -> d.position().file().startsWith(prefix));
    }

    public int errors() {
        return errors;
    }

    public int warnings() {
        return gathered.size() - errors;
    }

    /**
     * Prints all of them and a line with their number; nothing where there are none.
     *
     * @throws UncheckedIOException if {@code out} can't be written
     */
    public void print(Appendable out) {
        if (isEmpty()) {
            return;
        }
        try {
            for (Diagnostic diagnostic : sorted()) {
                out.append(SourceExcerpt.render(diagnostic));
            }
            out.append(summary()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code 2 errors, 1 warning}. */
    public String summary() {
        return count(errors, "error") + ", " + count(warnings(), "warning");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
