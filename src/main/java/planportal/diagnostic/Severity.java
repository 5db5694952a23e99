package planportal.diagnostic;

import java.util.Locale;

/** The severity of a diagnostic. */
public enum Severity {
    /** The site can't be published. */
    ERROR,
    /** The site can be published, but the content needs review. */
    WARNING;

    /** Returns the printed word, {@code error} or {@code warning}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
