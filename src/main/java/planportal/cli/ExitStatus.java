package planportal.cli;

/** What the program tells the shell; promised to others. */
public enum ExitStatus {
    /** Done. */
    OK(0),
    /** The content has errors, or the site could not be published; nothing was. */
    FAILED(1),
    /** The command line was not understood. */
    USAGE(2);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
