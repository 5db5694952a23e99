package planportal.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the diagnostics of one run. */
public final class Diagnostics {
    private final List<Diagnostic> all = new ArrayList<>();
    private int errors;

    /** Reports an error. */
    public void error(Span span, String message) {
        error(span, message, Optional.empty());
    }

    /** Reports an error, with a hint on how to fix it. */
    public void error(Span span, String message, String hint) {
        error(span, message, Optional.of(hint));
    }

    /** Reports an error, with a hint if there is one. */
    public void error(Span span, String message, Optional<String> hint) {
        all.add(Diagnostic.at(span, Severity.ERROR, message, hint));
        errors++;
    }

    /** Reports a warning. */
    public void warning(Span span, String message) {
        all.add(Diagnostic.at(span, Severity.WARNING, message, Optional.empty()));
    }

    /** Reports a warning, with a hint on how to fix it. */
    public void warning(Span span, String message, String hint) {
        all.add(Diagnostic.at(span, Severity.WARNING, message, Optional.of(hint)));
    }

    /** Returns all diagnostics by file, line and column. */
    public List<Diagnostic> sorted() {
        return all.stream().sorted().toList();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    /** Returns whether a file whose path begins with {@code prefix} has an error. */
    public boolean hasErrorsIn(String prefix) {
        return all.stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .anyMatch(d -> d.position().file().startsWith(prefix));
    }

    /** Returns the number of errors. */
    public int errors() {
        return errors;
    }

    /** Returns the number of warnings. */
    public int warnings() {
        return all.size() - errors;
    }

    /**
     * Prints all diagnostics and a summary; prints nothing if there are none.
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
            out.append(summary()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the counts in words, {@code 2 errors, 1 warning}. */
    public String summary() {
        return count(errors, "error") + ", " + count(warnings(), "warning");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
