package planportal.serve;

/** Says that a file of the site can't be made; why, has been told. */
final class UnrenderedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnrenderedException(String path, RuntimeException cause) {
        super(path, cause);
    }
}
