package planportal.diff;

import java.nio.file.Path;

/** Thrown when an edition cannot be read or breaks an earlier one; its message is for the user. */
public final class EditionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EditionException(String message) {
        super(message);
    }

    public EditionException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Returns an exception about a damaged file of the site. */
    public static EditionException damaged(Path file, String what) {
        return new EditionException(oneLine(file + ": error: damaged: " + what));
    }

    /** Returns a text from a site, which may hold anything, as it is safe to print. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cf}]", "�");
    }
}
