package planportal.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import planportal.deploy.GitHubActions;
import planportal.diff.EditionException;
import planportal.publish.PublishException;
import planportal.site.SiteException;

/** Runs the command named on the command line and reports each failure in one message. */
public final class Main {
    private static final String DEBUG = "PLAN_PORTAL_DEBUG";

    private final PrintStream out;
    private final PrintStream err;
    private final Report report;
    private final Map<String, Command> commands = new LinkedHashMap<>();

    Main(PrintStream out, PrintStream err, boolean interactive) {
        this(out, err, interactive, Report.on(err));
    }

    private Main(PrintStream out, PrintStream err, boolean interactive, Report report) {
        this.out = out;
        this.err = err;
        this.report = report;
        commands.put("build", new BuildCommand(out, report, interactive));
        commands.put("check", new CheckCommand(out, report));
        commands.put("serve", new ServeCommand(out, err, interactive));
        commands.put("diff", new DiffCommand(out));
    }

    public static void main(String[] words) {
        PrintStream out = Terminal.out();
        PrintStream err = Terminal.err();
        Report report = Report.on(err, new GitHubActions(System.getenv(), out));
        ExitStatus status =
                new Main(out, err, Terminal.isInteractive(), report).run(Arrays.asList(words));
        // Success returns normally, so that callers in the same process, such as Maven, continue.
        if (status != ExitStatus.OK) {
            System.exit(status.code());
        }
    }

    /** Runs the command that is the first of {@code words}. */
    ExitStatus run(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        String name = rest.isEmpty() ? "" : rest.remove(0);
        if (name.equals("help") || name.equals("--help") || name.equals("-h")) {
            out.print(usage());
            return ExitStatus.OK;
        }
        Command command = commands.get(name);
        if (command == null) {
            err.println("error: " + (name.isEmpty() ? "no command" : "unknown command " + name));
            err.print(usage());
            return ExitStatus.USAGE;
        }
        try {
            return command.run(rest);
        } catch (UsageException e) {
            err.println("error: " + name + ": " + e.getMessage());
            err.println("usage: " + command.usage());
            return ExitStatus.USAGE;
        } catch (PublishException | SiteException | EditionException e) {
            report.failed(e.getMessage());
            return ExitStatus.FAILED;
        } catch (OutOfMemoryError e) {
            err.println(
                    "error: the plan needs more memory than the JVM may use ("
                            + Runtime.getRuntime().maxMemory() / (1024 * 1024)
                            + " MiB); set JDK_JAVA_OPTIONS=-Xmx2g to allow more");
            return ExitStatus.FAILED;
        } catch (RuntimeException | StackOverflowError e) {
            return internalError(e);
        }
    }

    private ExitStatus internalError(Throwable e) {
        err.println(
                "error: internal error, not a mistake in the content: "
                        + e
                        + "; nothing was published. Please report it with the output of "
                        + DEBUG
                        + "=1");
        if (System.getenv(DEBUG) != null) {
            e.printStackTrace(err);
        }
        return ExitStatus.FAILED;
    }

    private String usage() {
        StringBuilder text = new StringBuilder("usage:\n");
        commands.values().forEach(c -> text.append("  ").append(c.usage()).append('\n'));
        return text.toString();
    }
}
