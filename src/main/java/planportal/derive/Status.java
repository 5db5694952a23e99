package planportal.derive;

/**
 * Where an indicator stands against the straight line from its baseline to its target; {@link
 * Progress} tells by which rules.
 */
public enum Status {
    NO_DATA("no-data"),
    ACHIEVED("achieved"),
    ON_TRACK("on-track"),
    BEHIND("behind"),
    OFF_TRACK("off-track"),
    NOT_ASSESSED("not-assessed");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** The word in the datasets, and the end of the icon's name. */
    public String code() {
        return code;
    }
}
