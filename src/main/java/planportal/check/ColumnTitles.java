package planportal.check;

import java.util.List;

/** The titles that readers see for the columns of a table; a workbook may have them as headers. */
public interface ColumnTitles {

    /** Knows none. */
    ColumnTitles NONE = (table, column) -> List.of();

    /** Returns the titles of a column, in all languages. */
    List<String> of(String table, String column);
}
