package planportal.model;

/** The way that a plan wants an indicator to go. */
public enum Direction implements Coded {
    INCREASE,
    DECREASE,
    MAINTAIN
}
