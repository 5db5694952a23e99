package planportal.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Waits for a change below some folders, by looking at times and sizes several times a second, and
 * at once when the system gives notice. Notices alone would not do: they come late on macOS, never
 * from a network drive, and run out on Linux; a plan has a few hundred files.
 */
public final class FolderWatch implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofMillis(150);

    /** Longer than the steps in which file systems count time. */
    private static final Duration SETTLING = Duration.ofMillis(15);

    /** Looking may take a twentieth of a processor, however many files there are. */
    private static final int REST = 20;

    private record Stamp(FileTime time, long size) {}

    private final List<Path> folders;
    private final FolderNotices notices = new FolderNotices();
    private Map<Path, Stamp> known;
    private long lookNanos;

    /**
     * Begins with the folders as they are now.
     *
     * @param folders may be missing
     */
    public FolderWatch(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.known = look();
    }

    /**
     * Waits until files have changed since the last call, and then have kept still for a moment: an
     * editor that saves in two steps at once makes one change.
     *
     * @return the files that are new, changed or gone, in order
     */
    public List<Path> await() throws InterruptedException {
        while (true) {
            List<Path> changes = await(Duration.ofSeconds(10));
            if (!changes.isEmpty()) {
                return changes;
            }
        }
    }

    /**
     * Waits likewise, but not for long.
     *
     * @return as above; empty if nothing changed
     */
    public List<Path> await(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            Map<Path, Stamp> now = look();
            if (!now.equals(known)) {
                Map<Path, Stamp> settled = settled(now);
                List<Path> changes = changes(known, settled);
                known = settled;
                if (!changes.isEmpty()) {
                    return changes;
                }
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                return List.of();
            }
            notices.await(Math.min(left, Math.max(INTERVAL.toNanos(), lookNanos * REST)));
        }
    }

    /** What is there when nothing changes any more. */
    private Map<Path, Stamp> settled(Map<Path, Stamp> first) throws InterruptedException {
        Map<Path, Stamp> last = first;
        while (true) {
            Thread.sleep(SETTLING.toMillis());
            Map<Path, Stamp> now = look();
            if (now.equals(last)) {
                return now;
            }
            last = now;
        }
    }

    private static List<Path> changes(Map<Path, Stamp> before, Map<Path, Stamp> after) {
        TreeSet<Path> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Path> changes = new ArrayList<>();
        for (Path file : all) {
            Stamp stamp = after.get(file);
            if (stamp == null || !stamp.equals(before.get(file))) {
                changes.add(file);
            }
        }
        return changes;
    }

    private Map<Path, Stamp> look() {
        long started = System.nanoTime();
        Map<Path, Stamp> found = new TreeMap<>();
        for (Path folder : folders) {
            look(folder, found);
        }
        lookNanos = System.nanoTime() - started;
        return found;
    }

    private void look(Path folder, Map<Path, Stamp> found) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path dir, BasicFileAttributes about) {
                            notices.from(dir);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                            if (!isTemporary(file.getFileName().toString())) {
                                found.put(file, new Stamp(about.lastModifiedTime(), about.size()));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            // Gone between the listing and the look: the next look will tell.
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(Path dir, IOException e) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            // As above.
            return;
        }
    }

    /** What editors put beside the file that they have open. */
    private static boolean isTemporary(String name) {
        return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~");
    }

    @Override
    public void close() {
        notices.close();
    }
}
