package planportal.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes JSON the same way everywhere: numbers as they are, {@code \n} line ends, two spaces. */
public final class JsonText {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    // Also characters beyond U+FFFF stand as they are.
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build();
    private static final DefaultPrettyPrinter PRETTY = printer();

    private JsonText() {}

    /** Indented, with a line end at the end. */
    public static byte[] pretty(JsonNode json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator generator = generator(bytes)) {
            generator.setPrettyPrinter(PRETTY.createInstance());
            write(generator, json);
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** On one line, without a line end. */
    public static String compact(JsonNode json) {
        StringWriter text = new StringWriter(1024);
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(generator, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes on one line, in UTF-8; closing it leaves {@code out} open. */
    static JsonGenerator generator(OutputStream out) {
        try {
            return FACTORY.createGenerator(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Walks the tree: Jackson's own way of writing it takes a tenth of a second to set up. */
    private static void write(JsonGenerator to, JsonNode json) throws IOException {
        switch (json.getNodeType()) {
            case OBJECT -> {
                to.writeStartObject();
                for (Map.Entry<String, JsonNode> property : json.properties()) {
                    to.writeFieldName(property.getKey());
                    write(to, property.getValue());
                }
                to.writeEndObject();
            }
            case ARRAY -> {
                to.writeStartArray();
                for (JsonNode item : json) {
                    write(to, item);
                }
                to.writeEndArray();
            }
            case STRING -> to.writeString(json.textValue());
            case NUMBER -> number(to, json);
            case BOOLEAN -> to.writeBoolean(json.booleanValue());
            case NULL -> to.writeNull();
            default -> throw new IllegalArgumentException("no JSON: " + json.getNodeType());
        }
    }

    private static void number(JsonGenerator to, JsonNode json) throws IOException {
        if (json.isInt() || json.isLong()) {
            to.writeNumber(json.longValue());
        } else if (json.isBigDecimal()) {
            to.writeNumber(json.decimalValue());
        } else {
            throw new IllegalArgumentException("no exact number: " + json);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter()
                .withObjectIndenter(lines)
                .withArrayIndenter(lines)
                .withSeparators(
                        DefaultPrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(
                                com.fasterxml.jackson.core.util.Separators.Spacing.AFTER));
    }
}
