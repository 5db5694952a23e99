package planportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Article;
import planportal.read.ArticleDocument;
import planportal.read.Located;

/** Checks {@code pages/*.md}, the portal's own pages. */
final class ArticleChecker {
    static final String FOLDER = "pages/";

    /** Pages at the site's root that the portal generates. */
    private static final List<String> RESERVED = List.of("index", "search", "rules", "404");

    private final Diagnostics diagnostics;
    private final Examples examples;

    ArticleChecker(Diagnostics diagnostics, Examples examples) {
        this.diagnostics = diagnostics;
        this.examples = examples;
    }

    List<Article> check(Map<String, ArticleDocument> documents) {
        List<Article> articles = new ArrayList<>();
        for (Map.Entry<String, ArticleDocument> entry : documents.entrySet()) {
            checkArticle(id(entry.getKey()), entry.getValue()).ifPresent(articles::add);
        }
        return articles;
    }

    /** Returns the id of the article at {@code path}. */
    static String id(String path) {
        return path.substring(FOLDER.length(), path.length() - ".md".length());
    }

    private Optional<Article> checkArticle(String id, ArticleDocument document) {
        Optional<MappingReader> fields =
                MappingReader.frontMatter(
                        diagnostics,
                        document.frontMatter(),
                        document.beginning(),
                        examples.article());
        Optional<Located<String>> title = fields.flatMap(f -> f.text("title"));
        fields.ifPresent(MappingReader::close);
        Located<String> name = new Located<>(id, document.beginning());
        if (Ids.check(name, "file name", diagnostics) && RESERVED.contains(id)) {
            diagnostics.report(
                    Rule.ID_RESERVED,
                    document.beginning(),
                    "file name \"%1$s\" is reserved: the portal generates %1$s.html".formatted(id));
        }
        if (document.markdown().isBlank()) {
            diagnostics.report(Rule.FILE_EMPTY, document.beginning(), "empty page");
        }
        return title.map(t -> new Article(id, t.value(), document.markdown()));
    }
}
