package planportal.check;

import java.util.List;
import planportal.diagnostic.Hint;

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

    /** Returns a hint that ends with the names of its sheet. */
    Hint hint(String beginning) {
        return Hint.withTerms(beginning + " \"" + name + "\"%s", chinese);
    }
}
