package planportal.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Waits for changes below some folders by polling the files' times and sizes, which works on every
 * system and on network drives.
 */
public final class FolderWatch {
    private static final Duration INTERVAL = Duration.ofMillis(200);

    /** How long nothing may change before a change is complete: some editors save in steps. */
    private static final Duration SETTLING = Duration.ofMillis(100);

    private record Stamp(FileTime time, long size) {}

    private final List<Path> folders;
    private Map<Path, Stamp> known;

    /**
     * Starts from the current state of the folders.
     *
     * @param folders may be missing
     */
    public FolderWatch(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.known = stamps();
    }

    /**
     * Waits until files have changed since the last call and no longer change.
     *
     * @return the files that are new, changed or deleted, in order
     */
    public List<Path> await() throws InterruptedException {
        List<Path> changes = List.of();
        while (changes.isEmpty()) {
            Thread.sleep(INTERVAL.toMillis());
            Map<Path, Stamp> now = settled();
            changes = changes(known, now);
            known = now;
        }
        return changes;
    }

    private Map<Path, Stamp> settled() throws InterruptedException {
        Map<Path, Stamp> last = known;
        Map<Path, Stamp> now = stamps();
        while (!now.equals(last)) {
            Thread.sleep(SETTLING.toMillis());
            last = now;
            now = stamps();
        }
        return now;
    }

    private static List<Path> changes(Map<Path, Stamp> before, Map<Path, Stamp> after) {
        TreeSet<Path> files = new TreeSet<>(before.keySet());
        files.addAll(after.keySet());
        return files.stream()
                .filter(file -> !Objects.equals(before.get(file), after.get(file)))
                .toList();
    }

    private Map<Path, Stamp> stamps() {
        Map<Path, Stamp> stamps = new TreeMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, new StampVisitor(stamps));
            } catch (IOException e) {
                // A folder was deleted while it was read; the next poll sees the result.
                continue;
            }
        }
        return stamps;
    }

    private static final class StampVisitor extends SimpleFileVisitor<Path> {
        private final Map<Path, Stamp> stamps;

        StampVisitor(Map<Path, Stamp> stamps) {
            this.stamps = stamps;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isTemporary(file.getFileName().toString())) {
                stamps.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            // Missing, or deleted since its folder was listed.
            return FileVisitResult.CONTINUE;
        }

        /** Returns whether editors put files of this name beside an open file. */
        private static boolean isTemporary(String name) {
            return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~");
        }
    }
}
