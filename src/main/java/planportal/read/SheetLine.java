package planportal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/**
 * A row of a sheet.
 *
 * @param number the row's, from 1
 * @param cells their texts from column A to the last that isn't empty
 * @param broken the columns, from 0, of cells whose formula has no result
 */
record SheetLine(int number, boolean hidden, List<String> cells, List<Integer> broken) {

    static SheetLine of(Row row, CellText text) {
        List<String> cells = new ArrayList<>();
        List<Integer> broken = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            if (cell != null && text.isBroken(cell)) {
                broken.add(column);
            }
            cells.add(cell == null ? "" : text.of(cell));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return new SheetLine(row.getRowNum(), row.isHidden(), cells, broken);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Returns whether all cells between two columns, the second excluded, are empty. */
    boolean isBlank(int from, int to) {
        return IntStream.range(from, to).allMatch(column -> cell(column).isEmpty());
    }

    /** Returns a cell's text; empty beyond the last cell. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
