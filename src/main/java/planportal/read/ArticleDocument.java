package planportal.read;

import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Span;

/**
 * A page of the portal's own.
 *
 * @param beginning the beginning of the file
 * @param frontMatter empty if there is none
 * @param markdown the text after it: CommonMark with tables, without HTML
 * @param links the destinations of its links, as written
 */
public record ArticleDocument(
        Span beginning,
        Optional<YamlMapping> frontMatter,
        String markdown,
        List<Located<String>> links) {

    public ArticleDocument {
        links = List.copyOf(links);
    }
}
