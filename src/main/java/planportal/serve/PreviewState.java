package planportal.serve;

/**
 * How the last build of the preview ended.
 *
 * @param failed whether it made no new site
 * @param text what went wrong, as the terminal shows it; empty if nothing did
 */
public record PreviewState(boolean failed, String text) {

    /** A new site is there. */
    public static PreviewState built() {
        return new PreviewState(false, "");
    }

    /** The site is the one before. */
    public static PreviewState failed(String text) {
        return new PreviewState(true, text);
    }
}
