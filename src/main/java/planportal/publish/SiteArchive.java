package planportal.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The whole site as one zip, to be opened from a folder without a server. */
final class SiteArchive {
    /** All files lie in one folder, so that unpacking spills nothing. */
    static final String FOLDER = "site/";

    /** Local, so that no time zone moves it. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SiteArchive() {}

    /**
     * Writes the files at {@code paths} below {@code site} to {@code target}, sorted by path; the
     * same files make the same bytes.
     */
    static void write(Path site, List<String> paths, Path target) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            for (String path : paths.stream().sorted().toList()) {
                ZipEntry entry = new ZipEntry(FOLDER + path);
                entry.setTimeLocal(EPOCH);
                zip.setLevel(isPacked(path) ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
                zip.putNextEntry(entry);
                zip.write(Files.readAllBytes(site.resolve(path)));
                zip.closeEntry();
            }
        }
    }

    private static boolean isPacked(String path) {
        return path.endsWith(".zip") || path.endsWith(".xlsx");
    }
}
