package planportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Article;
import planportal.model.SiteLanguages;
import planportal.read.ArticleDocument;
import planportal.read.Located;

/**
 * Checks {@code pages/*.md}, the portal's own pages. {@code about.en.md} is a translation of {@code
 * about.md}.
 */
final class ArticleChecker {
    static final String FOLDER = "pages/";

    /** Pages at the site's root that the portal generates. */
    private static final List<String> RESERVED = List.of("index", "search", "rules", "404");

    /** The name of a file with the language of a translation. */
    private static final Pattern TRANSLATION = Pattern.compile("(.+)\\.([a-z]{2,3}(?:-[a-z]+)?)");

    private final Diagnostics diagnostics;
    private final Examples examples;
    private final SiteLanguages languages;

    /**
     * @param languages that there are pages in
     */
    ArticleChecker(Diagnostics diagnostics, Examples examples, SiteLanguages languages) {
        this.diagnostics = diagnostics;
        this.examples = examples;
        this.languages = languages;
    }

    List<Article> check(Map<String, ArticleDocument> documents) {
        List<Article> articles = new ArrayList<>();
        for (Map.Entry<String, ArticleDocument> entry : documents.entrySet()) {
            String path = entry.getKey();
            language(path).ifPresent(l -> checkTranslation(l, path, documents));
            checkArticle(path, entry.getValue()).ifPresent(articles::add);
        }
        return articles;
    }

    /** Returns the id of the article at {@code path}, without the language of a translation. */
    static String id(String path) {
        String name = name(path);
        Matcher translation = TRANSLATION.matcher(name);
        return translation.matches() ? translation.group(1) : name;
    }

    private static Optional<String> language(String path) {
        return Optional.of(TRANSLATION.matcher(name(path)))
                .filter(Matcher::matches)
                .map(translation -> translation.group(2));
    }

    private static String name(String path) {
        return path.substring(FOLDER.length(), path.length() - ".md".length());
    }

    /** Checks that there are pages in a translation's language, and the page that it translates. */
    private void checkTranslation(
            String language, String path, Map<String, ArticleDocument> documents) {
        List<String> further = languages.all().subList(1, languages.all().size());
        String original = FOLDER + id(path) + ".md";
        if (!further.contains(language)) {
            report(
                    documents.get(path),
                    "a translation, but the portal has no further pages in \"" + language + "\"",
                    "list the language in portal.yaml, or rename the file to " + original);
        } else if (!documents.containsKey(original)) {
            report(
                    documents.get(path),
                    "a translation of a page that is not there",
                    "add " + original + ", in the language of interface");
        }
    }

    private void report(ArticleDocument translation, String text, String hint) {
        diagnostics.report(Rule.TRANSLATION_MISPLACED, translation.beginning(), text, hint);
    }

    private Optional<Article> checkArticle(String path, ArticleDocument document) {
        String id = id(path);
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
        return title.map(t -> new Article(id, language(path), t.value(), document.markdown()));
    }
}
