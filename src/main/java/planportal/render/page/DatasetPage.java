package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Schema;
import planportal.derive.Abbreviation;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Domain;
import planportal.model.Licence;
import planportal.model.PublishedFormat;
import planportal.render.catalog.PublishedData;
import planportal.render.data.Citation;
import planportal.render.data.CodeSample;
import planportal.render.data.DatasetFiles;
import planportal.render.data.DatasetPreview;
import planportal.render.data.DatasetWords;
import planportal.render.data.Dictionary;
import planportal.render.data.Distribution;
import planportal.site.Messages;

/**
 * What {@code page/dataset.jte} shows: a dataset, its dictionary and how to use it.
 *
 * @param name {@code plan-text}
 * @param purpose what it is good for
 * @param rows how many rows it has
 * @param row what a row is
 * @param downloads its files
 * @param fields the dictionary
 * @param preview the first rows
 * @param facts what catalogues ask, each with its name
 * @param samples how to load it, for each language
 */
public record DatasetPage(
        PageLayout layout,
        String name,
        String purpose,
        int rows,
        String row,
        List<DatasetsPage.Download> downloads,
        List<FieldRow> fields,
        Preview preview,
        List<Fact> facts,
        Citation citation,
        List<CodeSample> samples) {

    /** How many domains are named. */
    private static final int MOST_SUBJECTS = 30;

    /** How many characters of a cell are shown. */
    private static final int PREVIEW_LENGTH = 40;

    /**
     * A field with the first value that occurs.
     *
     * @param example empty where no row has a value
     */
    public record FieldRow(Dictionary.Entry entry, String example) {}

    /** The first rows; long cells cut. */
    public record Preview(List<Column> columns, List<List<String>> rows) {

        /** A column's name, and whether its cells are numbers. */
        public record Column(String name, boolean isNumeric) {}

        public Preview {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A fact of the catalogue.
     *
     * @param link where more is said; empty where the words are all
     */
    public record Fact(String name, String text, Optional<String> link) {}

    public DatasetPage {
        downloads = List.copyOf(downloads);
        fields = List.copyOf(fields);
        facts = List.copyOf(facts);
        samples = List.copyOf(samples);
    }

    private static String address(RenderContext context, DatasetFiles files) {
        return context.addresses().dataset(files.name(), "html");
    }

    static DatasetPage of(RenderContext context, PublishedData data, DatasetFiles files) {
        Messages messages = context.messages();
        DatasetWords words = data.languages().own();
        PageLayout layout =
                context.page(
                                address(context, files),
                                words.title(files.schema()),
                                words.description(files.schema()))
                        .in(MenuEntry.DATASETS)
                        .jsonLd(data.schemaOrg().dataset(files));
        for (Distribution file : files.distributions()) {
            layout = layout.alternate(new AlternateLink(file.mediaType(), file.path(), ""));
        }
        DatasetPreview preview = files.preview();
        return new DatasetPage(
                layout,
                files.name(),
                words.purpose(files.schema()),
                preview.rows(),
                words.row(files.schema()),
                files.distributions().stream()
                        .map(file -> DatasetsPage.Download.of(file, messages))
                        .toList(),
                fields(Dictionary.of(files.schema(), data.languages()), preview.examples()),
                preview(files.schema(), preview),
                facts(context, data, files),
                data.citations().dataset(files.schema()),
                CodeSample.of(files.schema(), context.portal().settings(), words));
    }

    private static List<FieldRow> fields(Dictionary dictionary, List<String> examples) {
        List<FieldRow> rows = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            rows.add(new FieldRow(dictionary.entries().get(i), shortened(examples.get(i))));
        }
        return rows;
    }

    private static Preview preview(Schema schema, DatasetPreview preview) {
        return new Preview(
                schema.fields().stream().map(DatasetPage::column).toList(),
                preview.first().stream()
                        .map(row -> row.stream().map(DatasetPage::shortened).toList())
                        .toList());
    }

    private static Preview.Column column(Field field) {
        return new Preview.Column(
                field.name(),
                field.type() == FieldType.INTEGER || field.type() == FieldType.NUMBER);
    }

    private static String shortened(String cell) {
        return Abbreviation.of(cell, PREVIEW_LENGTH);
    }

    /** The items that Chinese norms for catalogues of open data list, as far as they are known. */
    private static List<Fact> facts(RenderContext context, PublishedData data, DatasetFiles files) {
        Portal portal = context.portal();
        Messages messages = context.messages();
        Licence licence = portal.settings().licence();
        List<Fact> facts = new ArrayList<>();
        fact(facts, messages, "name", data.languages().own().title(files.schema()));
        fact(facts, messages, "identifier", files.name());
        fact(facts, messages, "provider", portal.settings().publisher());
        fact(facts, messages, "source", messages.text("dataset.fact.plan", portal.info().title()));
        fact(
                facts,
                messages,
                "subjects",
                portal.plan().domains().stream()
                        .limit(MOST_SUBJECTS)
                        .map(Domain::name)
                        .collect(Collectors.joining(messages.text("dataset.fact.separator"))));
        fact(facts, messages, "region", portal.info().region().name());
        fact(facts, messages, "period", context.period());
        fact(
                facts,
                messages,
                "size",
                messages.text(
                        "dataset.fact.rows",
                        files.preview().rows(),
                        files.schema().fields().size()));
        fact(facts, messages, "frequency", messages.text("dataset.fact.irregular"));
        portal.updated(files.name())
                .ifPresent(day -> fact(facts, messages, "updated", day.toString()));
        fact(facts, messages, "version", data.version());
        fact(facts, messages, "access", messages.text("dataset.fact.open"));
        facts.add(
                new Fact(
                        messages.text("dataset.fact.licence"),
                        licence.title(),
                        Optional.of(licence.url().toString())));
        fact(facts, messages, "rights", portal.settings().textRights().text());
        if (portal.settings().publishes(PublishedFormat.CATALOGUE)
                && portal.settings().publishes(PublishedFormat.CSV)) {
            String address = "datasets/" + files.name() + ".csv-metadata.json";
            facts.add(
                    new Fact(
                            messages.text("dataset.fact.csvw"),
                            files.name() + ".csv-metadata.json",
                            Optional.of(Addresses.relative(address(context, files), address))));
        }
        return facts;
    }

    private static void fact(List<Fact> facts, Messages messages, String key, String text) {
        facts.add(new Fact(messages.text("dataset.fact." + key), text, Optional.empty()));
    }
}
