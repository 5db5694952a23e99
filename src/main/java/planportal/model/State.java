package planportal.model;

/** What public evidence says of a promise, a project or a service. */
public enum State implements Coded {
    /** No evidence says anything; never a failure. */
    NO_EVIDENCE,
    ANNOUNCED,
    UNDER_WAY,
    COMPLETED,
    DELAYED,
    DROPPED
}
