package planportal.model;

/** A place of the plan that can be pointed at: a paragraph, a column, or an item of a column. */
public sealed interface Place permits Paragraph, PlanColumn, Project {

    /** Returns the place's id: {@code 5-2-1}, {@code column-1}, {@code column-3-2}. */
    String placeId();

    /** Returns its anchor on the page of its chapter. */
    String anchor();

    /** What is printed there, to the letter; a project item's title and text together. */
    String placeText();
}
