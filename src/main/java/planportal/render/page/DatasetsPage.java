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
 * @param everything the package with all of them; empty if it is not published
 * @param offline the address of the whole site as one zip; empty if it is not published
 * @param descriptions machine-readable descriptions; empty if they are not published
 * @param provider who publishes the data
 * @param version the data's version
 */
public record DatasetsPage(
        PageLayout layout,
        List<Entry> sets,
        Optional<Download> everything,
        Optional<String> offline,
        List<FileLink> descriptions,
        String provider,
        String version) {

    /**
     * A dataset.
     *
     * @param name {@code plan-text}
     * @param rows the number of its rows
     */
    public record Entry(
            String name, Link link, int rows, String description, List<Download> downloads) {}

    /**
     * A file to download.
     *
     * @param label {@code Excel}
     * @param size {@code 7.2 KB}
     */
    public record Download(String label, Distribution file, String size) {

        static Download of(Distribution file, Messages messages) {
            String label = messages.text("dataset.label." + file.extension());
            return new Download(label, file, FileSizes.text(file.size(), messages));
        }
    }

    static DatasetsPage of(RenderContext context, PublishedData data) {
        Messages messages = context.messages();
        int count = data.datasets().size();
        String title = messages.text("dataset.list.title");
        String plan = context.info().title();
        String description =
                messages.text(
                        "dataset.list.description", count, plan, data.languages().own().titles());
        PageLayout layout =
                context.page(Addresses.DATASETS, title, description)
                        .in(MenuEntry.DATASETS)
                        .called(messages.text(MenuEntry.DATASETS.key()));
        return new DatasetsPage(
                layout,
                data.datasets().stream().map(set -> entry(context, data, set)).toList(),
                data.everything().map(zip -> Download.of(zip, messages)),
                context.portal().archive(),
                descriptions(context),
                data.languages().own().provider(),
                data.version());
    }

    private static Entry entry(RenderContext context, PublishedData data, DatasetFiles files) {
        DatasetWords words = data.languages().own();
        String address = context.addresses().dataset(files.name(), "html");
        return new Entry(
                files.name(),
                new Link(words.title(files.schema()), address),
                files.preview().rows(),
                words.description(files.schema()),
                downloads(context, files));
    }

    static List<Download> downloads(RenderContext context, DatasetFiles files) {
        return files.distributions().stream()
                .map(file -> Download.of(file, context.messages()))
                .toList();
    }

    private static List<FileLink> descriptions(RenderContext context) {
        List<FileLink> links = new ArrayList<>();
        if (!context.hasCatalogue()) {
            return links;
        }
        Messages messages = context.messages();
        Link api = new Link(messages.text("dataset.api.title"), Addresses.API);
        links.add(FileLink.download(api, messages.text("dataset.list.api")));
        if (context.publishes(PublishedFormat.CSV)) {
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

    /** Returns whether there is a page of recipes. */
    public boolean hasRecipes() {
        return RecipesPage.isIn(layout.context());
    }

    /** Returns the number of formats of each dataset. */
    public int formats() {
        return sets.stream().mapToInt(set -> set.downloads().size()).max().orElse(0);
    }
}
