package planportal.deploy;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * What GitHub understands of a running job: annotations, outputs, the job's summary. Outside of
 * GitHub annotations are printed as they are, and the rest is left out.
 */
public final class GitHubActions {
    private final Map<String, String> environment;
    private final PrintStream out;

    /**
     * @param environment the process's variables
     * @param out what GitHub reads commands from, standard output
     */
    public GitHubActions(Map<String, String> environment, PrintStream out) {
        this.environment = Map.copyOf(environment);
        this.out = out;
    }

    /** Of this process. */
    public static GitHubActions ofThisProcess() {
        return new GitHubActions(
                System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Whether this is a job on GitHub. */
    public boolean isRunning() {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    /** A variable; empty if it is not set or set to nothing. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    public void notice(String message) {
        out.println("::notice::" + data(message));
    }

    public void warning(String message) {
        out.println("::warning::" + data(message));
    }

    public void error(String message) {
        out.println("::error::" + data(message));
    }

    /**
     * Puts a message on a line of a file.
     *
     * @param level {@code error} or {@code warning}
     * @param file from the repository's root
     * @param line counted from 1
     * @param column of the first character, counted from 1
     * @param lastColumn of the last character; at least {@code column}
     */
    void annotate(String level, String file, int line, int column, int lastColumn, String message) {
        out.println(
                "::"
                        + level
                        + " file="
                        + property(file)
                        + ",line="
                        + line
                        + ",col="
                        + column
                        + ",endColumn="
                        + lastColumn
                        + "::"
                        + data(message));
    }

    /**
     * Sets an output of this step.
     *
     * @throws IllegalArgumentException if the value has more than one line
     */
    public void output(String name, String value) {
        if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            throw new IllegalArgumentException(name + ": more than one line");
        }
        append("GITHUB_OUTPUT", name + "=" + value + "\n");
    }

    /** Adds to the summary that people see on the run's page. */
    public void summary(String markdown) {
        append("GITHUB_STEP_SUMMARY", markdown.endsWith("\n") ? markdown : markdown + "\n");
    }

    private void append(String variable, String text) {
        Optional<String> file = variable(variable);
        if (file.isEmpty()) {
            return;
        }
        try {
            Files.writeString(
                    Path.of(file.get()),
                    text,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the toolkit escapes what follows the second pair of colons. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
