package planportal.render.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import planportal.dataset.Datasets;
import planportal.dataset.Schema;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.diff.DataVersion;
import planportal.diff.PreviousEdition;
import planportal.edition.EditionFile;
import planportal.model.PublishedFormat;
import planportal.render.OutputFile;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.render.data.Citations;
import planportal.render.data.DatasetFiles;
import planportal.render.data.DatasetPackage;
import planportal.render.data.Distribution;
import planportal.render.data.DueJson;
import planportal.render.data.Json;
import planportal.render.data.Languages;
import planportal.render.data.Lazy;
import planportal.render.data.ObservationsTemplate;
import planportal.site.Site;

/**
 * The datasets' files and descriptions. Each is written once, when a page or the publisher first
 * asks, so that a page can show the size of a file that is published later.
 */
public final class PublishedData implements Renderer {
    /** The path of the catalogue in Turtle. */
    public static final String TURTLE = "catalog.ttl";

    private final Portal portal;
    private final Languages languages;
    private final String version;
    private final List<DatasetFiles> datasets;
    private final Optional<PreviousEdition.Change> change;
    private final Citations.Edition edition;
    private final Citations citations;
    private final SchemaOrg schemaOrg;
    private final Lazy<OutputFile> dataPackage;
    private final Lazy<OutputFile> template;
    private final Lazy<OutputFile> everything;
    private final Lazy<RdfGraph> catalogue;

    /**
     * @param previous the edition published before, from which the data's version is counted; empty
     *     for a first one
     * @param days tells the day on which a version is published, if it is known
     */
    public PublishedData(
            Portal portal,
            Site site,
            Optional<PreviousEdition> previous,
            Function<String, Optional<LocalDate>> days) {
        this.portal = portal;
        languages = Languages.of(site, portal);
        datasets =
                Datasets.of(portal).stream()
                        .map(dataset -> new DatasetFiles(dataset, portal, languages))
                        .toList();
        change = previous.map(this::changeFrom);
        version = change.map(PreviousEdition.Change::version).orElse(DataVersion.FIRST).toString();
        edition = new Citations.Edition(version, days.apply(version));
        citations = new Citations(portal, languages.own(), edition);
        schemaOrg = new SchemaOrg(portal, languages, citations, version);
        dataPackage = Lazy.of(() -> json(Addresses.DATA_PACKAGE, dataPackage(version)));
        template = Lazy.of(this::writeTemplate);
        everything = Lazy.of(this::writeEverything);
        catalogue =
                Lazy.of(() -> DcatCatalogue.of(portal, languages, version, datasets, everything()));
    }

    /** The same data with words for the pages of another language. */
    private PublishedData(PublishedData shared, Portal portal) {
        this.portal = portal;
        languages = shared.languages.in(portal.settings().languages().own());
        version = shared.version;
        datasets = shared.datasets;
        change = shared.change;
        edition = shared.edition;
        citations = new Citations(portal, languages.own(), edition);
        schemaOrg = new SchemaOrg(portal, languages, citations, version);
        dataPackage = shared.dataPackage;
        everything = shared.everything;
        template = shared.template;
        catalogue = shared.catalogue;
    }

    /** Returns the same data with citations and descriptions for the pages of {@code portal}. */
    public PublishedData in(Portal portal) {
        return new PublishedData(this, portal);
    }

    private PreviousEdition.Change changeFrom(PreviousEdition edition) {
        ObjectNode description = dataPackage(edition.version().toString());
        return edition.to(description, Datasets.tables(portal));
    }

    private ObjectNode dataPackage(String ofVersion) {
        return new DataPackage(portal, languages, ofVersion).describe(datasets);
    }

    private static OutputFile json(String path, ObjectNode json) {
        return new OutputFile(path, Json.pretty(json));
    }

    /** Returns what the data breaks of the edition before: datasets, fields, anchors. */
    public List<String> broken() {
        return change.map(PreviousEdition.Change::broken).orElse(List.of());
    }

    public Portal portal() {
        return portal;
    }

    public Languages languages() {
        return languages;
    }

    /** Returns the data's version. */
    public String version() {
        return version;
    }

    /** Returns all datasets, in the order of the catalogue. */
    public List<DatasetFiles> datasets() {
        return datasets;
    }

    /**
     * Returns the dataset with this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public DatasetFiles dataset(String name) {
        return datasets.stream()
                .filter(dataset -> dataset.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no dataset " + name));
    }

    /** Returns the zip with all datasets; empty if the settings leave it out. */
    public Optional<Distribution> everything() {
        return publishes(PublishedFormat.ZIP)
                ? Optional.of(Distribution.of(everything.get()))
                : Optional.empty();
    }

    /** Returns the workbook to enter results with; empty without indicators or Excel files. */
    public Optional<Distribution> template() {
        return publishes(PublishedFormat.XLSX) && !portal.plan().indicators().isEmpty()
                ? Optional.of(Distribution.of(template.get()))
                : Optional.empty();
    }

