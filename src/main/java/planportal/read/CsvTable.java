package planportal.read;

import java.util.List;

/** A CSV file: a header row and rows of any number of cells. Blank lines are left out. */
public record CsvTable(CsvRow header, List<CsvRow> rows) {

    public CsvTable {
        rows = List.copyOf(rows);
    }
}
