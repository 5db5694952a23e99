package planportal.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The system's notices that something in a folder may have changed. They only say that it is time
 * to look; where the system has none to give, there are none.
 */
final class FolderNotices implements AutoCloseable {
    private final Optional<WatchService> service = open();
    private final Map<Path, WatchKey> keys = new HashMap<>();

    private static Optional<WatchService> open() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Asks for notices of what happens in {@code folder} itself, from now on. */
    void from(Path folder) {
        WatchKey key = keys.get(folder);
        if (service.isEmpty() || key != null && key.isValid()) {
            return;
        }
        try {
            keys.put(
                    folder,
                    folder.register(service.get(), ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE));
        } catch (IOException e) {
            // It is gone, or the system gives no more notices.
            keys.remove(folder);
        }
    }

    /** Waits for a notice, {@code nanos} at most. */
    void await(long nanos) throws InterruptedException {
        if (service.isEmpty()) {
            TimeUnit.NANOSECONDS.sleep(nanos);
            return;
        }
        WatchKey key = service.get().poll(nanos, TimeUnit.NANOSECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.get().poll();
        }
    }

    @Override
    public void close() {
        try {
            if (service.isPresent()) {
                service.get().close();
            }
        } catch (IOException e) {
            // Nobody waits for its notices any more.
            keys.clear();
        }
    }
}
