package planportal.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/**
 * A row of a dataset.
 *
 * @param key what tells it apart within its dataset and stays when its values change
 * @param values by the names of the dataset's fields
 */
public record Row(String key, ObjectNode values) {
    /** No number that is published has as many zeros; one that has would fill the memory. */
    private static final int MOST_ZEROS = 1000;

    /** The value of {@code field} as people write it; empty for null and for a missing field. */
    public String text(String field) {
        return text(values.path(field));
    }

    /** Whether {@code field} says the same in both rows; null is not the same as missing. */
    boolean agrees(Row other, String field) {
        JsonNode mine = values.path(field);
        JsonNode theirs = other.values.path(field);
        return mine.getNodeType() == theirs.getNodeType() && text(mine).equals(text(theirs));
    }

    private static String text(JsonNode value) {
        if (value instanceof MissingNode || value.isNull()) {
            return "";
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return number.scale() < -MOST_ZEROS || number.scale() > MOST_ZEROS
                    ? number.toString()
                    : number.toPlainString();
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
