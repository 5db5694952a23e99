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
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Waits for a change below some folders, by looking at times and sizes several times a second. The
 * system's own notices would cost less, but come late on macOS, never from a network drive, and run
 * out on Linux; a plan has a few hundred files.
 */
public final class FolderWatch {
    private record Stamp(FileTime time, long size) {}

    private final List<Path> folders;
    private final Duration interval;
    private Map<Path, Stamp> known;

    /**
     * Begins with the folders as they are now.
     *
     * @param folders may be missing
     * @param interval how long to wait between two looks
     */
    public FolderWatch(List<Path> folders, Duration interval) {
        this.folders = List.copyOf(folders);
        this.interval = interval;
        this.known = look();
    }

    /**
     * Waits until files have changed since the last call, and then have kept still for one
     * interval: an editor that saves in two steps makes one change.
     *
     * @return the files that are new, changed or gone, in order
     */
    public List<Path> await() throws InterruptedException {
        Optional<Map<Path, Stamp>> changing = Optional.empty();
        while (true) {
            Thread.sleep(interval.toMillis());
            Map<Path, Stamp> now = look();
            if (changing.isPresent() && changing.get().equals(now)) {
                List<Path> changes = changes(known, now);
                known = now;
                if (!changes.isEmpty()) {
                    return changes;
                }
                changing = Optional.empty();
            } else if (!now.equals(known)) {
                changing = Optional.of(now);
            }
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
        Map<Path, Stamp> found = new TreeMap<>();
        for (Path folder : folders) {
            look(folder, found);
        }
        return found;
    }

    private static void look(Path folder, Map<Path, Stamp> found) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
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
}
