package planportal.render.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import planportal.render.OutputFile;

/** Writes zip files that are the same on each run. */
final class ZipPackage {
    /**
     * Local, so that no time zone moves it; not the format's first moment, beside which the JDK
     * writes another time that depends on the zone.
     */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ZipPackage() {}

    /** The files in the given order. */
    static byte[] write(List<OutputFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(9);
            for (OutputFile file : files) {
                ZipEntry entry = new ZipEntry(file.path());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write(file.bytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same zip with its times fixed and each file passed through {@code change}. */
    static byte[] rewrite(byte[] zip, UnaryOperator<OutputFile> change) {
        return write(ZipDirectory.read(zip).stream().map(change).toList());
    }
}
