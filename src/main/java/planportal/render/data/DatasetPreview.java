package planportal.render.data;

import java.util.ArrayList;
import java.util.List;
import planportal.dataset.Table;

/**
 * What pages show of a dataset's rows, which are not kept.
 *
 * @param rows how many rows it has
 * @param first the first of them
 * @param examples the first value of each field; empty if no row has one
 */
public record DatasetPreview(int rows, List<List<String>> first, List<String> examples) {
    private static final int MOST = 5;

    public DatasetPreview {
        first = List.copyOf(first);
        examples = List.copyOf(examples);
    }

    static DatasetPreview of(Table table) {
        List<String> examples = new ArrayList<>();
        for (int column = 0; column < table.schema().fields().size(); column++) {
            examples.add(example(table, column));
        }
        List<List<String>> first = table.rows().stream().limit(MOST).toList();
        return new DatasetPreview(table.rows().size(), first, examples);
    }

    private static String example(Table table, int column) {
        return table.rows().stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }
}
