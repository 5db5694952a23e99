package planportal.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Writes a zip file by PKWARE's APPNOTE 6.3.3, with its extension for more than 65,535 files and
 * more than 4 GiB; a single content stays below 2 GiB. Names are UTF-8; every file bears the same
 * time, so that the zip is the same on each run.
 */
public final class ZipWriter {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;

    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final int END_64_LENGTH = 56;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int OFFSET_64_LENGTH = 12;

    private static final short VERSION = 20;
    private static final short VERSION_64 = 45;
    private static final short UTF_8 = 1 << 11;
    private static final short STORED = 0;
    private static final short DEFLATED = 8;

    /** In a field of two or four bytes: the number stands in the extension. */
    private static final int SEE_64 = 0xFFFF_FFFF;

    private static final long MOST_FILES = 0xFFFF;
    private static final long MOST_BYTES = 0xFFFF_FFFFL;

    /** 1 February 1980, 0:00; no time zone makes it an earlier year than the format knows. */
    private static final short TIME = 0;

    private static final short DATE = 2 << 5 | 1;

    private final OutputStream out;
    private final List<Entry> entries = new ArrayList<>();
    private long written;

    /**
     * @param out written in small and large pieces; stays open
     */
    public ZipWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Adds a file.
     *
     * @param name with the folders before it, parted by {@code /}
     */
    public void add(String name, Packed content) throws IOException {
        long packed = content.bytes().length;
        short method = content.deflated() ? DEFLATED : STORED;
        begin(new Entry(name, method, content.crc(), packed, content.size(), written));
        out.write(content.bytes());
        written += packed;
    }

    /**
     * Adds a file whose content is packed already, without holding it in memory.
     *
     * @param file read twice; must not change meanwhile
     */
    public void addAsIs(String name, Path file) throws IOException {
        CRC32 crc = new CRC32();
        long size;
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), crc)) {
            size = in.transferTo(OutputStream.nullOutputStream());
        }
        begin(new Entry(name, STORED, (int) crc.getValue(), size, size, written));
        written += Files.copy(file, out);
    }

    private void begin(Entry entry) throws IOException {
        ByteBuffer header = buffer(LOCAL_LENGTH + entry.name.length);
        header.putInt(LOCAL).putShort(VERSION);
        entry.describe(header);
        header.putShort((short) 0).put(entry.name);
        write(header);
        entries.add(entry);
    }

    /** Ends the zip with its directory. */
    public void finish() throws IOException {
        long start = written;
        for (Entry entry : entries) {
            write(central(entry));
        }
        end(start, written - start);
    }

    private static ByteBuffer central(Entry entry) {
        boolean far = entry.offset >= MOST_BYTES;
        int extra = far ? OFFSET_64_LENGTH : 0;
        ByteBuffer header = buffer(CENTRAL_LENGTH + entry.name.length + extra);
        short version = far ? VERSION_64 : VERSION;
        header.putInt(CENTRAL).putShort(version).putShort(version);
        entry.describe(header);
        header.putShort((short) extra);
        // No comment, first disk, no attributes.
        header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        header.putInt(far ? SEE_64 : (int) entry.offset).put(entry.name);
        if (far) {
            header.putShort((short) 1).putShort((short) Long.BYTES).putLong(entry.offset);
        }
        return header;
    }

    private void end(long start, long length) throws IOException {
        int count = entries.size();
        boolean large = count >= MOST_FILES || start >= MOST_BYTES || length >= MOST_BYTES;
        if (large) {
            ByteBuffer end = buffer(END_64_LENGTH + LOCATOR_64_LENGTH);
            end.putInt(END_64).putLong(END_64_LENGTH - Integer.BYTES - Long.BYTES);
            end.putShort(VERSION_64).putShort(VERSION_64).putInt(0).putInt(0);
            end.putLong(count).putLong(count).putLong(length).putLong(start);
            end.putInt(LOCATOR_64).putInt(0).putLong(start + length).putInt(1);
            write(end);
        }
        ByteBuffer end = buffer(END_LENGTH);
        end.putInt(END).putInt(0);
        end.putShort((short) (large ? SEE_64 : count)).putShort((short) (large ? SEE_64 : count));
        end.putInt(large ? SEE_64 : (int) length).putInt(large ? SEE_64 : (int) start);
        end.putShort((short) 0);
        write(end);
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(ByteBuffer header) throws IOException {
        out.write(header.array());
        written += header.capacity();
    }

    /** What the directory tells of a file, without its content, which may be large. */
    private static final class Entry {
        private final byte[] name;
        private final short method;
        private final int crc;
        private final int packed;
        private final int size;
        private final long offset;

        Entry(String name, short method, int crc, long packed, long size, long offset) {
            if (packed > Integer.MAX_VALUE || size > Integer.MAX_VALUE) {
                throw new IllegalArgumentException(name + " has 2 GiB or more");
            }
            this.name = name.getBytes(StandardCharsets.UTF_8);
            this.method = method;
            this.crc = crc;
            this.packed = (int) packed;
            this.size = (int) size;
            this.offset = offset;
        }

        /** The part that is the same before the file and in the directory. */
        void describe(ByteBuffer header) {
            header.putShort(UTF_8).putShort(method).putShort(TIME).putShort(DATE);
            header.putInt(crc).putInt(packed).putInt(size).putShort((short) name.length);
        }
    }
}
