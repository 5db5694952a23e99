package planportal.diagnostic;

import java.util.Locale;

/**
 * A rule that content must keep to: one kind of mistake. Its id stands in messages and data, so it
 * never changes.
 */
public enum Rule {
    // Files
    FOLDER_MISSING,
    FILE_MISSING,
    FILE_EMPTY,
    FILE_REFUSED,
    FILE_UNREADABLE,
    FILE_TOO_LARGE,
    FILE_NAME_MISSPELT,
    FILE_UNUSED(Severity.WARNING),
    FILE_NAMES_CLASH,
    DEVICE_NAME,
    ENCODING_NOT_UTF8,
    CHARACTER_INVISIBLE,
    CHARACTER_LOOKALIKE(Severity.WARNING),
    TEXT_TOO_LONG,
    NESTED_TOO_DEEP,
    MERGE_CONFLICT,

    // Tables
    CSV_SEPARATOR_WRONG,
    CSV_QUOTE_MALFORMED,
    HEADER_COLUMN_MISSING,
    HEADER_COLUMN_UNKNOWN,
    HEADER_COLUMN_TWICE,
    TABLE_TOO_LARGE,
    ROW_LENGTH_WRONG,
    ROW_EMPTY,
    ROW_TWICE,
    CELL_EMPTY,
    NUMBER_MALFORMED,
    DATE_MALFORMED,
    VALUE_MALFORMED,

    // Settings in YAML, and front matter
    YAML_MALFORMED,
    YAML_UNSUPPORTED,
    YAML_TYPE_WRONG,
    KEY_MISSING,
    KEY_UNKNOWN,
    KEY_EMPTY,
    KEY_TWICE,
    FRONT_MATTER_MISSING,
    FRONT_MATTER_MALFORMED,

    // Ids, numbers and references
    ID_MALFORMED,
    ID_RESERVED,
    ID_TWICE,
    ID_READS_AS_DATE(Severity.WARNING),
    NUMBER_BELOW_ONE,
    NUMBER_TWICE,
    REFERENCE_UNKNOWN,
    QUOTE_NOT_FOUND,
    WORD_UNKNOWN,
    WORD_TWICE,
    WEB_ADDRESS_MALFORMED,
    YEAR_OUTSIDE_PERIOD,

    // plan.yaml
    YEAR_IMPLAUSIBLE,
    YEARS_REVERSED,
    TARGET_YEAR_OUTSIDE_PERIOD,
    LANGUAGE_TAG_MALFORMED,
    SHORT_TITLE_WITHOUT_LETTER,

    // portal.yaml
    BASE_URL_MALFORMED,
    REPOSITORY_ADDRESS_MALFORMED,
    LANGUAGE_UNKNOWN,
    LICENCE_MALFORMED,
    BREAK_MALFORMED,

    // chapters/ and columns/
    CHAPTER_MISSING,
    TITLE_MISSING,
    HEADING_EMPTY,
    HEADING_WITHOUT_LABEL,
    HEADING_LEVEL_UNEXPECTED,
    MARKUP_IN_PLAN_TEXT,
    PARAGRAPH_OF_SEVERAL_LINES,
    PLACE_TOO_LONG_FOR_EXCEL(Severity.WARNING),
    DIRECTIVE_MALFORMED,
    COLUMN_NOT_PLACED,
    COLUMN_PLACED_TWICE,
    COLUMN_KIND_TWICE,
    COLUMN_BLOCK_UNEXPECTED,
    COLUMN_HEADINGS_MISCOUNTED,
    COLUMN_ENDING_WITHOUT_COUNT,
    COLUMN_WITHOUT_ITEMS,
    ITEM_WITHOUT_ID,
    ITEM_WITHOUT_TEXT,
    ITEM_OF_SEVERAL_PARAGRAPHS,

    // domains.yaml and services.csv
    CHAPTER_CLAIMED_TWICE,
    COLUMN_CLAIMED_TWICE,
    COLUMN_WITHOUT_DOMAIN,
    COLUMN_OF_WRONG_KIND,
    ICON_NAME_MALFORMED,
    SERVICE_COUNT_NEGATIVE,
    SERVICE_COUNT_DISAGREES,

    // indicators.csv
    ATTRIBUTE_UNDEFINED,
    BASELINE_AND_TARGET_INCOMPARABLE,

    // observations.csv
    RESULT_YEAR_OFF_PATH,
    RESULT_MISSING,
    RESULT_IS_TOTAL,
    RESULT_IS_WORDS,
    RESULT_NOT_ADDABLE,
    RESULT_TWICE,
    PUBLISHED_IMPLAUSIBLE,
    PERCENTAGE_ABOVE_HUNDRED(Severity.WARNING),

    // commitments.csv, mentions.csv and numbers.csv
    RANGE_REVERSED,
    COMMITMENT_VALUE_NOT_PRINTED,
    COMMITMENT_TEXT_NOT_IN_QUOTE,
    COMMITMENT_NUMBER_DISAGREES,
    MENTION_OF_COLUMN,
    MENTION_NUMBER_DISAGREES,
    NUMBER_WITHOUT_DIGITS,
    QUANTITY_UNEXPLAINED(Severity.WARNING),

    // synonyms.csv
    SYNONYM_TWICE,
    SYNONYM_MEANING_EMPTY,
    SYNONYM_NOT_IN_PLAN,

    // pages/
    PAGE_MARKUP_UNSUPPORTED,
    LINK_SCHEME_UNSAFE,
    LINK_TARGET_MISSING,
    LINK_ANCHOR_MISSING,

    // messages/ of the interface
    MESSAGE_ESCAPE_MALFORMED;

    private final Severity severity;

    Rule() {
        this(Severity.ERROR);
    }

    Rule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Returns the id, {@code mention-number-disagrees}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
