package planportal.model;

/** How binding a target is; {@link AttributeWord} maps the plan's own words to it. */
public enum Attribute implements Coded {
    /** 预期性: expected, reached mainly by the work of society. */
    ANTICIPATORY,
    /** 约束性: binding on the government. */
    OBLIGATORY
}
