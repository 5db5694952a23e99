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
import java.util.UUID;
import planportal.site.Messages;
import planportal.site.Site;

/**
 * The commands by which a job talks to GitHub: annotations, outputs, the job's summary. Outside of
 * GitHub annotations are printed, and the rest is left out.
 */
public final class GitHubActions {
    private final Map<String, String> environment;
    private final PrintStream out;

    /**
     * @param environment the environment variables
     * @param out the standard output, from which GitHub reads commands
     */
    public GitHubActions(Map<String, String> environment, PrintStream out) {
        this.environment = Map.copyOf(environment);
        this.out = out;
    }

    /** Returns the commands of this process. */
    public static GitHubActions ofThisProcess() {
        return new GitHubActions(
                System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Tells whether this process runs in a job on GitHub. */
    public boolean isRunning() {
        return isTrue("GITHUB_ACTIONS");
    }

    /** Returns the words for this job, in the language of the variable {@code PLAN_LANGUAGE}. */
    public Messages words() {
        Site site = Site.builtIn();
        return site.messagesOr(variable("PLAN_LANGUAGE").orElse(""), site.messages("zh"));
    }

    /** Returns an environment variable; empty if it is not set or blank. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Tells whether an environment variable is {@code true}. */
    boolean isTrue(String name) {
        return "true".equals(environment.get(name));
    }

    /** Prints text of any origin to the job's log; GitHub obeys no command in it. */
    public void print(String text) {
        String end = UUID.randomUUID().toString();
        out.println("::stop-commands::" + end);
        out.println(text);
        out.println("::" + end + "::");
    }

    /** Prints a line without text of unknown origin to the job's log. */
    void log(String line) {
        out.println(line);
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

    /** Reports a failure: of an optional step as a warning, else as an error that ends it. */
    void fail(DeployException failure, boolean optional) {
        if (optional) {
            warning(failure.getMessage());
        } else {
            error(failure.getMessage());
            System.exit(1);
        }
    }

    /**
     * Annotates a line of a file.
     *
     * @param level {@code error} or {@code warning}
     * @param file from the repository's root
     * @param line counted from 1
     * @param column of the first character, counted from 1
     * @param lastColumn of the last character; at least {@code column}
     */
    void annotate(String level, String file, int line, int column, int lastColumn, String message) {
        String position = ",line=" + line + ",col=" + column + ",endColumn=" + lastColumn;
        out.println("::" + level + " file=" + property(file) + position + "::" + data(message));
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

    /** Adds to the summary on the page of the run. */
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

    /** Escapes a message as GitHub's toolkit does. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
