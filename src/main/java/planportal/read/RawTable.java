package planportal.read;

import java.util.List;

/**
 * A CSV file or a sheet of a workbook: a header row and rows of any number of cells. Blank lines
 * are left out.
 */
public record RawTable(RawRow header, List<RawRow> rows) {

    public RawTable {
        rows = List.copyOf(rows);
    }
}
