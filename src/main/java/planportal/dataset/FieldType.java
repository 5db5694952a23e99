package planportal.dataset;

import planportal.model.Coded;

/** The type of a field's cells; its code is the name in Table Schema. */
public enum FieldType implements Coded {
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

    /** Returns whether cells are numbers in JSON and XLSX. */
    public boolean isNumeric() {
        return this == INTEGER || this == NUMBER || this == YEAR;
    }
}
