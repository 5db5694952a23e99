package planportal.render.data;

import planportal.file.MediaTypes;
import planportal.file.Sha256;
import planportal.render.OutputFile;

/**
 * A published file, as descriptions and download links show it.
 *
 * @param path from the site's root
 * @param mediaType {@code text/csv}
 * @param size in bytes
 * @param sha256 the SHA-256 sum in lower-case hexadecimal digits
 */
public record Distribution(String path, String mediaType, int size, String sha256) {

    /** Describes a file. */
    public static Distribution of(OutputFile file) {
        return new Distribution(
                file.path(),
                MediaTypes.of(file.path()),
                file.bytes().length,
                Sha256.hexadecimal(file.bytes()));
    }

    /** Returns {@code csv}. */
    public String extension() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
