package planportal.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/**
 * A row of a dataset.
 *
 * @param key identifies the row within its dataset, whatever its values
 * @param values by the names of the dataset's fields
 */
public record Row(String key, ObjectNode values) {
    /** A number with a larger exponent is written with it, because its digits could fill memory. */
    private static final int MAX_SCALE = 1000;

    /** Returns the value of a field as text; empty for null and for a missing field. */
    public String text(String field) {
        return text(values.path(field));
    }

    /** Tells whether both rows have the same value; null is not the same as missing. */
    boolean agrees(Row other, String field) {
        JsonNode mine = values.path(field);
        JsonNode theirs = other.values.path(field);
        return mine.getNodeType() == theirs.getNodeType() && text(mine).equals(text(theirs));
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return Math.abs(number.scale()) > MAX_SCALE
                    ? number.toString()
                    : number.toPlainString();
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
