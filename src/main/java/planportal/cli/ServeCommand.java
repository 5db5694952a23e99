package planportal.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import planportal.Stages;
import planportal.serve.FolderWatch;
import planportal.serve.Preview;
import planportal.serve.PreviewServer;
import planportal.serve.PreviewState;

/** Serves a preview on this machine that follows every change of the content. */
final class ServeCommand implements Command {
    private static final Path CLASSES = Path.of("target/preview-templates");

    private final PrintStream out;
    private final PrintStream err;
    private final Stages stages;

    ServeCommand(PrintStream out, PrintStream err, Stages stages) {
        this.out = out;
        this.err = err;
        this.stages = stages;
    }

    @Override
    public ExitStatus run(List<String> words) {
        Arguments arguments = new Arguments(words, Set.of("content", "site", "port"), Set.of());
        arguments.positional(0);
        int port = arguments.number("port", 8080, 0, 65535);
        Preview preview =
                new Preview(
                        arguments.path("content", "content"),
                        Path.of("site"),
                        arguments.path("site"),
                        CLASSES);
        try (PreviewServer server = new PreviewServer(port, err::print)) {
            FolderWatch watch = new FolderWatch(preview.sources());
            server.show(preview.build(List.of(), stages));
            out.println(server.url() + " (stop with Ctrl+C)");
            while (true) {
                update(server, preview, watch.await());
            }
        } catch (IOException e) {
            err.printf(
                    "error: port %d can't be used (%s); choose another with --port%n",
                    port, e.getMessage());
            return ExitStatus.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.OK;
        }
    }

    private void update(PreviewServer server, Preview preview, List<Path> changes) {
        long started = System.nanoTime();
        PreviewState state = preview.build(changes, Stages.SILENT);
        long millis = (System.nanoTime() - started) / 1_000_000;
        server.show(state);
        String outcome = state.failed() ? "failed after " : "ready in ";
        out.println(outcome + millis + " ms: " + describe(changes) + " changed");
    }

    private static String describe(List<Path> changes) {
        String first = changes.get(0).toString().replace('\\', '/');
        return changes.size() == 1 ? first : first + " and " + (changes.size() - 1) + " more";
    }

    @Override
    public String usage() {
        return "serve [--content DIR] [--site DIR] [--port N]";
    }

    @Override
    public String purpose() {
        return "show the site in a browser while you edit the content";
    }
}
