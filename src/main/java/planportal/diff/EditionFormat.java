package planportal.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The version of a built site's file formats, which its {@code edition.json} states. */
public final class EditionFormat {
    /** The address of the file by which a built site is recognised. */
    public static final String ADDRESS = "edition.json";

    /** Incremented when a later program can no longer read the files of an earlier one. */
    public static final int CURRENT = 1;

    private EditionFormat() {}

    /** Returns the format that an {@value #ADDRESS} states; empty if it is damaged. */
    public static Optional<BigInteger> read(byte[] edition) {
        return Optional.of(json(edition).path("format"))
                .filter(JsonNode::isIntegralNumber)
                .map(JsonNode::bigIntegerValue)
                .filter(number -> number.signum() > 0);
    }

    /** Returns the addresses of the files that the site published as it got them. */
    static Set<String> verbatim(byte[] edition) {
        JsonNode list = json(edition).path("verbatim");
        return list.valueStream().map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static JsonNode json(byte[] edition) {
        try {
            return Edition.MAPPER.readTree(edition);
        } catch (IOException | NumberFormatException e) {
            return Edition.MAPPER.missingNode();
        }
    }

    /** Returns whether only a later program than this can read the format. */
    public static boolean isLater(BigInteger format) {
        return format.compareTo(BigInteger.valueOf(CURRENT)) > 0;
    }
}
