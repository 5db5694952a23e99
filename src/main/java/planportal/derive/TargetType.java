package planportal.derive;

/** The kind of change that an indicator's baseline and target in the plan's table ask for. */
public enum TargetType {
    /** The target is a total of the whole period: {@code 【16.9】 → 【12】}. */
    TOTAL,
    /** The target is above the baseline: {@code 1.2 → 4.5}, {@code 40.3 → ≥60}. */
    RISE,
    /** The target is below the baseline: {@code 8 → 5}, {@code 8 → <5}. */
    FALL,
    /** Both have the same number: {@code 100 → 100}, {@code <5.5 → <5.5}. */
    HOLD,
    /** The target is a bound that the baseline is well within: {@code 70 → ≥60}. */
    KEEP,
    /** There is a target but no number to start from: {@code — → 95}. */
    START_UNKNOWN,
    /** The target is in words: {@code 应保尽保}. */
    WORDS,
    /** The plan gives no target. */
    NO_TARGET
}
