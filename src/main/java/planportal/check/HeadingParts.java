package planportal.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.read.TextLine;

/**
 * A heading of the plan: the label before the first white space ({@code 第一章}), and the title.
 *
 * @param titleStart the offset of the title in the heading's text
 */
record HeadingParts(String label, String title, int titleStart) {
    private static final Pattern PARTS =
            Pattern.compile("(\\P{javaWhitespace}*+)\\p{javaWhitespace}++(.+)");

    /** Splits a heading; empty if it has only one part, which is reported. */
    static Optional<HeadingParts> of(TextLine heading, Diagnostics diagnostics) {
        Matcher matcher = PARTS.matcher(heading.text());
        if (!matcher.matches()) {
            diagnostics.report(
                    Rule.HEADING_WITHOUT_LABEL,
                    heading.span(),
                    "expected a label, a space and a title, as in \"第一节 发展基础\"");
            return Optional.empty();
        }
        return Optional.of(new HeadingParts(matcher.group(1), matcher.group(2), matcher.start(2)));
    }
}
