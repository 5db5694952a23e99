package planportal.read;

import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Span;

/**
 * A file of plan text.
 *
 * @param beginning the beginning of the file
 * @param frontMatter empty if there is none
 */
public record TextDocument(
        Span beginning, Optional<YamlMapping> frontMatter, List<TextBlock> blocks) {

    public TextDocument {
        blocks = List.copyOf(blocks);
    }
}
