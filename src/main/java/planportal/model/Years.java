package planportal.model;

/**
 * The years of an indicator.
 *
 * @param baseline the year of the baseline value
 * @param first the first year of results; a total begins with it
 * @param target the year of the target
 */
public record Years(int baseline, int first, int target) {

    /** Returns how many years lie between baseline and target: 15 from 2015 to 2030. */
    public int between() {
        return target - baseline;
    }

    /** Returns the years of results. */
    public Period results() {
        return new Period(first, target);
    }
}
