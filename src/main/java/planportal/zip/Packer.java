package planportal.zip;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Packs contents one after the other: write one, in as many pieces as you like, then {@link
 * #finish} it. For one thread at a time. Close it when it is not needed any more: it holds memory
 * outside the heap.
 */
public final class Packer extends OutputStream {
    /** Takes two thirds of the usual level's time for tables, which get two per cent larger. */
    private static final int LEVEL = 5;

    private static final int FIRST_LENGTH = 4096;

    private final Deflater deflater;
    private final CRC32 crc = new CRC32();
    private byte[] packed = new byte[FIRST_LENGTH];
    private int length;

    /** Packs what is downloaded often. */
    public Packer() {
        this(LEVEL);
    }

    /**
     * @param level how hard to try, by the constants of {@link Deflater}
     */
    public Packer(int level) {
        deflater = new Deflater(level, true);
    }

    /** Packs a content as a whole. */
    public Packed pack(byte[] content) {
        write(content, 0, content.length);
        return finish();
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        crc.update(bytes, from, count);
        deflater.setInput(bytes, from, count);
        while (!deflater.needsInput()) {
            deflate();
        }
    }

    /** Ends the content; what is written next is another. */
    public Packed finish() {
        deflater.finish();
        while (!deflater.finished()) {
            deflate();
        }
        Packed content =
                new Packed(
                        deflater.getBytesRead(),
                        (int) crc.getValue(),
                        true,
                        Arrays.copyOf(packed, length));
        deflater.reset();
        crc.reset();
        length = 0;
        return content;
    }

    private void deflate() {
        if (length == packed.length) {
            packed = Arrays.copyOf(packed, 2 * length);
        }
        length += deflater.deflate(packed, length, packed.length - length);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
