package planportal.serve;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.render.RenderJob;

/**
 * Renders all of a site in the background and throws it away, to find what nobody would find before
 * he opens just that page. It keeps to one thread and rests first, so that whoever changes a file
 * and looks at its page is not kept waiting.
 */
public final class Rehearsal implements AutoCloseable {
    private static final long REST_MILLIS = 1_000;

    private final PreviewServer server;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Rehearsal::daemon);
    private volatile Run last = new Run();

    /**
     * @param server is told how it ended
     */
    public Rehearsal(PreviewServer server) {
        this.server = server;
    }

    /** Begins with a site, in the place of any other. */
    public void start(RenderedSite site) {
        cancel();
        Run run = new Run();
        last = run;
        thread.schedule(() -> run.of(site), REST_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Ends after the file that is being rendered; nothing is told any more. */
    public void cancel() {
        last.cancelled = true;
    }

    @Override
    public void close() {
        cancel();
        thread.shutdownNow();
    }

    private final class Run {
        private volatile boolean cancelled;

        void of(RenderedSite site) {
            if (cancelled) {
                return;
            }
            // The former site goes now, while nobody waits, not in the midst of the next change: at
            // 10,000 indicators that took a third of the time until a changed page was there.
            System.gc();
            try {
                for (RenderJob job : pagesFirst(site.rehearsal())) {
                    if (cancelled) {
                        return;
                    }
                    job.files();
                }
                server.passed(site);
            } catch (RuntimeException | Error e) {
                // An error too: nobody else would hear of what ends this thread's work.
                server.failed(site, Problems.text(e));
            }
        }
    }

    /** Pages are many small jobs, and most mistakes show there; the data are few large ones. */
    private static List<RenderJob> pagesFirst(List<RenderJob> jobs) {
        var parts = jobs.stream().collect(Collectors.partitioningBy(Rehearsal::makesPage));
        return Stream.concat(parts.get(true).stream(), parts.get(false).stream()).toList();
    }

    private static boolean makesPage(RenderJob job) {
        return job.paths().stream().anyMatch(path -> path.endsWith(".html"));
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "rehearsal");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
