package planportal.render.search;

/**
 * What a document of the search is; the order is that of the documents in the index.
 *
 * <p>A result's kind is told by the message {@code search.kind.CODE}.
 */
enum Kind {
    INDICATOR("indicator"),
    SERVICE("service"),
    PROJECT("project"),
    DOMAIN("domain"),
    /** A chapter, a section or a column of the plan. */
    HEADING("heading"),
    COMMITMENT("commitment"),
    PARAGRAPH("paragraph"),
    NOTE("note"),
    DATASET("dataset"),
    ARTICLE("article");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /** The word in the index and in message keys. */
    String code() {
        return code;
    }
}
