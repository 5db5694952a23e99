package planportal.render.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import planportal.render.OutputFile;

/**
 * Reads a zip in memory by its central directory. The JDK's stream reader refuses the entries of
 * our workbook writer, which announces their sizes only after them in a form that is unusual though
 * valid; a zip file system would need a file on the disk.
 */
final class ZipDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int DEFLATED = 8;

    private final ByteBuffer zip;

    private ZipDirectory(byte[] bytes) {
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The files in {@code bytes}, in the directory's order. */
    static List<OutputFile> read(byte[] bytes) {
        return new ZipDirectory(bytes).files();
    }

    private List<OutputFile> files() {
        int end = zip.capacity() - END_LENGTH;
        while (zip.getInt(end) != END_SIGNATURE) {
            end--;
        }
        int count = zip.getShort(end + 10);
        int entry = zip.getInt(end + 16);
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int method = zip.getShort(entry + 10);
            int packed = zip.getInt(entry + 20);
            int size = zip.getInt(entry + 24);
            int nameLength = zip.getShort(entry + 28);
            int local = zip.getInt(entry + 42);
            int start = local + LOCAL_LENGTH + zip.getShort(local + 26) + zip.getShort(local + 28);
            String name =
                    new String(bytes(entry + ENTRY_LENGTH, nameLength), StandardCharsets.UTF_8);
            byte[] content = bytes(start, packed);
            files.add(new OutputFile(name, method == DEFLATED ? inflate(content, size) : content));
            entry +=
                    ENTRY_LENGTH + nameLength + zip.getShort(entry + 30) + zip.getShort(entry + 32);
        }
        return files;
    }

    private byte[] bytes(int from, int length) {
        byte[] bytes = new byte[length];
        zip.get(from, bytes);
        return bytes;
    }

    private static byte[] inflate(byte[] packed, int size) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] content = new byte[size];
            int read = 0;
            while (read < size) {
                int more = inflater.inflate(content, read, size - read);
                if (more == 0) {
                    throw new IllegalStateException("zip entry ends early");
                }
                read += more;
            }
            return content;
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
    }
}
