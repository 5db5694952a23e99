package planportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.model.Article;
import planportal.read.ArticleDocument;
import planportal.read.Located;

/** {@code pages/*.md}: the portal's own pages. */
final class ArticleChecker {
    static final String FOLDER = "pages/";

    /** Pages at the site's root that the portal makes itself. */
    private static final List<String> TAKEN = List.of("index", "search", "404");

    private final Diagnostics diagnostics;

    ArticleChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<Article> check(Map<String, ArticleDocument> documents) {
        List<Article> articles = new ArrayList<>();
        documents.forEach(
                (path, document) -> {
                    String id = path.substring(FOLDER.length(), path.length() - ".md".length());
                    Optional<MappingReader> fields =
                            MappingReader.frontMatter(
                                    diagnostics,
                                    document.frontMatter(),
                                    document.beginning(),
                                    "title: 关于");
                    Optional<Located<String>> title = fields.flatMap(f -> f.text("title"));
                    fields.ifPresent(MappingReader::close);
                    checkName(id, document);
                    if (document.markdown().isBlank()) {
                        diagnostics.error(document.beginning(), "the page has no text");
                    }
                    title.ifPresent(
                            t -> articles.add(new Article(id, t.value(), document.markdown())));
                });
        return articles;
    }

    private void checkName(String id, ArticleDocument document) {
        if (!Ids.isWellFormed(id)) {
            diagnostics.error(
                    document.beginning(),
                    "a page's file is named with lower-case letters, digits and hyphens, not \""
                            + id
                            + "\"");
        } else if (TAKEN.contains(id)) {
            diagnostics.error(
                    document.beginning(),
                    "two sources for one address: the portal makes " + id + ".html itself");
        }
    }
}
