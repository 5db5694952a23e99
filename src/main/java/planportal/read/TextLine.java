package planportal.read;

import planportal.diagnostic.Span;

/**
 * A line of plan text.
 *
 * @param text to the letter, escapes resolved
 * @param span where it stands
 */
public record TextLine(String text, Span span) {

    /** Where the part of {@link #text} between two offsets stands. */
    public Span part(int from, int to) {
        return span.source().span(sourceOffset(from), sourceOffset(to));
    }

    /** The source is the text with a backslash before some characters. */
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
