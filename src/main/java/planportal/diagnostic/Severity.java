package planportal.diagnostic;

/** How bad it is. */
public enum Severity {
    /** Nothing can be published. */
    ERROR("error"),
    /** Published all the same, but someone should look. */
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word that is printed. */
    public String word() {
        return word;
    }
}
