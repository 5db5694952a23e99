package planportal.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.file.ChecksumList;
import planportal.render.OutputFile;
import planportal.render.RenderJob;

/** Renders jobs on all processors and publishes their files as a whole. */
public final class Publisher {
    /** The address of the list of all files, which each build writes beside those of its jobs. */
    public static final String RECORD = ChecksumList.FILE;

    private final Path site;
    private final boolean keepForeign;

    /**
     * @param site the folder that readers see; created with its parents if missing
     * @param keepForeign whether files that no build wrote stay in the folder; otherwise they are a
     *     reason to refuse it
     */
    public Publisher(Path site, boolean keepForeign) {
        this.site = site;
        this.keepForeign = keepForeign;
    }

    /**
     * Brings back the site if a build was interrupted while it replaced it, and checks whether this
     * one may do so. Call this before the work begins; nothing is written but the site's old name.
     *
     * @throws PublishException if the folder can't be written, or holds files that no build wrote
     */
    public void prepare() {
        try (SiteFolder folder = new SiteFolder(site, keepForeign)) {
            folder.recover();
            folder.refuseUnlessReplaceable();
        } catch (UncheckedIOException e) {
            throw unwritable(e.getCause());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * Renders all jobs and replaces the folder's content by their files.
     *
     * @param archive the path at which to publish the files of the jobs as one zip, without the
     *     data of former editions; empty for none
     * @param progress receives the number of finished jobs
     * @param inspection receives the folder of the complete new site before it replaces the former;
     *     what it throws leaves the former in place
     * @throws PublishException if two jobs render the same file, if the folder can't be written or
     *     holds files that no build wrote, or if another build is writing there; then the folder is
     *     unchanged
     */
    public Published publish(
            List<RenderJob> jobs,
            Optional<String> archive,
            IntConsumer progress,
            Consumer<Path> inspection) {
        Set<String> paths = JobsByPath.of(jobs).keySet();
        for (String own : Stream.concat(archive.stream(), Stream.of(RECORD)).toList()) {
            if (paths.contains(own)) {
                throw new PublishException(own + ": error: rendered by both a job and the build");
            }
        }
        try (SiteFolder folder = new SiteFolder(site, keepForeign)) {
            folder.lock();
            Path next = folder.createNext();
            StagedFiles files = new StagedFiles(next);
            Published published = render(jobs, files, progress);
            List<String> archived = new ArrayList<>(paths);
            archived.removeIf(Addresses::isFrozen);
            if (paths.contains(Addresses.CHECK)) {
                published = published.plus(files.writeSums(Addresses.KNOWN_SUMS));
                archived.add(Addresses.KNOWN_SUMS);
            }
            if (archive.isPresent()) {
                Published zip = files.writeArchive(archived, archive.get());
                published = published.plus(zip);
            }
            published = published.plus(files.writeRecord());
            inspection.accept(next);
            folder.swap();
            return published;
        } catch (UncheckedIOException e) {
            throw unwritable(e.getCause());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private PublishException unwritable(IOException e) {
        String reason = e instanceof FileSystemException f ? reason(f) : e.getMessage();
        return new PublishException(
                site + ": error: cannot be written: " + reason + "; the last site is untouched", e);
    }

    private static String reason(FileSystemException e) {
        String reason = e.getReason();
        return e.getFile()
                + (reason == null ? " (" + e.getClass().getSimpleName() + ")" : ": " + reason);
    }

    private static Published render(List<RenderJob> jobs, StagedFiles files, IntConsumer progress)
            throws IOException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            CompletionService<Published> running = new ExecutorCompletionService<>(threads);
            for (RenderJob job : jobs) {
                running.submit(() -> render(job, files));
            }
            Published published = Published.NOTHING;
            for (int done = 1; done <= jobs.size(); done++) {
                published = published.plus(running.take().get());
                progress.accept(done);
            }
            return published;
        } catch (ExecutionException e) {
            throw rethrow(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException("interrupted; the last site is untouched", e);
        } finally {
            end(threads);
        }
    }

    private static Published render(RenderJob job, StagedFiles files) throws IOException {
        Published published = Published.NOTHING;
        for (OutputFile file : job.files()) {
            published = published.plus(files.write(file));
        }
        return published;
    }

    private static IOException rethrow(Throwable cause) {
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        if (cause instanceof Error e) {
            throw e;
        }
        return cause instanceof IOException e ? e : new IOException(cause);
    }

    /** Waits for running jobs of a failed build: the folder may be another build's next. */
    private static void end(ExecutorService threads) {
        threads.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
