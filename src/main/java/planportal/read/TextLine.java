package planportal.read;

import java.util.List;
import planportal.diagnostic.Span;

/**
 * A line of plan text.
 *
 * @param text character for character, escapes and marks of emphasis resolved
 * @param span the whole source
 * @param runs what the text is made of, in order
 */
public record TextLine(String text, Span span, List<Run> runs) {

    /**
     * A part of the text that has no mark within.
     *
     * @param start the offset of its first character in the text
     * @param span its source, in which a backslash may precede some characters
     */
    public record Run(int start, String text, Span span, boolean emphasised) {

        int end() {
            return start + text.length();
        }
    }

    public TextLine {
        runs = List.copyOf(runs);
    }

    /** Returns the span of the part of {@link #text} between two offsets. */
    public Span part(int from, int to) {
        return span.source().span(sourceOffset(from), sourceOffset(to));
    }

    private int sourceOffset(int target) {
        Run run = runs.get(0);
        for (Run each : runs) {
            run = each.start <= target ? each : run;
        }
        return run.span.start() + sourceLength(run, target - run.start);
    }

    /** Returns how much of a run's source its first characters take. */
    private static int sourceLength(Run run, int characters) {
        String source = run.span.text();
        String text = run.text;
        int at = 0;
        for (int i = 0; i < characters && at < source.length(); i++) {
            if (source.charAt(at) == '\\' && text.charAt(i) != '\\') {
                at++;
            } else if (source.startsWith("\\\\", at)) {
                at++;
            }
            at++;
        }
        return Math.min(at, source.length());
    }
}
