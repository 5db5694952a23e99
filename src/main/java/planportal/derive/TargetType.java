package planportal.derive;

/** The kind of change that an indicator's baseline and target in the plan's table ask for. */
public enum TargetType {
    /** The results of all years add up to the target: {@code 【16.9】 → 【12】}. */
    TOTAL,
    /** The target is the size of the change since the baseline year: {@code 〔18〕}. */
    CHANGE,
    /** The target is a rate per year: {@code ≥6.5} on average. */
    GROWTH,
    /** The target is above the baseline: {@code 1.2 → 4.5}, {@code 40.3 → ≥60}. */
    RISE,
    /** The target is below the baseline: {@code 8 → 5}, {@code 8 → <5}. */
    FALL,
    /** The target leaves room on the worse side: {@code 7.8 → 10}, though less is better. */
    LIMIT,
    /** Both have the same number: {@code 100 → 100}, {@code <5.5 → <5.5}. */
    HOLD,
    /** The target is a level to be kept that the baseline is well within: {@code 70 → ≥60}. */
    KEEP,
    /** There is a target but no number to start from: {@code — → 95}. */
    START_UNKNOWN,
    /** The target is in words: {@code 应保尽保}. */
    WORDS,
    /** The plan gives no target. */
    NO_TARGET;

    /** Returns whether a level is to be held rather than reached. */
    public boolean isHeld() {
        return this == HOLD || this == KEEP;
    }

    /** Returns whether the target is a number. */
    public boolean isNumber() {
        return this != WORDS && this != NO_TARGET;
    }
}
