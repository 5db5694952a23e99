package planportal.diff;

/** Says that a folder is no edition, or a damaged one; its message is for the user. */
public final class EditionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EditionException(String message) {
        super(message);
    }

    EditionException(String message, Throwable cause) {
        super(message, cause);
    }
}
