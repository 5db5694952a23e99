package planportal.derive;

/** An indicator's status by the rules of {@link Progress}. */
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

    /** Returns the word used in the datasets and in the icon's name. */
    public String code() {
        return code;
    }
}
