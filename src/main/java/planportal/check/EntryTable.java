package planportal.check;

import java.util.List;

/**
 * A table that people keep up to date, in a CSV file or in a sheet of a workbook.
 *
 * @param name {@code observations}
 * @param sheets the names that its sheet may have
 */
record EntryTable(String name, List<String> sheets) {

    String csv() {
        return name + ".csv";
    }

    String workbook() {
        return name + ".xlsx";
    }
}
