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
 * Keeps other builds out while one publishes. It ends with its process, whatever ends that, so no
 * stopped build can leave it behind.
 *
 * <p>Its file, which is empty, does stay: were it deleted, one build could hold the deleted file
 * while another makes a new one and holds that.
 */
final class SiteLock implements Closeable {
    /**
     * The files that this process holds. Systems lock out other processes only, and many give up a
     * process's lock as soon as it closes the file anywhere, so it must not be opened twice.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private SiteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock, or finds at once that another build has it.
     *
     * @param file made if missing, as are its parents
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
            // Held by this process after all, by classes that were loaded apart from these.
            return false;
        } catch (IOException e) {
            // A file system without locks: a build there is worth more than none.
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Whether the site was published doesn't depend on it.
            return;
        } finally {
            HELD.remove(file);
        }
    }
}
