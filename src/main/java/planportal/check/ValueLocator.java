package planportal.check;

import planportal.diagnostic.Span;
import planportal.read.Located;

/** Finds parts of a value in its source. */
final class ValueLocator {
    private ValueLocator() {}

    /** Where a part of the value stands; all of it where quotes or escapes shift the offsets. */
    static Span part(Located<String> located, int from, int to) {
        Span span = located.span();
        boolean asWritten = span.length() == located.value().length();
        return asWritten ? span.part(from, to) : span;
    }
}
