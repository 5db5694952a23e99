package planportal.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import planportal.Stages;
import planportal.serve.FolderWatch;
import planportal.serve.Preview;
import planportal.serve.PreviewServer;
import planportal.serve.PreviewState;
import planportal.site.Site;

/** Builds, serves on this machine, and builds again when a file changes; until it is stopped. */
final class ServeCommand implements Command {
    private static final Duration LOOK = Duration.ofMillis(150);

    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;

    ServeCommand(PrintStream out, PrintStream err, boolean interactive) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
    }

    @Override
    public ExitStatus run(List<String> words) {
        Arguments arguments = new Arguments(words, Set.of("content", "out", "port"), Set.of());
        arguments.rest(0);
        int port = arguments.number("port", 8080, 0, 65535);
        Path target = arguments.path("out", "target/preview");
        Preview preview =
                new Preview(arguments.path("content", "content"), Path.of("site"), target);
        try (PreviewServer server =
                new PreviewServer(port, target, Site.builtIn().messages("zh"))) {
            FolderWatch watch = new FolderWatch(preview.sources(), LOOK);
            tell(
                    server,
                    preview.build(
                            List.of(), new ConsoleStages(out, interactive, System::nanoTime)));
            out.println(server.url() + " (stop with Ctrl+C)");
            while (true) {
                List<Path> changes = watch.await();
                long started = System.nanoTime();
                PreviewState state = preview.build(changes, Stages.SILENT);
                long millis = (System.nanoTime() - started) / 1_000_000;
                out.println(
                        (state.failed() ? "not built" : "built")
                                + " in "
                                + millis
                                + " ms: "
                                + describe(changes)
                                + " changed");
                tell(server, state);
            }
        } catch (IOException e) {
            err.println(
                    "error: port "
                            + port
                            + " cannot be used ("
                            + e.getMessage()
                            + "); name another with --port");
            return ExitStatus.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.OK;
        }
    }

    private void tell(PreviewServer server, PreviewState state) {
        err.print(state.text());
        server.tell(state);
    }

    private static String describe(List<Path> changes) {
        String first = changes.get(0).toString().replace('\\', '/');
        return changes.size() == 1 ? first : first + " and " + (changes.size() - 1) + " more";
    }

    @Override
    public String usage() {
        return "serve [--port N] [--content DIR] [--out DIR]";
    }
}
