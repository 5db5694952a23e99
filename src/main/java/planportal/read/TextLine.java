package planportal.read;

import planportal.diagnostic.Span;

/**
 * A line of plan text.
 *
 * @param text character for character, escapes resolved
 * @param span the source, in which a backslash may precede some characters
 */
public record TextLine(String text, Span span) {

    /** Returns the span of the part of {@link #text} between two offsets. */
    public Span part(int from, int to) {
        return span.source().span(sourceOffset(from), sourceOffset(to));
    }

    private int sourceOffset(int target) {
        String source = span.text();
        int at = 0;
        for (int i = 0; i < target && at < source.length(); i++) {
            if (source.charAt(at) == '\\' && text.charAt(i) != '\\') {
                at++;
            } else if (source.startsWith("\\\\", at)) {
                at++;
            }
            at++;
        }
        return span.start() + Math.min(at, source.length());
    }
}
