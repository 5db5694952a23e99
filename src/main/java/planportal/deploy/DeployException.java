package planportal.deploy;

/** Says why publishing cannot go on and what to do; its message is for people. */
public final class DeployException extends Exception {
    private static final long serialVersionUID = 1L;

    DeployException(String message) {
        super(message);
    }

    DeployException(String message, Throwable cause) {
        super(message, cause);
    }
}
