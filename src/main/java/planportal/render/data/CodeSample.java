package planportal.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.dataset.Field;
import planportal.dataset.FieldType;
import planportal.dataset.Schema;
import planportal.model.PortalSettings;
import planportal.model.PublishedFormat;

/**
 * A few lines that load a dataset from the folder into which it was downloaded, and count its rows.
 * A test runs them unchanged if the language is installed.
 *
 * @param language {@code python}, {@code r}, {@code duckdb}, {@code excel}
 * @param title the language's name for readers
 * @param code ends without a line break
 * @param note what to know first; may be empty
 */
public record CodeSample(String language, String title, String code, String note) {

    private static final String PYTHON =
            """
            import pandas as pd
            data = pd.read_csv("%s.csv")
            print(data.shape)
            print(data.groupby("%s", dropna=False).size())""";

    private static final String R =
            """
            data <- read.csv("%s.csv", fileEncoding = "UTF-8")
            print(dim(data))
            print(table(data$%s))""";

    /** Numbers and text alone, since DuckDB takes a place such as 5-2-1 for a date. */
    private static final String DUCKDB =
            """
            SELECT %s
            FROM read_csv('%s.csv',
              auto_type_candidates = ['BOOLEAN', 'BIGINT', 'DOUBLE', 'VARCHAR'])
            LIMIT 5;""";

    /** Returns samples for a dataset in the formats that are published. */
    public static List<CodeSample> of(Schema schema, PortalSettings settings, DatasetWords words) {
        List<CodeSample> samples = new ArrayList<>();
        String name = schema.name();
        if (settings.publishes(PublishedFormat.XLSX)) {
            String note = words.text("code.excel.note", name + ".xlsx");
            samples.add(sample("excel", "=COUNTA('" + name + "'!A:A)-1", note, words));
        }
        if (settings.publishes(PublishedFormat.CSV)) {
            String group = group(schema);
            String python = PYTHON.formatted(name, group);
            samples.add(sample("python", python, words.text("code.python.note"), words));
            samples.add(sample("r", R.formatted(name, group), words.text("code.r.note"), words));
            places(schema).ifPresent(places -> samples.add(duckDb(name, places, words)));
        }
        return samples;
    }

    private static CodeSample duckDb(String name, String places, DatasetWords words) {
        String code = DUCKDB.formatted(places, name);
        return sample("duckdb", code, words.text("code.duckdb.note"), words);
    }

    /** Returns the fields with places and their addresses; empty if there are none. */
    private static Optional<String> places(Schema schema) {
        return Stream.of("id, address", "place, place_address")
                .filter(fields -> schema.names().containsAll(List.of(fields.split(", "))))
                .findFirst();
    }

    private static CodeSample sample(
            String language, String code, String note, DatasetWords words) {
        return new CodeSample(language, words.text("code." + language), code, note);
    }

    /** Returns the first field by which it makes sense to count rows. */
    private static String group(Schema schema) {
        for (Field field : schema.fields()) {
            if (field.name().equals("domain") || !field.constraints().allowed().isEmpty()) {
                return field.name();
            }
        }
        for (Field field : schema.fields()) {
            if (field.type() == FieldType.INTEGER) {
                return field.name();
            }
        }
        return schema.fields().get(0).name();
    }
}
