package planportal.render.data;

import java.util.List;

/** Takes the rows of a dataset one by one, so that several formats are written in one pass. */
interface RowWriter {

    /** Takes the next row: a cell for each field, in the fields' order. */
    void row(List<String> cells);

    /** Says that there are no more rows. */
    void finish();
}
