package planportal.model;

/**
 * How binding an indicator's target is; the plan's word for it is in {@link PlanInfo#attributes}.
 */
public enum Attribute {
    /** 预期性: a level that is hoped for, reached mainly by the work of society. */
    ANTICIPATORY("anticipatory"),
    /** 约束性: a level that the government has bound itself to reach. */
    OBLIGATORY("obligatory");

    private final String code;

    Attribute(String code) {
        this.code = code;
    }

    /** The word in the datasets, {@code anticipatory} or {@code obligatory}. */
    public String code() {
        return code;
    }
}
