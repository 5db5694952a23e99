package planportal.model;

/** What an indicator's target counts. */
public enum Measure implements Coded {
    /** The value in the target year: 25.5 %. */
    LEVEL,
    /** The sum of all years' results: 12 in five years. */
    TOTAL,
    /** The size of the change since the baseline year: 18 % less. */
    CHANGE,
    /** Per cent a year on average: 6.5 % a year. */
    GROWTH
}
