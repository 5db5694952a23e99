package planportal.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;

/** The version of a built site's file formats, which its {@code edition.json} states. */
public final class EditionFormat {
    /** The address of the file by which a built site is recognised. */
    public static final String ADDRESS = "edition.json";

    /** Incremented when a later program can no longer read the files of an earlier one. */
    public static final int CURRENT = 1;

    private EditionFormat() {}

    /** Returns the format that an {@value #ADDRESS} states; empty if it is damaged. */
    public static Optional<BigInteger> read(byte[] edition) {
        try {
            JsonNode format = Edition.MAPPER.readTree(edition).path("format");
            return Optional.of(format)
                    .filter(JsonNode::isIntegralNumber)
                    .map(JsonNode::bigIntegerValue)
                    .filter(number -> number.signum() > 0);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns whether only a later program than this can read the format. */
    public static boolean isLater(BigInteger format) {
        return format.compareTo(BigInteger.valueOf(CURRENT)) > 0;
    }
}
