package planportal.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps other builds out while one publishes. The system releases it with the process, so that an
 * interrupted build cannot leave it behind.
 *
 * <p>Its empty file is never deleted: otherwise one build could lock the deleted file while another
 * creates and locks a new one.
 */
final class SiteLock implements Closeable {
    /**
     * The files that this process has locked. Systems lock out other processes only, and many
     * release a lock as soon as its process closes the file anywhere, so it must not be opened
     * twice.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private SiteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Tries to take the lock, without waiting.
     *
     * @param file created with its parents if missing
     * @return empty if another build has it
     */
    static Optional<SiteLock> take(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        boolean taken = false;
        try {
            FileChannel channel = FileChannel.open(file, CREATE, WRITE, NOFOLLOW_LINKS);
            taken = isFree(channel);
            if (taken) {
                return Optional.of(new SiteLock(file, channel));
            }
            channel.close();
            return Optional.empty();
        } finally {
            if (!taken) {
                HELD.remove(file);
            }
        }
    }

    private static boolean isFree(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Held by this process, by another class loader.
            return false;
        } catch (IOException e) {
            // The file system has no locks.
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The site is published all the same.
            return;
        } finally {
            HELD.remove(file);
        }
    }
}
