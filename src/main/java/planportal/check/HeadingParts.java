package planportal.check;

import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.read.TextLine;

/**
 * A heading of the plan: what stands before its first white space is the label ({@code 第一章}), the
 * rest the title.
 *
 * @param titleStart where the title begins in the heading's text
 */
record HeadingParts(String label, String title, int titleStart) {

    /** The parts of a heading; empty if there is no white space, which is reported. */
    static Optional<HeadingParts> of(TextLine heading, Diagnostics diagnostics) {
        String text = heading.text();
        int space = 0;
        while (space < text.length() && !Character.isWhitespace(text.charAt(space))) {
            space++;
        }
        int title = space;
        while (title < text.length() && Character.isWhitespace(text.charAt(title))) {
            title++;
        }
        if (title == text.length()) {
            diagnostics.error(
                    heading.span(),
                    "a heading has a label, a space and a title, as in \"第一节 发展基础\"");
            return Optional.empty();
        }
        return Optional.of(
                new HeadingParts(text.substring(0, space), text.substring(title), title));
    }
}
