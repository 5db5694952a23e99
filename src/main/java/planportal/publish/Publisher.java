package planportal.publish;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import planportal.render.OutputFile;
import planportal.render.RenderJob;

/** Renders jobs on all processors and publishes their files as a whole. */
public final class Publisher {
    private static final int AT_ONCE = 256 * 1024;

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
     *     isn't a portal; then the folder is as it was
     */
    public Published publish(List<RenderJob> jobs, IntConsumer progress) {
        Set<String> paths = new HashSet<>(JobsByPath.of(jobs).keySet());
        archive.ifPresent(address -> addArchive(paths, address));
        try {
            SiteFolder folder = new SiteFolder(site);
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
        Tally tally = new Tally();
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            ExecutorCompletionService<Void> running = new ExecutorCompletionService<>(threads);
            for (RenderJob job : jobs) {
                running.submit(
                        () -> {
                            for (OutputFile file : job.files()) {
                                tally.add(file, write(next, file, fresh));
                            }
                            return null;
                        });
            }
            for (int done = 1; done <= jobs.size(); done++) {
                running.take().get();
                progress.accept(done);
            }
        } catch (ExecutionException e) {
            throw rethrow(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException("interrupted; the last site is untouched", e);
        } finally {
            threads.shutdownNow();
        }
        boolean changed = tally.hasWritten();
        if (!fresh) {
            changed |= removeStale(paths, next);
        }
        if (archive.isPresent()) {
            tally.addArchive(next.resolve(archive.get()), archive(paths, next, changed));
        }
        return tally.total();
    }

    /** Makes the archive unless it is there and holds what is there; true if it was made. */
    private boolean archive(Set<String> paths, Path next, boolean changed) throws IOException {
        Path file = next.resolve(archive.get());
        if (!changed && Files.exists(file)) {
            return false;
        }
        List<String> others = paths.stream().filter(p -> !p.equals(archive.get())).toList();
        SiteArchive.write(next, others, file);
        return true;
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

    /** Writes a file unless it is there with the same bytes; true if it had to be written. */
    private static boolean write(Path next, OutputFile file, boolean fresh) throws IOException {
        Path path = next.resolve(file.path());
        if (!fresh && holds(path, file.bytes())) {
            return false;
        }
        write(path, ByteBuffer.wrap(file.bytes()), fresh);
        return true;
    }

    private static void write(Path path, ByteBuffer bytes, boolean fresh) throws IOException {
        try (FileChannel channel =
                fresh
                        ? FileChannel.open(path, WRITE, CREATE_NEW)
                        : FileChannel.open(path, WRITE, CREATE, TRUNCATE_EXISTING)) {
            while (bytes.hasRemaining()) {
                // The system's copy of what is written at once stays with the thread.
                int end = bytes.limit();
                bytes.limit(Math.min(end, bytes.position() + AT_ONCE));
                channel.write(bytes);
                bytes.limit(end);
            }
        }
    }

    private static boolean holds(Path path, byte[] bytes) throws IOException {
        try {
            return Files.size(path) == bytes.length
                    && Arrays.equals(Files.readAllBytes(path), bytes);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Deletes what belongs to no path; true if there was any. */
    private static boolean removeStale(Set<String> paths, Path next) throws IOException {
        AtomicBoolean removed = new AtomicBoolean();
        Files.walkFileTree(
                next,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        String path = next.relativize(file).toString().replace('\\', '/');
                        if (!paths.contains(path)) {
                            Files.delete(file);
                            removed.set(true);
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
        return removed.get();
    }

    /** Counts files from many threads. */
    private static final class Tally {
        private final AtomicInteger pages = new AtomicInteger();
        private final AtomicInteger files = new AtomicInteger();
        private final AtomicInteger written = new AtomicInteger();
        private final AtomicLong bytes = new AtomicLong();

        void add(OutputFile file, boolean wasWritten) {
            files.incrementAndGet();
            bytes.addAndGet(file.bytes().length);
            if (file.path().endsWith(".html")) {
                pages.incrementAndGet();
            }
            if (wasWritten) {
                written.incrementAndGet();
            }
        }

        void addArchive(Path archive, boolean wasWritten) throws IOException {
            files.incrementAndGet();
            bytes.addAndGet(Files.size(archive));
            if (wasWritten) {
                written.incrementAndGet();
            }
        }

        boolean hasWritten() {
            return written.get() > 0;
        }

        Published total() {
            return new Published(pages.get(), files.get(), bytes.get(), written.get());
        }
    }
}
