package planportal.model;

/** What a portal may publish beside its pages; {@code portal.yaml} can leave some out. */
public enum PublishedFormat {
    /** An SVG file for each indicator's chart. */
    CHART,
    /** CSV files, for each dataset and each indicator. */
    CSV,
    /** JSON files, for each dataset and each indicator. */
    JSON,
    /** Excel workbooks. */
    XLSX,
    /** Zip packages: each indicator's kit and everything at once. */
    ZIP,
    /**
     * How data and paragraphs are cited: on their pages, in JSON, and on a page for each chapter.
     */
    CITATION,
    /** The search index and the search page. */
    SEARCH,
    /**
     * Machine-readable descriptions: Data Package, CSVW, DCAT, OpenAPI and feeds; and the checksums
     * of data files, in JSON-LD and on pages.
     */
    CATALOGUE,
    /** The whole site as one zip. */
    OFFLINE
}
