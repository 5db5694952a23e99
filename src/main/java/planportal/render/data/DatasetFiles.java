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

/** A dataset's files, made once and kept for the pages and descriptions that tell of them. */
public final class DatasetFiles {
    private final Schema schema;
    private final List<String> extensions;
    private final Once<Table> table;
    private final Once<List<OutputFile>> files;
    private final Once<List<Distribution>> distributions;

    public DatasetFiles(Dataset<?> dataset, Portal portal, Languages languages) {
        schema = dataset.schema();
        extensions = extensions(portal.settings());
        table = Once.of(() -> dataset.table(portal));
        files = Once.of(() -> write(portal, languages));
        distributions = Once.of(() -> files().stream().map(Distribution::of).toList());
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

    public Table table() {
        return table.get();
    }

    /** The files' addresses, known without making them. */
    public List<String> paths() {
        return extensions.stream().map(e -> "datasets/" + name() + "." + e).toList();
    }

    /** XLSX, CSV and JSON, as far as they are published. */
    public List<OutputFile> files() {
        return files.get();
    }

    /** What there is to say of each file. */
    public List<Distribution> distributions() {
        return distributions.get();
    }

    private List<OutputFile> write(Portal portal, Languages languages) {
        return extensions.stream()
                .map(
                        extension ->
                                new OutputFile(
                                        portal.addresses().dataset(name(), extension),
                                        switch (extension) {
                                            case "xlsx" -> XlsxFormat.write(table(), languages);
                                            case "csv" -> CsvFormat.write(table());
                                            default -> JsonFormat.write(table());
                                        }))
                .toList();
    }
}
