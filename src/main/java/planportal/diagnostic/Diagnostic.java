package planportal.diagnostic;

import java.util.Optional;

/**
 * One thing that is wrong with the content.
 *
 * @param position where it begins
 * @param endColumn the column after its last character in that line; the position's column for a
 *     point
 * @param message what is wrong with which value, and what was expected; one line
 * @param hint how to mend it, where that isn't plain
 * @param line the line of the source; empty where there is none, as in a missing file
 */
public record Diagnostic(
        Severity severity,
        Position position,
        int endColumn,
        String message,
        Optional<String> hint,
        Optional<String> line)
        implements Comparable<Diagnostic> {

    static Diagnostic at(Span span, Severity severity, String message, Optional<String> hint) {
        boolean shown = !span.source().text().isEmpty();
        return new Diagnostic(
                severity,
                span.position(),
                span.endColumn(),
                message,
                hint,
                shown ? Optional.of(span.line()) : Optional.empty());
    }

    @Override
    public int compareTo(Diagnostic other) {
        int byPosition = position.compareTo(other.position);
        if (byPosition != 0) {
            return byPosition;
        }
        int bySeverity = severity.compareTo(other.severity);
        return bySeverity != 0 ? bySeverity : message.compareTo(other.message);
    }

    /** {@code content/plan.yaml:3:1: error: …}, the first of the lines that are printed. */
    public String headline() {
        return position + ": " + severity.word() + ": " + message;
    }
}
