package planportal.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a zip file whose entries all have the same time, so that it is the same on each run. */
public final class ZipWriter implements Closeable {
    /**
     * Local, so that no time zone changes it. The format's first day would do in some zones only:
     * in others it lies in an earlier year.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    /**
     * @param out closed with the zip
     */
    public ZipWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /**
     * Adds a file.
     *
     * @param name with its folders, separated by {@code /}
     */
    public void add(String name, byte[] content) throws IOException {
        begin(name);
        zip.write(content);
        zip.closeEntry();
    }

    /** Adds a file from the disk, without holding it in memory. */
    public void add(String name, Path file) throws IOException {
        begin(name);
        Files.copy(file, zip);
        zip.closeEntry();
    }

    /** Adds a file that is not compressed, such as one by which programs know the format. */
    public void addStored(String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        begin(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        begin(new ZipEntry(name));
    }

    private void begin(ZipEntry entry) throws IOException {
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
