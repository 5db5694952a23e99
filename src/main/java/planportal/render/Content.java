package planportal.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * What a file holds. Large contents are written piece by piece, so that they never lie in memory as
 * a whole.
 */
public interface Content {

    /** Writes the content; as often as asked, and the same each time. */
    void writeTo(OutputStream out) throws IOException;

    /**
     * A content in memory.
     *
     * @param bytes not copied, not to be changed
     */
    static Content of(byte[] bytes) {
        return new InMemory(bytes);
    }

    /** The whole content in memory. */
    default byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** See {@link #of}. */
    @SuppressWarnings("ArrayRecordComponent")
    record InMemory(byte[] bytes) implements Content {

        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }
}
