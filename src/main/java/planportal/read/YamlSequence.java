package planportal.read;

import java.util.List;
import planportal.diagnostic.Span;

/**
 * A list.
 *
 * @param span the point where it begins
 */
public record YamlSequence(Span span, List<YamlNode> items) implements YamlNode {

    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
