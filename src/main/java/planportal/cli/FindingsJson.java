package planportal.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import planportal.diagnostic.Finding;

/** Writes what a command found for programs. */
final class FindingsJson {
    private FindingsJson() {}

    /** Returns an array of objects with the components of {@link Finding}. */
    static String write(List<Finding> findings) {
        try {
            return JsonMapper.builder()
                            .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(findings)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
