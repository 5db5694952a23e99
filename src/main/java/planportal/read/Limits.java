package planportal.read;

/** What a file may hold, so that a check of any content ends soon and in little memory. */
final class Limits {
    static final int FILE_MEBIBYTES = 16;

    /** Of a workbook, unzipped. */
    static final int WORKBOOK_MEBIBYTES = 64;

    /** The files in the zip of a workbook. */
    static final int WORKBOOK_PARTS = 10_000;

    /** Of a file that is published as it is: as many as all common hosts take. */
    static final int OWN_FILE_MEBIBYTES = 25;

    /** The characters of a line, a cell or a value. */
    static final int TEXT = 100_000;

    static final int CELLS_IN_ROW = 1000;

    /** As many as a sheet of Excel. */
    static final int ROWS = 1_048_576;

    /** Of lists, quotations and emphasis, and of YAML. */
    static final int NESTING = 20;

    private Limits() {}
}
