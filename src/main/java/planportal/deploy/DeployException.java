package planportal.deploy;

/** Thrown when publishing must stop; its message says what people can do. */
public final class DeployException extends Exception {
    private static final long serialVersionUID = 1L;

    DeployException(String message) {
        super(message);
    }

    DeployException(String message, Throwable cause) {
        super(message, cause);
    }
}
