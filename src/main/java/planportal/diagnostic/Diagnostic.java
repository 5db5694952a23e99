package planportal.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * An error or a warning about the content.
 *
 * @param position where the marked text begins
 * @param endColumn the column after the marked text in that line; the position's own for a point
 * @param message one line: what is wrong with which value, and what was expected
 * @param hint how to fix it, if that isn't obvious
 * @param line the line of the source; empty if there is none, as in a missing file
 */
public record Diagnostic(
        Severity severity,
        Position position,
        int endColumn,
        String message,
        Optional<String> hint,
        Optional<String> line)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::position)
                    .thenComparing(Diagnostic::severity)
                    .thenComparing(Diagnostic::message);

    static Diagnostic at(Span span, Severity severity, String message, Optional<String> hint) {
        boolean hasLine = !span.source().text().isEmpty();
        Optional<String> line = hasLine ? Optional.of(span.line()) : Optional.empty();
        return new Diagnostic(severity, span.position(), span.endColumn(), message, hint, line);
    }

    /** Orders by position, then errors before warnings. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** Returns the first printed line: {@code content/plan.yaml:3:1: error: …}. */
    public String headline() {
        return position + ": " + severity.word() + ": " + message;
    }
}
