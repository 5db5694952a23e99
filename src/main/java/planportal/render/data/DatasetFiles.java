package planportal.render.data;

import java.util.ArrayList;
import java.util.List;
import planportal.dataset.Dataset;
import planportal.dataset.Schema;
import planportal.dataset.Table;
import planportal.derive.Portal;
import planportal.model.PortalSettings;
import planportal.model.PublishedFormat;
import planportal.render.OutputFile;

/** A dataset's files, written once and kept for the pages and descriptions that mention them. */
public final class DatasetFiles {
    private final Schema schema;
    private final List<String> paths;
    private final Lazy<Written> written;

    public DatasetFiles(Dataset<?> dataset, Portal portal, Languages languages) {
        schema = dataset.schema();
        List<String> extensions = extensions(portal.settings());
        paths = extensions.stream().map(e -> portal.addresses().dataset(name(), e)).toList();
        written = Lazy.of(() -> write(dataset.table(portal), languages));
    }

    /** Returns the extensions of a dataset's files by the settings, the most used first. */
    public static List<String> extensions(PortalSettings settings) {
        List<String> extensions = new ArrayList<>();
        if (settings.publishes(PublishedFormat.XLSX)) {
            extensions.add("xlsx");
        }
        if (settings.publishes(PublishedFormat.CSV)) {
            extensions.add("csv");
        }
        if (settings.publishes(PublishedFormat.JSON)) {
            extensions.add("json");
        }
        return extensions;
    }

    public String name() {
        return schema.name();
    }

    public Schema schema() {
        return schema;
    }

    /** Returns the files' paths, without writing them. */
    public List<String> paths() {
        return paths;
    }

    /** Returns the published ones of XLSX, CSV and JSON. */
    public List<OutputFile> files() {
        return written.get().files();
    }

    /**
     * Returns the content of a file.
     *
     * @throws java.util.NoSuchElementException if the format is not published
     */
    public byte[] file(String extension) {
        return files().stream()
                .filter(file -> file.path().endsWith("." + extension))
                .findFirst()
                .orElseThrow()
                .bytes();
    }

    /** Returns a description of each file. */
    public List<Distribution> distributions() {
        return written.get().distributions();
    }

    /** Returns what pages show of the rows. */
    public DatasetPreview preview() {
        return written.get().preview();
    }

    private Written write(Table table, Languages languages) {
        List<OutputFile> files = new ArrayList<>();
        for (String path : paths) {
            files.add(new OutputFile(path, write(table, path, languages)));
        }
        return new Written(
                files, files.stream().map(Distribution::of).toList(), DatasetPreview.of(table));
    }

    private static byte[] write(Table table, String path, Languages languages) {
        if (path.endsWith(".xlsx")) {
            return XlsxFormat.write(table, languages);
        }
        return path.endsWith(".csv") ? CsvFormat.write(table) : JsonFormat.write(table);
    }

    private record Written(
            List<OutputFile> files, List<Distribution> distributions, DatasetPreview preview) {}
}
