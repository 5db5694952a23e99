package planportal.render.search;

import java.util.Locale;

/**
 * The kind of a document; documents are sorted in this order.
 *
 * <p>The message {@code search.kind.CODE} names a kind.
 */
enum Kind {
    INDICATOR,
    SERVICE,
    PROJECT,
    DOMAIN,
    /** A situation of life. */
    LIFE,
    /** A term that is explained. */
    TERM,
    /** A chapter, a section or a column of the plan. */
    HEADING,
    COMMITMENT,
    PARAGRAPH,
    NOTE,
    DATASET,
    ARTICLE;

    /** Returns the name in the index and in message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
