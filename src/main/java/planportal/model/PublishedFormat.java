package planportal.model;

/** What a portal publishes with its pages; {@code portal.yaml} can leave some out. */
public enum PublishedFormat implements Coded {
    /** An SVG file for each indicator's chart. */
    CHART,
    /** CSV files for each dataset and each indicator. */
    CSV,
    /** JSON files for each dataset and each indicator. */
    JSON,
    /** Excel workbooks. */
    XLSX,
    /** Zip packages: each indicator's kit, and all data. */
    ZIP,
    /** The plan as a book for e-readers. */
    EPUB,
    /** The search index and the search page. */
    SEARCH,
    /**
     * Machine-readable descriptions (Data Package, CSVW, DCAT, OpenAPI, feeds) and the checksums of
     * data files, in JSON-LD and on pages.
     */
    CATALOGUE,
    /** The whole site as one zip. */
    OFFLINE
}
