package planportal.dataset;

/** What the cells of a field hold; the codes are those of Table Schema. */
public enum FieldType {
    STRING("string"),
    INTEGER("integer"),
    /** A decimal number, never in scientific notation. */
    NUMBER("number"),
    /** {@code true} or {@code false}. */
    BOOLEAN("boolean"),
    /** A day, {@code 2024-03-01}. */
    DATE("date"),
    /** A calendar year, {@code 2025}. */
    YEAR("year");

    private final String code;

    FieldType(String code) {
        this.code = code;
    }

    /** The type's name in Table Schema, and the end of its message key. */
    public String code() {
        return code;
    }

    /** Whether cells are numbers in JSON and XLSX. */
    public boolean isNumeric() {
        return this == INTEGER || this == NUMBER || this == YEAR;
    }
}
