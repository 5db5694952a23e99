package planportal.dataset;

import java.util.Locale;

/** The type of a field's cells, as in Table Schema. */
public enum FieldType {
    STRING,
    INTEGER,
    /** A decimal number, never in scientific notation. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A day, {@code 2024-03-01}. */
    DATE,
    /** A calendar year, {@code 2025}. */
    YEAR;

    /** Returns the type's name in Table Schema, also the end of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether cells are numbers in JSON and XLSX. */
    public boolean isNumeric() {
        return this == INTEGER || this == NUMBER || this == YEAR;
    }
}
