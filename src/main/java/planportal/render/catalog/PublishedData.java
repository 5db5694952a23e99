package planportal.render.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import planportal.dataset.Datasets;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.diff.DataVersion;
import planportal.diff.PreviousEdition;
import planportal.model.PublishedFormat;
import planportal.render.OutputFile;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.render.data.Citations;
import planportal.render.data.DatasetFiles;
import planportal.render.data.DatasetPackage;
import planportal.render.data.Distribution;
import planportal.render.data.JsonText;
import planportal.render.data.Languages;
import planportal.render.data.Lazy;
import planportal.site.Site;

/**
 * The datasets' files and descriptions. Each is made once, when a page or the publisher first asks,
 * so that a page can tell the size of a file that is written later.
 */
public final class PublishedData implements Renderer {
    /** The catalogue once more, in Turtle. */
    public static final String TURTLE = "catalog.ttl";

    private final Portal portal;
    private final Languages languages;
    private final String version;
    private final List<DatasetFiles> datasets;
    private final Optional<PreviousEdition.Change> change;
    private final Lazy<OutputFile> dataPackage;
    private final Lazy<OutputFile> everything;
    private final Lazy<Distribution> everythingDistribution;
    private final Lazy<RdfGraph> catalogue;
    private final Lazy<SchemaOrg> schemaOrg;

    /**
     * @param previous the edition published before, from which the data's version is counted; empty
     *     for a first one
     */
    public PublishedData(Portal portal, Site site, Optional<PreviousEdition> previous) {
        this.portal = portal;
        languages = Languages.of(site, portal.settings().interfaceLanguage());
        datasets =
                Datasets.all().stream()
                        .map(dataset -> new DatasetFiles(dataset, portal, languages))
                        .toList();
        change =
                previous.map(
                        edition ->
                                edition.to(describe(edition.version()), Datasets.tables(portal)));
        version = change.map(PreviousEdition.Change::version).orElse(DataVersion.FIRST).toString();
        dataPackage =
                Lazy.of(
                        () ->
                                new OutputFile(
                                        Addresses.DATA_PACKAGE,
                                        JsonText.pretty(
                                                new DataPackage(portal, languages, version)
                                                        .describe(datasets))));
        everything = Lazy.of(this::packEverything);
        everythingDistribution = Lazy.of(() -> Distribution.of(everything.get()));
        catalogue =
                Lazy.of(() -> DcatCatalogue.of(portal, languages, version, datasets, everything()));
        schemaOrg = Lazy.of(() -> new SchemaOrg(portal, languages, citations(), version));
    }

    private ObjectNode describe(DataVersion assumed) {
        return new DataPackage(portal, languages, assumed.toString()).describe(datasets);
    }

    /** What the data breaks of the edition before: datasets, fields, anchors. */
    public List<String> broken() {
        return change.map(PreviousEdition.Change::broken).orElse(List.of());
    }

    public Portal portal() {
        return portal;
    }

    public Languages languages() {
        return languages;
    }

    /** The data's version. */
    public String version() {
        return version;
    }

    /** All datasets, in the order of the catalogue. */
    public List<DatasetFiles> datasets() {
        return datasets;
    }

    /**
     * The dataset with this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public DatasetFiles dataset(String name) {
        return datasets.stream()
                .filter(dataset -> dataset.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no dataset " + name));
    }

    /** The zip with everything; empty where the settings leave it out. */
    public Optional<Distribution> everything() {
        return portal.settings().publishes(PublishedFormat.ZIP)
                ? Optional.of(everythingDistribution.get())
                : Optional.empty();
    }

    /** How datasets, indicators and paragraphs are cited. */
    public Citations citations() {
        return new Citations(portal, languages.own(), version);
    }

    /** Descriptions for the heads of pages. */
    public SchemaOrg schemaOrg() {
        return schemaOrg.get();
    }

    @Override
    public Stream<RenderJob> jobs() {
        List<RenderJob> jobs = new ArrayList<>();
        for (DatasetFiles dataset : datasets) {
            if (!dataset.paths().isEmpty()) {
                jobs.add(
                        new RenderJob(
                                "dataset " + dataset.name(), dataset.paths(), dataset::files));
            }
        }
        if (portal.settings().publishes(PublishedFormat.ZIP)) {
            jobs.add(
                    new RenderJob(
                            "all datasets",
                            List.of(Addresses.EVERYTHING),
                            () -> List.of(everything.get())));
        }
        if (portal.settings().publishes(PublishedFormat.CATALOGUE)) {
            descriptions(jobs);
        }
        return jobs.stream();
    }

    private void descriptions(List<RenderJob> jobs) {
        if (portal.settings().publishes(PublishedFormat.CSV)) {
            jobs.add(job(Addresses.DATA_PACKAGE, () -> dataPackage.get().bytes()));
        }
        jobs.add(job(Addresses.CATALOGUE, () -> catalogue.get().toJsonLd()));
        jobs.add(job(TURTLE, () -> catalogue.get().toTurtle().getBytes(StandardCharsets.UTF_8)));
        jobs.add(
                job(
                        Addresses.OPENAPI,
                        () -> JsonText.pretty(OpenApi.of(portal, languages, version, datasets))));
        for (DatasetFiles dataset : datasets) {
            if (portal.settings().publishes(PublishedFormat.CSV)) {
                jobs.add(job(csvw(dataset), () -> describe(dataset).bytes()));
            }
            if (portal.settings().publishes(PublishedFormat.JSON)) {
                jobs.add(
                        job(
                                "schemas/datasets/" + dataset.name() + ".schema.json",
                                () ->
                                        JsonText.pretty(
                                                DatasetJsonSchema.document(
                                                        dataset.schema(), portal, languages))));
            }
        }
        for (ContentSchemas.ContentSchema schema : ContentSchemas.all()) {
            jobs.add(job("schemas/content/" + schema.name(), schema::bytes));
        }
    }

    private static RenderJob job(String path, Supplier<byte[]> bytes) {
        return RenderJob.of("description " + path, path, bytes);
    }

    private static String csvw(DatasetFiles dataset) {
        return "datasets/" + dataset.name() + ".csv-metadata.json";
    }

    private OutputFile describe(DatasetFiles dataset) {
        return new OutputFile(
                csvw(dataset),
                JsonText.pretty(new CsvwMetadata(portal, languages).describe(dataset.schema())));
    }

    private OutputFile packEverything() {
        // A data package without resources is none; its resources are the CSV files.
        boolean csv = portal.settings().publishes(PublishedFormat.CSV);
        Map<String, OutputFile> descriptions = new HashMap<>();
        if (csv) {
            datasets.forEach(dataset -> descriptions.put(dataset.name(), describe(dataset)));
        }
        return new DatasetPackage(portal, languages.own(), version)
                .pack(
                        csv ? Optional.of(dataPackage.get()) : Optional.empty(),
                        datasets,
                        descriptions);
    }
}
