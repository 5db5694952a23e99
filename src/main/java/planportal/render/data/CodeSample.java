package planportal.render.data;

import java.util.ArrayList;
import java.util.List;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Schema;
import planportal.model.PortalSettings;
import planportal.model.PublishedFormat;

/**
 * A few lines that load a dataset from the folder into which it was downloaded, and count its rows.
 * They are run as they stand by a test, where the language is there.
 *
 * @param language {@code python}, {@code r}, {@code excel}
 * @param title the language's name for readers
 * @param code ends without a line break
 * @param note what to know before; may be empty
 */
public record CodeSample(String language, String title, String code, String note) {

    /** Samples for a dataset in the formats that are published. */
    public static List<CodeSample> of(Schema schema, PortalSettings settings, DatasetWords words) {
        List<CodeSample> samples = new ArrayList<>();
        String name = schema.name();
        String group = group(schema);
        if (settings.publishes(PublishedFormat.XLSX)) {
            samples.add(
                    sample(
                            "excel",
                            "=COUNTA('" + name + "'!A:A)-1",
                            words.text("code.excel.note", name + ".xlsx"),
                            words));
        }
        if (settings.publishes(PublishedFormat.CSV)) {
            samples.add(
                    sample(
                            "python",
                            """
                            import pandas as pd
                            data = pd.read_csv("%s.csv")
                            print(data.shape)
                            print(data.groupby("%s", dropna=False).size())"""
                                    .formatted(name, group),
                            words.text("code.python.note"),
                            words));
            samples.add(
                    sample(
                            "r",
                            """
                            data <- read.csv("%s.csv", fileEncoding = "UTF-8")
                            print(dim(data))
                            print(table(data$%s))"""
                                    .formatted(name, group),
                            words.text("code.r.note"),
                            words));
        }
        return samples;
    }

    private static CodeSample sample(
            String language, String code, String note, DatasetWords words) {
        return new CodeSample(language, words.text("code." + language), code, note);
    }

    /** The first field by which it makes sense to count rows. */
    private static String group(Schema schema) {
        return schema.fields().stream()
                .filter(
                        field ->
                                field.name().equals("domain")
                                        || !field.constraints().allowed().isEmpty())
                .map(Field::name)
                .findFirst()
                .orElseGet(
                        () ->
                                schema.fields().stream()
                                        .filter(field -> field.type() == FieldType.INTEGER)
                                        .map(Field::name)
                                        .findFirst()
                                        .orElse(schema.fields().get(0).name()));
    }
}
