package planportal.render.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import planportal.dataset.Schema;

/**
 * What pages show of a dataset; its rows are not kept.
 *
 * @param rows how many rows it has
 * @param first the first of them
 * @param examples the first value of each field; empty where no row has one
 */
public record DatasetPreview(int rows, List<List<String>> first, List<String> examples) {

    public DatasetPreview {
        first = List.copyOf(first);
        examples = List.copyOf(examples);
    }

    /** Takes an excerpt of the rows that go by. */
    static final class Taker implements RowWriter {
        private static final int MOST = 5;

        private final List<List<String>> first = new ArrayList<>();
        private final List<String> examples;
        private int rows;

        Taker(Schema schema) {
            examples = new ArrayList<>(Collections.nCopies(schema.fields().size(), ""));
        }

        @Override
        public void row(List<String> cells) {
            if (rows++ < MOST) {
                first.add(cells);
            }
            for (int i = 0; i < cells.size(); i++) {
                if (examples.get(i).isEmpty()) {
                    examples.set(i, cells.get(i));
                }
            }
        }

        @Override
        public void finish() {}

        DatasetPreview excerpt() {
            return new DatasetPreview(rows, first, examples);
        }
    }
}
