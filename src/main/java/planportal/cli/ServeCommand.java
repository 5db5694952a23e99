package planportal.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import planportal.Stages;
import planportal.serve.FolderWatch;
import planportal.serve.Preview;
import planportal.serve.PreviewServer;
import planportal.serve.PreviewState;
import planportal.serve.Rehearsal;
import planportal.site.Site;

/** Serves on this machine, with every change of the content as soon as it is saved. */
final class ServeCommand implements Command {
    /** How long a mistake may be half of a file whose rest is still being written. */
    private static final Duration DOUBT = Duration.ofMillis(100);

    private static final Path CLASSES = Path.of("target/preview-templates");

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
        Arguments arguments = new Arguments(words, Set.of("content", "port"), Set.of());
        arguments.rest(0);
        int port = arguments.number("port", 8080, 0, 65535);
        Preview preview =
                new Preview(arguments.path("content", "content"), Path.of("site"), CLASSES);
        try (PreviewServer server =
                        new PreviewServer(port, Site.builtIn().messages("zh"), err::print);
                Rehearsal rehearsal = new Rehearsal(server);
                FolderWatch watch = new FolderWatch(preview.sources())) {
            show(
                    server,
                    rehearsal,
                    preview.build(
                            List.of(), new ConsoleStages(out, interactive, System::nanoTime)));
            out.println(server.url() + " (stop with Ctrl+C)");
            while (true) {
                follow(watch, preview, server, rehearsal);
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

    /** Waits for a change and shows what comes of it. */
    private void follow(
            FolderWatch watch, Preview preview, PreviewServer server, Rehearsal rehearsal)
            throws InterruptedException {
        List<Path> changes = watch.await();
        Set<Path> all = new TreeSet<>();
        while (true) {
            all.addAll(changes);
            rehearsal.cancel();
            long started = System.nanoTime();
            PreviewState state = preview.build(changes, Stages.SILENT);
            long millis = (System.nanoTime() - started) / 1_000_000;
            changes = state.failed() ? watch.await(DOUBT) : List.of();
            if (changes.isEmpty()) {
                show(server, rehearsal, state);
                out.println(
                        (state.failed() ? "not ready after " : "ready in ")
                                + millis
                                + " ms: "
                                + describe(List.copyOf(all))
                                + " changed");
                return;
            }
        }
    }

    private static void show(PreviewServer server, Rehearsal rehearsal, PreviewState state) {
        server.tell(state);
        state.site().ifPresent(rehearsal::start);
    }

    private static String describe(List<Path> changes) {
        String first = changes.get(0).toString().replace('\\', '/');
        return changes.size() == 1 ? first : first + " and " + (changes.size() - 1) + " more";
    }

    @Override
    public String usage() {
        return "serve [--port N] [--content DIR]";
    }
}
