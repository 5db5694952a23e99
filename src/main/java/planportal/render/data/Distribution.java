package planportal.render.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import planportal.render.OutputFile;

/**
 * A published file, as descriptions and download links tell of it.
 *
 * @param path from the site's root
 * @param mediaType {@code text/csv}
 * @param size in bytes
 * @param checksum what {@link #sha256} says; it may be made when it is first asked for
 */
public record Distribution(String path, String mediaType, int size, Supplier<String> checksum) {
    private static final Map<String, String> MEDIA_TYPES =
            Map.ofEntries(
                    Map.entry("csv", "text/csv"),
                    Map.entry("html", "text/html"),
                    Map.entry("json", "application/json"),
                    Map.entry("jsonld", "application/ld+json"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("ttl", "text/turtle"),
                    Map.entry("txt", "text/plain"),
                    Map.entry("xml", "application/xml"),
                    Map.entry(
                            "xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                    Map.entry("zip", "application/zip"));

    /** Describes a file in memory, and sums it not before somebody asks for its sum. */
    static Distribution of(String path, byte[] bytes) {
        return new Distribution(
                path, mediaType(path), bytes.length, Lazy.of(() -> Sha256.hexadecimal(bytes)));
    }

    /** Describes a file that was made. */
    public static Distribution of(OutputFile file) {
        SummedStream stream = new SummedStream(OutputStream.nullOutputStream());
        try {
            file.content().writeTo(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream.distribution(file.path());
    }

    /** The SHA-256 sum in lower-case hexadecimal digits. */
    public String sha256() {
        return checksum.get();
    }

    /** {@code csv}. */
    public String extension() {
        return extension(path);
    }

    /** The media type of files with this name. */
    public static String mediaType(String path) {
        return MEDIA_TYPES.getOrDefault(extension(path), "application/octet-stream");
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
