package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Schema;
import planportal.derive.Abbreviation;
import planportal.derive.Portal;
import planportal.model.Domain;
import planportal.model.Licence;
import planportal.model.PublishedFormat;
import planportal.render.catalog.PublishedData;
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
 * @param downloads its files
 * @param template the workbook to enter rows with
 * @param fields the dictionary
 * @param preview the first rows
 * @param facts the items of a catalogue's entry
 * @param samples code that loads it
 */
public record DatasetPage(
        PageLayout layout,
        Summary summary,
        List<DatasetsPage.Download> downloads,
        Optional<DatasetsPage.Download> template,
        List<FieldRow> fields,
        Preview preview,
        List<Fact> facts,
        CitationPart citation,
        List<CodeSample> samples) {

    private static final int MAX_SUBJECTS = 30;

    /** The number of characters shown of a cell. */
    private static final int CELL_LENGTH = 40;

    /**
     * What the page says first.
     *
     * @param name {@code plan-text}
     * @param purpose what it is good for
     * @param rows the number of its rows
     * @param row what a row is
     */
    public record Summary(String name, String purpose, int rows, String row) {}

    /**
     * A field.
     *
     * @param example the first value that occurs; empty if no row has one
     */
    public record FieldRow(Dictionary.Entry entry, String example) {}

    /** The first rows, with long cells cut. */
    public record Preview(List<Column> columns, List<List<String>> rows) {}

    /** A column of the preview. */
    public record Column(String name, boolean isNumeric) {}

    /**
     * A named item of a catalogue's entry.
     *
     * @param link more about it; may be empty
     */
    public record Fact(String name, String text, Optional<String> link) {}

    static DatasetPage of(
            RenderContext context,
            PublishedData data,
            DatasetFiles files,
            Optional<History> history) {
        DatasetWords words = data.languages().own();
        Schema schema = files.schema();
        String title = words.title(schema);
        String address = context.addresses().dataset(files.name(), "html");
        PageLayout layout =
                context.page(address, title, words.description(schema))
                        .in(MenuEntry.DATASETS)
                        .titled(context.messages().text("dataset.page.title", title))
                        .jsonLd(data.schemaOrg().dataset(files))
                        .history(history);
        for (Distribution file : files.distributions()) {
            layout.alternate(new AlternateLink(file.mediaType(), file.path(), ""));
        }
        DatasetPreview preview = files.preview();
        return new DatasetPage(
                layout,
                new Summary(
                        schema.name(), words.purpose(schema), preview.rows(), words.row(schema)),
                DatasetsPage.downloads(context, files),
                template(context, data, schema),
                fields(Dictionary.of(schema, data.languages()), preview.examples()),
                preview(schema, preview),
                facts(layout, data, files),
                CitationPart.of(context.messages(), data.citations().dataset(schema)),
                CodeSample.of(schema, context.portal().settings(), words));
    }

    private static Optional<DatasetsPage.Download> template(
            RenderContext context, PublishedData data, Schema schema) {
        return schema.name().equals("observations")
                ? data.template().map(file -> DatasetsPage.Download.of(file, context.messages()))
                : Optional.empty();
    }

    private static List<FieldRow> fields(Dictionary dictionary, List<String> examples) {
        List<FieldRow> rows = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            rows.add(new FieldRow(dictionary.entries().get(i), shortened(examples.get(i))));
        }
        return rows;
    }

    private static Preview preview(Schema schema, DatasetPreview preview) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : preview.first()) {
            rows.add(row.stream().map(DatasetPage::shortened).toList());
        }
        return new Preview(schema.fields().stream().map(DatasetPage::column).toList(), rows);
    }

    private static Column column(Field field) {
        FieldType type = field.type();
        return new Column(field.name(), type == FieldType.INTEGER || type == FieldType.NUMBER);
    }

    private static String shortened(String cell) {
        return Abbreviation.of(cell, CELL_LENGTH);
    }

    /** Returns the items that Chinese norms for open data catalogues ask for, as far as known. */
    private static List<Fact> facts(PageLayout layout, PublishedData data, DatasetFiles files) {
        RenderContext context = layout.context();
        Portal portal = context.portal();
        Messages messages = context.messages();
        Licence licence = portal.settings().licence();
        String plan = messages.text("dataset.fact.plan", portal.info().title());
        int columns = files.schema().fields().size();
        String size = messages.text("dataset.fact.rows", files.preview().rows(), columns);

        List<Fact> facts = new ArrayList<>();
        add(facts, messages, "name", data.languages().own().title(files.schema()));
        add(facts, messages, "identifier", files.name());
        add(facts, messages, "provider", portal.settings().publisher());
        add(facts, messages, "source", plan);
        add(facts, messages, "subjects", subjects(context));
        add(facts, messages, "region", portal.info().region().name());
        add(facts, messages, "period", context.period());
        add(facts, messages, "size", size);
        add(facts, messages, "frequency", messages.text("dataset.fact.irregular"));
        portal.updated(files.name())
                .ifPresent(day -> add(facts, messages, "updated", day.toString()));
        add(facts, messages, "version", data.version());
        add(facts, messages, "access", messages.text("dataset.fact.open"));
        addLink(facts, messages, "licence", licence.title(), licence.url().toString());
        add(facts, messages, "rights", portal.settings().textRights().text());
        if (context.hasCatalogue() && context.publishes(PublishedFormat.CSV)) {
            String file = files.name() + ".csv-metadata.json";
            addLink(facts, messages, "csvw", file, layout.to("datasets/" + file));
        }
        return facts;
    }

    private static String subjects(RenderContext context) {
        String separator = context.messages().text("dataset.fact.separator");
        return context.plan().domains().stream()
                .limit(MAX_SUBJECTS)
                .map(Domain::name)
                .collect(Collectors.joining(separator));
    }

    private static void add(List<Fact> facts, Messages messages, String key, String text) {
        facts.add(new Fact(messages.text("dataset.fact." + key), text, Optional.empty()));
    }

    private static void addLink(
            List<Fact> facts, Messages messages, String key, String text, String link) {
        facts.add(new Fact(messages.text("dataset.fact." + key), text, Optional.of(link)));
    }
}
