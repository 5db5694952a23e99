package planportal.render.data;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import planportal.derive.Portal;
import planportal.site.Site;

/**
 * The datasets' words in the languages that have a place in them: that of the plan, those of the
 * pages, and English for readers from elsewhere. Pages use one, descriptions use all.
 *
 * @param language the pages' language, {@code zh}
 * @param byLanguage words by language, in the order of the languages' tags
 */
public record Languages(String language, Map<String, DatasetWords> byLanguage) {
    private static final String ENGLISH = "en";

    public Languages {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /** Returns the words of {@code site}, with pages in the language of {@code portal}. */
    public static Languages of(Site site, Portal portal) {
        Set<String> all = new HashSet<>(portal.settings().languages().all());
        all.add(portal.info().primaryLanguage());
        all.add(ENGLISH);
        all.retainAll(site.languages());
        Map<String, DatasetWords> words = new TreeMap<>();
        all.forEach(tag -> words.put(tag, new DatasetWords(tag, site.messages(tag), portal)));
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
        return byLanguage.getOrDefault(ENGLISH, own());
    }
}
