package planportal.read;

import planportal.diagnostic.Span;

/** A block of plan text. */
public sealed interface TextBlock {

    Span span();

    /** Returns the level of a heading, valid or not; 0 for other blocks. */
    default int headingLevel() {
        return 0;
    }

    /**
     * A heading.
     *
     * @param headingLevel 1 for the highest
     */
    record Heading(Span span, int headingLevel, TextLine line) implements TextBlock {}

    /** A paragraph, which is one line. */
    record Paragraph(Span span, TextLine line) implements TextBlock {}

    /**
     * An item of a list, which is one line.
     *
     * @param isNumbered whether the line begins with its number; otherwise it has a bullet
     */
    record Item(Span span, TextLine line, boolean isNumbered) implements TextBlock {}

    /** A line such as {@code ::column 3}. */
    record Directive(Span span, Located<String> name, Located<String> argument)
            implements TextBlock {}

    /**
     * A block that isn't plan text, which has been reported.
     *
     * @param headingLevel the level if it is a heading; otherwise 0
     */
    record Refused(Span span, int headingLevel) implements TextBlock {}
}
