package planportal.cli;

/** The exit statuses of the program, part of its public interface. */
public enum ExitStatus {
    /** Success. */
    OK(0),
    /** The content has errors, or the site could not be published. Nothing was published. */
    FAILED(1),
    /** The command line is invalid, {@code diff} can't read a site, or output can't be written. */
    USAGE(2);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
