package planportal.render.data;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import planportal.derive.Portal;
import planportal.site.Site;

/**
 * The datasets' words in every language of the site: pages use one, descriptions use all.
 *
 * @param language the pages' language, {@code zh}
 * @param byLanguage words by language, in the order of the languages' tags
 */
public record Languages(String language, Map<String, DatasetWords> byLanguage) {

    public Languages {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** Returns all languages of {@code site}, with pages in that of {@code portal}. */
    public static Languages of(Site site, Portal portal) {
        Map<String, DatasetWords> words = new TreeMap<>();
        site.messages()
                .forEach(
                        (tag, messages) -> words.put(tag, new DatasetWords(tag, messages, portal)));
        return new Languages(portal.settings().languages().own(), words);
    }

    /** Returns the same words for pages in another language. */
    public Languages in(String other) {
        return new Languages(other, byLanguage);
    }

    /** Returns the words of the pages. */
    public DatasetWords own() {
        return byLanguage.get(language);
    }

    /** Returns the English words, or the pages' own if the site has none. */
    public DatasetWords english() {
        return byLanguage.getOrDefault("en", own());
    }
}
