package planportal.check;

import java.util.List;

/**
 * A table that people keep up to date, in a CSV file or in a sheet of a workbook.
 *
 * @param name {@code observations}
 * @param chinese the Chinese name that its sheet may have instead
 */
record EntryTable(String name, String chinese) {

    String csv() {
        return name + ".csv";
    }

    String workbook() {
        return name + ".xlsx";
    }

    /** Returns the names that its sheet may have. */
    List<String> sheets() {
        return List.of(chinese, name);
    }

    /** Returns the names of its sheet for a hint. */
    String sheet() {
        return "\"%s\" (%s)".formatted(name, chinese);
    }
}
