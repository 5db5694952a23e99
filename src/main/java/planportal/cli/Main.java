package planportal.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import planportal.Stages;
import planportal.deploy.GitHubActions;
import planportal.diff.EditionException;
import planportal.publish.PublishException;
import planportal.site.SiteException;

/** Runs the command named on the command line and reports each failure in one message. */
public final class Main {
    private static final Set<String> HELP = Set.of("help", "--help", "-h");

    private static final String VERSION = "--version";

    private static final String DEBUG = "PLAN_PORTAL_DEBUG";

    private final PrintStream out;
    private final PrintStream err;
    private final Report report;
    private final Map<String, Command> commands = new LinkedHashMap<>();

    private Main(PrintStream out, PrintStream err, Report report, Stages stages) {
        this.out = out;
        this.err = err;
        this.report = report;
        commands.put("build", new BuildCommand(out, report, stages));
        commands.put("check", new CheckCommand(out, report));
        commands.put("verify", new VerifyCommand(out, report));
        commands.put("serve", new ServeCommand(out, err, stages));
        commands.put("diff", new DiffCommand(out, report));
        commands.put("init", new InitCommand(out, Version.ofThisProgram()));
    }

    public static void main(String[] words) {
        PrintStream out = Terminal.out();
        PrintStream err = Terminal.err();
        Report report = new Report(err, new GitHubActions(System.getenv(), out));
        Stages stages = new ConsoleStages(out, Terminal.isInteractive(), System::nanoTime);
        ExitStatus status = new Main(out, err, report, stages).run(List.of(words));
        if (status == ExitStatus.OK && out.checkError()) {
            err.println("error: the output cannot be written");
            status = ExitStatus.USAGE;
        }
        // Success returns normally, so that callers in the same process, such as Maven, continue.
        if (status != ExitStatus.OK) {
            System.exit(status.code());
        }
    }

    /** Runs the command that is the first of {@code words}. */
    private ExitStatus run(List<String> words) {
        String name = words.isEmpty() ? "" : words.get(0);
        if (HELP.contains(name)) {
            out.print(usage());
            return ExitStatus.OK;
        }
        if (name.equals(VERSION)) {
            out.println(Version.ofThisProgram());
            return ExitStatus.OK;
        }
        Command command = commands.get(name);
        if (command == null) {
            err.println("error: " + (name.isEmpty() ? "no command" : "unknown command " + name));
            err.print(usage());
            return ExitStatus.USAGE;
        }
        try {
            Arguments.requireDecoded(words, System.getProperty("user.dir"), System.getenv());
            return command.run(words.subList(1, words.size()));
        } catch (UsageException e) {
            err.println("error: " + name + ": " + e.getMessage());
            err.println("usage: " + command.usage());
            return ExitStatus.USAGE;
        } catch (PublishException | SiteException | EditionException e) {
            report.failed(e.getMessage());
            return ExitStatus.FAILED;
        } catch (OutOfMemoryError e) {
            long mebibytes = Runtime.getRuntime().maxMemory() / (1024 * 1024);
            err.println(
                    """
                    error: the plan needs more memory than the JVM may use (%d MiB); \
                    set JDK_JAVA_OPTIONS=-Xmx2g to allow more"""
                            .formatted(mebibytes));
            return ExitStatus.FAILED;
        } catch (RuntimeException | StackOverflowError e) {
            return internalError(e);
        }
    }

    private ExitStatus internalError(Throwable e) {
        err.println(
                """
                error: internal error, not a mistake in the content: %s; nothing was published. \
                Please report it with the output of %s=1"""
                        .formatted(e, DEBUG));
        if (System.getenv(DEBUG) != null) {
            e.printStackTrace(err);
        }
        return ExitStatus.FAILED;
    }

    private String usage() {
        StringBuilder text = new StringBuilder("usage:\n");
        for (Command command : commands.values()) {
            text.append("  %s\n      %s\n".formatted(command.usage(), command.purpose()));
        }
        return text.append("  --version\n  --help\n").toString();
    }
}
