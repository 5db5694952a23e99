package planportal.model;

/**
 * What takes reports of problems other than an issue tracker.
 *
 * @param target a mail address, or the address of a form with {@value #TITLE} and {@value #PAGE}
 * @param isMail whether it is a mail address
 */
public record Feedback(String target, boolean isMail) {
    /** Where a form takes the report's title. */
    public static final String TITLE = "{title}";

    /** Where a form takes the address of the page. */
    public static final String PAGE = "{address}";
}
