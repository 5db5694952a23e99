package planportal.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import planportal.file.ZipWriter;

/** The whole site as one zip, to be opened from a folder without a server. */
final class SiteArchive {
    /** All files are in one folder, so that unpacking does not spill them. */
    static final String FOLDER = "site/";

    private SiteArchive() {}

    /** Writes the files at {@code paths} below {@code site} to {@code target}, sorted by path. */
    static void write(Path site, List<String> paths, Path target) throws IOException {
        try (ZipWriter zip = new ZipWriter(Files.newOutputStream(target))) {
            for (String path : paths.stream().sorted().toList()) {
                zip.add(FOLDER + path, site.resolve(path));
            }
        }
    }
}