    private OutputFile writeTemplate() {
        return new OutputFile(Addresses.TEMPLATE, ObservationsTemplate.write(portal, languages));
    }

    /** Returns how datasets, indicators and paragraphs are cited. */
    public Citations citations() {
        return citations;
    }

    /** Returns the descriptions for the heads of pages. */
    public SchemaOrg schemaOrg() {
        return schemaOrg;
    }

    private boolean publishes(PublishedFormat format) {
        return portal.settings().publishes(format);
    }

    /**
     * Returns the files that an edition keeps: the CSV and JSON of each dataset and their
     * descriptions, which the settings must publish.
     */
    List<EditionFile> frozenFiles() {
        List<EditionFile> files = new ArrayList<>();
        files.add(new EditionFile(Addresses.DATA_PACKAGE, () -> dataPackage.get().bytes()));
        for (DatasetFiles dataset : datasets) {
            for (String extension : List.of("csv", "json")) {
                String path = portal.addresses().dataset(dataset.name(), extension);
                files.add(new EditionFile(path, () -> dataset.file(extension)));
            }
            Schema schema = dataset.schema();
            files.add(new EditionFile(csvwPath(schema), () -> csvw(schema).bytes()));
        }
        return files;
    }

    @Override
    public Stream<RenderJob> jobs() {
        List<RenderJob> jobs = new ArrayList<>();
        for (DatasetFiles dataset : datasets) {
            if (!dataset.paths().isEmpty()) {
                String source = "dataset " + dataset.name();
                jobs.add(new RenderJob(source, dataset.paths(), dataset::files));
            }
        }
        if (portal.releases().announced() && publishes(PublishedFormat.JSON)) {
            jobs.add(job(Addresses.DUE_JSON, () -> Json.pretty(DueJson.of(portal))));
        }
        if (template().isPresent()) {
            jobs.add(job(Addresses.TEMPLATE, () -> template.get().bytes()));
        }
        if (publishes(PublishedFormat.ZIP)) {
            jobs.add(job(Addresses.EVERYTHING, () -> everything.get().bytes()));
        }
        if (publishes(PublishedFormat.CATALOGUE)) {
            addDescriptions(jobs);
        }
        return jobs.stream();
    }

    private void addDescriptions(List<RenderJob> jobs) {
        if (publishes(PublishedFormat.CSV)) {
            jobs.add(job(Addresses.DATA_PACKAGE, () -> dataPackage.get().bytes()));
        }
        jobs.add(job(Addresses.CATALOGUE, () -> Json.pretty(catalogue.get().toJsonLd())));
        jobs.add(job(TURTLE, () -> catalogue.get().toTurtle().getBytes(StandardCharsets.UTF_8)));
        jobs.add(job(Addresses.OPENAPI, this::openApi));
        for (DatasetFiles dataset : datasets) {
            Schema schema = dataset.schema();
            if (publishes(PublishedFormat.CSV)) {
                jobs.add(job(csvwPath(schema), () -> csvw(schema).bytes()));
            }
            if (publishes(PublishedFormat.JSON)) {
                String path = DatasetJsonSchema.path(schema);
                jobs.add(job(path, () -> jsonSchema(schema)));
            }
        }
        for (String name : ContentSchemas.NAMES) {
            Supplier<byte[]> schema =
                    languages.own().isEnglish()
                            ? () -> ContentSchemas.english(name)
                            : () -> ContentSchemas.read(name);
            jobs.add(job("schemas/content/" + name, schema));
        }
    }

    private static RenderJob job(String path, Supplier<byte[]> bytes) {
        return RenderJob.of("data file " + path, path, bytes);
    }

    private byte[] openApi() {
        return Json.pretty(OpenApi.of(portal, languages, version, datasets));
    }

    private byte[] jsonSchema(Schema schema) {
        return Json.pretty(DatasetJsonSchema.document(schema, portal, languages));
    }

    private static String csvwPath(Schema schema) {
        return "datasets/" + schema.name() + ".csv-metadata.json";
    }

    private OutputFile csvw(Schema schema) {
        return json(csvwPath(schema), new CsvwMetadata(portal, languages).describe(schema));
    }

    private OutputFile writeEverything() {
        DatasetPackage zip = new DatasetPackage(portal, languages.own(), version);
        if (!publishes(PublishedFormat.CSV)) {
            // The descriptions are those of the CSV files.
            return zip.write(Optional.empty(), datasets, Map.of());
        }
        Map<String, OutputFile> descriptions = new HashMap<>();
        for (DatasetFiles dataset : datasets) {
            descriptions.put(dataset.name(), csvw(dataset.schema()));
        }
        return zip.write(Optional.of(dataPackage.get()), datasets, descriptions);
    }
}
