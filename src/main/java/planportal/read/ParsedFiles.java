package planportal.read;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import planportal.diagnostic.Diagnostics;

/**
 * What a {@link ContentReader} made of each file the last time, for whoever reads the same folder
 * again and again. A file's parse is taken from here only where the file holds the very bytes that
 * it was made from, so none can be stale, whatever times and sizes say.
 */
public final class ParsedFiles {
    private final Map<String, Known> files = new ConcurrentHashMap<>();

    /** What one file gave; not changed any more. */
    record Parsed(RawContent content, Diagnostics diagnostics) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Known(byte[] bytes, Parsed parsed) {}

    /** What the file gave when it held these bytes; empty if that was not the last time. */
    Optional<Parsed> find(String path, byte[] bytes) {
        Known known = files.get(path);
        return known != null && Arrays.equals(known.bytes(), bytes)
                ? Optional.of(known.parsed())
                : Optional.empty();
    }

    /** Keeps what the file gave, with what it held. */
    void put(String path, byte[] bytes, Parsed parsed) {
        files.put(path, new Known(bytes, parsed));
    }

    /** Forgets all files that {@code content} does not have. */
    void keepThoseOf(RawContent content) {
        files.keySet().removeIf(path -> !content.has(path));
    }
}
