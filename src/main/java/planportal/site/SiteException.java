package planportal.site;

/** Says that something in {@code site/} is missing or broken; its message is for the user. */
public final class SiteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SiteException(String message) {
        super(message);
    }
}
