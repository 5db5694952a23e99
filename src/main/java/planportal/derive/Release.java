package planportal.derive;

import planportal.model.DueDate;
import planportal.model.Indicator;

/**
 * Results of an indicator that are still to come.
 *
 * @param due when they are due
 * @param overdue whether that time has passed; false if the day of the build is not known
 */
public record Release(Indicator indicator, DueDate due, boolean overdue) {

    /** Returns the body that answers for the results; may be empty. */
    public String responsible() {
        return indicator.description().responsible();
    }
}
