package planportal.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * An error or a warning about the content. Its texts can be printed as they are: what terminals
 * would obey has been replaced.
 *
 * @param rule the rule that is broken
 * @param position where the marked text begins
 * @param startColumn the number of the first marked character in the line
 * @param endColumn the column after the marked text in that line; the first for a point
 * @param message one line: what is wrong with which value, and what was expected
 * @param hint how to fix it, if that isn't obvious
 * @param line the line of the source; empty if there is none, as in a missing file
 */
public record Diagnostic(
        Rule rule,
        Position position,
        int startColumn,
        int endColumn,
        String message,
        Optional<Hint> hint,
        Optional<String> line)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::position)
                    .thenComparing(Diagnostic::severity)
                    .thenComparing(Diagnostic::message);

    static Diagnostic at(Span span, Rule rule, String message, Optional<Hint> hint) {
        boolean hasLine = !span.source().text().isEmpty();
        Position at = span.position();
        return new Diagnostic(
                rule,
                new Position(
                        Printable.line(at.file()),
                        Printable.line(at.sheet()),
                        at.line(),
                        at.column()),
                span.startColumn(),
                span.endColumn(),
                Printable.message(message),
                hint.map(Hint::printable),
                hasLine ? Optional.of(Printable.line(span.line())) : Optional.empty());
    }

    Diagnostic inEnglish() {
        Optional<Hint> english = hint.map(Hint::inEnglish);
        return new Diagnostic(rule, position, startColumn, endColumn, message, english, line);
    }

    /** Orders by position, then errors before warnings. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    public Severity severity() {
        return rule.severity();
    }

    /** Returns the first printed line, {@code content/plan.yaml:3:1: error: … [key-unknown]}. */
    public String headline() {
        return position + ": " + severity() + ": " + message + " [" + rule.id() + "]";
    }

    /** Returns it as data; the line is 0 where a file as a whole is wrong. */
    public Finding finding() {
        boolean wholeFile = line.isEmpty();
        return new Finding(
                rule.id(),
                severity(),
                position.file(),
                wholeFile ? 0 : position.line(),
                wholeFile ? 0 : position.column(),
                wholeFile ? "" : position.cell(),
                message,
                hint.map(Hint::text).orElse(""));
    }
}
