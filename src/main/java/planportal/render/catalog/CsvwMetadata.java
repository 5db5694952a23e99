package planportal.render.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;
import planportal.dataset.Constraints;
import planportal.dataset.Field;
import planportal.dataset.ForeignKey;
import planportal.dataset.Schema;
import planportal.derive.Portal;
import planportal.render.data.DatasetWords;
import planportal.render.data.Languages;

/** {@code X.csv-metadata.json} by CSV on the Web, beside each CSV file. */
final class CsvwMetadata {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Portal portal;
    private final Languages languages;

    CsvwMetadata(Portal portal, Languages languages) {
        this.portal = portal;
        this.languages = languages;
    }

    ObjectNode describe(Schema schema) {
        ObjectNode table = JSON.objectNode();
        ArrayNode context = table.putArray("@context");
        context.add("http://www.w3.org/ns/csvw");
        context.addObject().put("@language", languages.language());
        table.put("url", schema.name() + ".csv");
        table.set("dc:title", inEachLanguage(words -> words.title(schema)));
        table.set("dc:description", inEachLanguage(words -> words.description(schema)));
        table.putObject("dc:license").put("@id", portal.settings().licence().url().toString());
        table.set("dc:rights", inEachLanguage(words -> Descriptions.rights(portal, words)));
        table.put("dc:publisher", portal.settings().publisher());
        table.put("dc:source", portal.info().title());
        ObjectNode dialect = table.putObject("dialect");
        dialect.put("encoding", "utf-8");
        dialect.put("header", true);
        dialect.putArray("lineTerminators").add("\n");
        table.set("tableSchema", tableSchema(schema));
        return table;
    }

    private ObjectNode tableSchema(Schema schema) {
        ObjectNode node = JSON.objectNode();
        ArrayNode columns = node.putArray("columns");
        schema.fields().forEach(field -> columns.add(column(schema, field)));
        if (schema.primaryKey().size() == 1) {
            node.put("primaryKey", schema.primaryKey().get(0));
        } else {
            ArrayNode key = node.putArray("primaryKey");
            schema.primaryKey().forEach(key::add);
        }
        // CSVW requires every referenced table to be described in the same file, so references to
        // others are only hints here; datapackage.json has them as foreign keys.
        for (ForeignKey key : schema.foreignKeys()) {
            ObjectNode column = (ObjectNode) columns.get(schema.index(key.field()));
            column.putObject("rdfs:seeAlso").put("@id", key.dataset() + ".csv");
        }
        return node;
    }

    private ObjectNode column(Schema schema, Field field) {
        ObjectNode column = JSON.objectNode();
        column.put("name", field.name());
        // As in the header: validators reject a file whose header differs.
        column.put("titles", field.name());
        column.set("dc:title", inEachLanguage(words -> words.title(schema, field)));
        if (!languages.own().note(schema, field).isEmpty()) {
            column.set("dc:description", inEachLanguage(words -> words.note(schema, field)));
        }
        column.set("datatype", datatype(field));
        column.put("required", field.constraints().required());
        return column;
    }

    private static ObjectNode datatype(Field field) {
        ObjectNode datatype = JSON.objectNode();
        datatype.put(
                "base",
                switch (field.type()) {
                    case STRING -> "string";
                    case INTEGER -> "integer";
                    case NUMBER -> "decimal";
                    case BOOLEAN -> "boolean";
                    case DATE -> "date";
                    case YEAR -> "gYear";
                });
        Constraints constraints = field.constraints();
        constraints.minimum().ifPresent(least -> datatype.put("minimum", least));
        constraints.pattern().ifPresent(pattern -> datatype.put("format", pattern));
        if (!constraints.allowed().isEmpty()) {
            datatype.put("format", String.join("|", constraints.allowed()));
        }
        return datatype;
    }

    private ArrayNode inEachLanguage(Function<DatasetWords, String> text) {
        ArrayNode values = JSON.arrayNode();
        for (Map.Entry<String, DatasetWords> language : languages.byLanguage().entrySet()) {
            ObjectNode value = values.addObject();
            value.put("@value", text.apply(language.getValue()));
            value.put("@language", language.getKey());
        }
        return values;
    }
}
