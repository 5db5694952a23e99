package planportal.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A content as it lies in a zip; may go into any number of them.
 *
 * @param size of the content itself, in bytes
 * @param crc the content's CRC-32
 * @param deflated whether {@code bytes} are the deflated content, or the content itself
 * @param bytes not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Packed(long size, int crc, boolean deflated, byte[] bytes) {
    private static final int PIECE = 16 * 1024;

    /** For contents that are packed already, and would not get smaller. */
    public static Packed asIs(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return new Packed(content.length, (int) crc.getValue(), false, content);
    }

    /** Writes the content itself. */
    public void unpackTo(OutputStream out) throws IOException {
        if (!deflated) {
            out.write(bytes);
            return;
        }
        Inflater inflater = new Inflater(true);
        try (InputStream content =
                new InflaterInputStream(new ByteArrayInputStream(bytes), inflater, PIECE)) {
            content.transferTo(out);
        } finally {
            inflater.end();
        }
    }
}
