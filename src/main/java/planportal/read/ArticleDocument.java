package planportal.read;

import java.util.Optional;
import planportal.diagnostic.Span;

/**
 * A page of the portal's own: ordinary Markdown, without HTML.
 *
 * @param beginning of the file
 * @param frontMatter empty if there is none
 * @param markdown what follows it
 */
public record ArticleDocument(Span beginning, Optional<YamlMapping> frontMatter, String markdown) {}
