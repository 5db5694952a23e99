package planportal.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import planportal.render.OutputFile;
import planportal.render.RenderJob;

/** Renders jobs on all processors and publishes their files as a whole. */
public final class Publisher {
    private final Path site;
    private final Optional<String> archive;

    /**
     * @param site the folder that readers see; it and its parents are made if missing
     */
    public Publisher(Path site) {
        this(site, Optional.empty());
    }

    /**
     * @param archive the address at which to publish all other files as one zip; empty: at none
     */
    public Publisher(Path site, Optional<String> archive) {
        this.site = site;
        this.archive = archive;
    }

    /**
     * Makes the files of all jobs and puts them in the place of what the folder held.
     *
     * @param progress told how many jobs are done, from any thread
     * @throws PublishException if two jobs make the same file, if the folder can't be written or
     *     isn't a portal, or if another build is writing there; then the folder is as it was
     */
    public Published publish(List<RenderJob> jobs, IntConsumer progress) {
        Set<String> paths = new HashSet<>(JobsByPath.of(jobs).keySet());
        archive.ifPresent(address -> addArchive(paths, address));
        try (SiteFolder folder = new SiteFolder(site)) {
            folder.prepare();
            Published published = stage(jobs, paths, folder.next(), progress);
            folder.swap();
            return published;
        } catch (FileSystemException e) {
            throw unwritable(e);
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

    private static void addArchive(Set<String> paths, String address) {
        if (!paths.add(address)) {
            throw new PublishException(address + ": error: made by both a job and the archive");
        }
    }

    private Published stage(
            List<RenderJob> jobs, Set<String> paths, Path next, IntConsumer progress)
            throws IOException {
        boolean fresh = makeFolders(paths, next);
        FileWriter writer = new FileWriter(next, fresh, archive.map(next::resolve));
        Tally tally = new Tally();
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(processors);
        try {
            // Each thread fetches its next job itself. To be handed each job, and waited for after
            // each, took a fifteenth of a large build's processor time in switches between threads.
            AtomicInteger begun = new AtomicInteger();
            AtomicInteger done = new AtomicInteger();
            ExecutorCompletionService<Void> running = new ExecutorCompletionService<>(threads);
            for (int thread = 0; thread < processors; thread++) {
                running.submit(
                        () -> {
                            for (int job = begun.getAndIncrement();
                                    job < jobs.size() && !Thread.currentThread().isInterrupted();
                                    job = begun.getAndIncrement()) {
                                for (OutputFile file : jobs.get(job).files()) {
                                    tally.add(file.path(), writer.write(file));
                                }
                                progress.accept(done.incrementAndGet());
                            }
                            return null;
                        });
            }
            for (int thread = 0; thread < processors; thread++) {
                running.take().get();
            }
            if (!fresh) {
                removeStale(paths, next, writer);
            }
            if (archive.isPresent()) {
                tally.add(archive.get(), archive(paths, next, threads));
            }
            return tally.total();
        } catch (ExecutionException e) {
            throw rethrow(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException("interrupted; the last site is untouched", e);
        } finally {
            end(threads);
        }
    }

    /** Waits for what a failed build had begun: the folder may be another build's next. */
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

    /** Makes the archive unless it is there: then nothing that it holds has changed. */
    private FileWriter.Outcome archive(Set<String> paths, Path next, ExecutorService threads)
            throws IOException, ExecutionException, InterruptedException {
        Path file = next.resolve(archive.get());
        boolean needed = !Files.exists(file);
        if (needed) {
            List<String> others = paths.stream().filter(p -> !p.equals(archive.get())).toList();
            new SiteArchive(next, threads).write(others, file);
        }
        return new FileWriter.Outcome(Files.size(file), needed);
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

    /** Makes the folders that {@code paths} need; true if nothing was there before. */
    private static boolean makeFolders(Set<String> paths, Path next) throws IOException {
        boolean fresh;
        try (var entries = Files.list(next)) {
            fresh = entries.findAny().isEmpty();
        }
        Set<Path> folders = new HashSet<>();
        for (String path : paths) {
            folders.add(next.resolve(path).getParent());
        }
        for (Path folder : folders) {
            Files.createDirectories(folder);
        }
        return fresh;
    }

    /** Deletes what belongs to no path. */
    private static void removeStale(Set<String> paths, Path next, FileWriter writer)
            throws IOException {
        Files.walkFileTree(
                next,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        String path = next.relativize(file).toString().replace('\\', '/');
                        if (!paths.contains(path)) {
                            writer.beforeChange();
                            Files.delete(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, IOException e)
                            throws IOException {
                        if (e != null) {
                            throw e;
                        }
                        try {
                            Files.delete(folder);
                        } catch (DirectoryNotEmptyException stillUsed) {
                            return FileVisitResult.CONTINUE;
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /** Counts files from many threads. */
    private static final class Tally {
        private final AtomicInteger pages = new AtomicInteger();
        private final AtomicInteger files = new AtomicInteger();
        private final AtomicInteger written = new AtomicInteger();
        private final AtomicLong bytes = new AtomicLong();

        void add(String path, FileWriter.Outcome outcome) {
            files.incrementAndGet();
            bytes.addAndGet(outcome.bytes());
            if (path.endsWith(".html")) {
                pages.incrementAndGet();
            }
            if (outcome.changed()) {
                written.incrementAndGet();
            }
        }

        Published total() {
            return new Published(pages.get(), files.get(), bytes.get(), written.get());
        }
    }
}
