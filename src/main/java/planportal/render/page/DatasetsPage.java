package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.model.PublishedFormat;
import planportal.render.catalog.PublishedData;
import planportal.render.data.DatasetFiles;
import planportal.render.data.DatasetWords;
import planportal.render.data.Distribution;
import planportal.site.Messages;

/**
 * What {@code page/datasets.jte} shows: the catalogue.
 *
 * @param sets in the order of the catalogue
 * @param everything the package with all of them; empty where it is not published
 * @param offline the address of the whole site as one zip; empty where it is not published
 * @param descriptions machine-readable descriptions; empty where they are not published
 * @param version the data's version
 */
public record DatasetsPage(
        PageLayout layout,
        List<Entry> sets,
        Optional<Download> everything,
        Optional<String> offline,
        List<FileLink> descriptions,
        String version) {

    /**
     * A dataset.
     *
     * @param name {@code plan-text}
     * @param rows how many rows it has
     */
    public record Entry(
            String name, Link link, int rows, String description, List<Download> downloads) {

        public Entry {
            downloads = List.copyOf(downloads);
        }
    }

    /**
     * A file to download.
     *
     * @param label {@code Excel}
     * @param size {@code 7.2 KB}
     */
    public record Download(String label, Distribution file, String size) {

        static Download of(Distribution file, Messages messages) {
            return new Download(
                    messages.text("dataset.label." + file.extension()),
                    file,
                    FileSizes.text(file.size(), messages));
        }

        /** From the site's root. */
        public String address() {
            return file.path();
        }

        /** Its checksum, which is made when a page asks for it. */
        public String sha256() {
            return file.sha256();
        }
    }

    public DatasetsPage {
        sets = List.copyOf(sets);
        descriptions = List.copyOf(descriptions);
    }

    static DatasetsPage of(RenderContext context, PublishedData data) {
        Messages messages = context.messages();
        PageLayout layout =
                context.page(
                                Addresses.DATASETS,
                                messages.text("dataset.list.title"),
                                messages.text(
                                        "dataset.list.description",
                                        data.datasets().size(),
                                        context.info().title()))
                        .in(MenuEntry.DATASETS)
                        .called(messages.text(MenuEntry.DATASETS.key()));
        return new DatasetsPage(
                layout,
                data.datasets().stream().map(set -> entry(context, data, set)).toList(),
                data.everything().map(zip -> Download.of(zip, messages)),
                context.portal().archive(),
                descriptions(context),
                data.version());
    }

    private static Entry entry(RenderContext context, PublishedData data, DatasetFiles files) {
        DatasetWords words = data.languages().own();
        return new Entry(
                files.name(),
                new Link(
                        words.title(files.schema()),
                        context.addresses().dataset(files.name(), "html")),
                files.preview().rows(),
                words.description(files.schema()),
                files.distributions().stream()
                        .map(file -> Download.of(file, context.messages()))
                        .toList());
    }

    private static List<FileLink> descriptions(RenderContext context) {
        List<FileLink> links = new ArrayList<>();
        if (!context.hasCatalogue()) {
            return links;
        }
        Messages messages = context.messages();
        links.add(
                new FileLink(
                        "t-down",
                        new Link(messages.text("dataset.api.title"), Addresses.API),
                        messages.text("dataset.list.api")));
        if (context.portal().settings().publishes(PublishedFormat.CSV)) {
            links.add(description(messages, Addresses.DATA_PACKAGE, "datapackage"));
        }
        links.add(description(messages, Addresses.CATALOGUE, "dcat"));
        links.add(description(messages, PublishedData.TURTLE, "turtle"));
        links.add(description(messages, Addresses.OPENAPI, "openapi"));
        return links;
    }

    private static FileLink description(Messages messages, String address, String key) {
        return FileLink.download(new Link(address, address), messages.text("dataset.list." + key));
    }

    /** How many formats each dataset has. */
    public int formats() {
        return sets.stream().mapToInt(set -> set.downloads().size()).max().orElse(0);
    }
}
