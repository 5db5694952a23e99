package planportal.read;

import planportal.diagnostic.Span;

/** What a file of plan text consists of, in order. */
public sealed interface TextBlock {

    /** Where it stands. */
    Span span();

    /** The level of a heading, well written or not; 0 for anything else. */
    default int headingLevel() {
        return 0;
    }

    /**
     * A heading.
     *
     * @param level 1 for the highest
     */
    record Heading(Span span, int level, TextLine passage) implements TextBlock {
        @Override
        public int headingLevel() {
            return level;
        }
    }

    /** A paragraph: one line. */
    record Line(Span span, TextLine passage) implements TextBlock {}

    /** A line such as {@code ::column 3}. */
    record Directive(Span span, Located<String> name, Located<String> argument)
            implements TextBlock {}

    /**
     * Something that isn't plan text; that has been reported.
     *
     * @param level of the heading that it was to be; 0 for anything else
     */
    record Refused(Span span, int level) implements TextBlock {
        @Override
        public int headingLevel() {
            return level;
        }
    }
}
