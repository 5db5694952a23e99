package planportal.render.data;

import java.util.ArrayList;
import java.util.List;
import planportal.dataset.Dataset;
import planportal.dataset.Schema;
import planportal.derive.Portal;
import planportal.model.PortalSettings;
import planportal.model.PublishedFormat;
import planportal.render.OutputFile;

/**
 * A dataset's files, made once, in one pass over the rows, and kept for the pages and descriptions
 * that tell of them. Where they go into a package too, they are kept as they lie in it.
 */
public final class DatasetFiles {
    private final Schema schema;
    private final List<String> extensions;
    private final Lazy<Made> made;

    public DatasetFiles(Dataset<?> dataset, Portal portal, Languages languages) {
        schema = dataset.schema();
        extensions = extensions(portal.settings());
        made = Lazy.of(() -> make(dataset, portal, languages));
    }

    /** The endings of a dataset's files as the settings have them, in the order of use. */
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

    /** The files' addresses, known without making them. */
    public List<String> paths() {
        return extensions.stream().map(e -> "datasets/" + name() + "." + e).toList();
    }

    /** XLSX, CSV and JSON, as far as they are published. */
    public List<OutputFile> files() {
        return made.get().files().stream().map(MadeFile::file).toList();
    }

    /** What there is to say of each file. */
    public List<Distribution> distributions() {
        return made.get().files().stream().map(MadeFile::distribution).toList();
    }

    /** What pages show of the rows. */
    public DatasetPreview excerpt() {
        return made.get().excerpt();
    }

    /** Adds the files to a package, at the addresses that they have on the site. */
    void addTo(ZipPackage zip) {
        for (MadeFile file : made.get().files()) {
            zip.add(file.distribution().path(), file.packed(), file.distribution().sha256());
        }
    }

    private Made make(Dataset<?> dataset, Portal portal, Languages languages) {
        boolean packs = portal.settings().publishes(PublishedFormat.ZIP);
        List<FileInMaking> files = new ArrayList<>();
        List<RowWriter> writers = new ArrayList<>();
        DatasetPreview.Taker excerpt = new DatasetPreview.Taker(schema);
        writers.add(excerpt);
        for (String extension : extensions) {
            String path = portal.addresses().dataset(name(), extension);
            // A workbook is a zip itself and would not get smaller.
            FileInMaking file =
                    packs && !extension.equals("xlsx")
                            ? FileInMaking.packing(path)
                            : FileInMaking.keeping(path);
            files.add(file);
            writers.add(
                    switch (extension) {
                        case "xlsx" -> new XlsxFormat(schema, languages).writer(file);
                        case "csv" -> new CsvFormat(schema, file);
                        default -> new JsonFormat(schema, file);
                    });
        }
        dataset.forEachRow(portal, row -> writers.forEach(writer -> writer.row(row)));
        writers.forEach(RowWriter::finish);
        return new Made(files.stream().map(FileInMaking::finish).toList(), excerpt.excerpt());
    }

    private record Made(List<MadeFile> files, DatasetPreview excerpt) {}
}
