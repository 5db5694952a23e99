package planportal.diff;

import java.nio.file.Path;

/** Says that a folder is no edition, or a damaged one; its message is for the user. */
public final class EditionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EditionException(String message) {
        super(message);
    }

    EditionException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Says what is wrong in a file of the site. */
    static EditionException damaged(Path file, String what) {
        return new EditionException(file + ": error: damaged: " + what);
    }
}
