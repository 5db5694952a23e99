package planportal.render.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes JSON the same way everywhere: numbers without exponents, {@code \n} line ends. */
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
            new Separators().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    private static final ObjectWriter PRETTY =
            MAPPER.writer(
                    new DefaultPrettyPrinter(SEPARATORS)
                            .withObjectIndenter(INDENTER)
                            .withArrayIndenter(INDENTER));

    private static final Separators COMPACT =
            new Separators().withObjectFieldValueSpacing(Separators.Spacing.NONE);

    /** Writes an array with each of its objects on a line. */
    static final ObjectWriter LINES =
            MAPPER.writer(
                    new DefaultPrettyPrinter(COMPACT)
                            .withObjectIndenter(NopIndenter.instance)
                            .withArrayIndenter(new DefaultIndenter("", "\n")));

    private Json() {}

    /** Returns {@code json} indented by two spaces, with a line end at the end. */
    public static byte[] pretty(JsonNode json) {
        return (write(PRETTY, json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Returns {@code json} on one line, without a line end. */
    public static String compact(JsonNode json) {
        return write(MAPPER.writer(), json);
    }

    private static String write(ObjectWriter writer, JsonNode json) {
        try {
            return writer.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
