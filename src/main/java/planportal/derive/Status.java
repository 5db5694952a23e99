package planportal.derive;

import planportal.model.Coded;

/** An indicator's status by the rules of {@link Progress}; its code also names its icon. */
public enum Status implements Coded {
    NO_DATA,
    ACHIEVED,
    ON_TRACK,
    BEHIND,
    OFF_TRACK,
    NOT_ASSESSED
}
