package planportal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A file to publish as it is. It is opened when its bytes are asked for, so that memory does not
 * grow with the files.
 */
public record RawFile(Path file) {

    /**
     * Reads the file.
     *
     * @throws UncheckedIOException if it cannot be read any more
     */
    public byte[] bytes() {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
