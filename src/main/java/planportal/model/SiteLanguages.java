package planportal.model;

import java.util.List;

/**
 * The languages of the portal's pages. Pages in the first one are at the site's root, those in
 * another in the folder of its name, {@code en/}.
 *
 * @param own the language of these pages: a message file of {@code site/messages}
 * @param all the languages that there are pages in
 */
public record SiteLanguages(String own, List<String> all) {

    public SiteLanguages {
        all = List.copyOf(all);
    }

    /** A site in one language. */
    public static SiteLanguages only(String language) {
        return new SiteLanguages(language, List.of(language));
    }

    /** Returns the same languages for the pages in {@code language}. */
    public SiteLanguages in(String language) {
        return new SiteLanguages(language, all);
    }

    /** Returns whether these pages are at the site's root. */
    public boolean isFirst() {
        return own.equals(all.get(0));
    }

    /** Returns the folder of these pages from the site's root: empty, or {@code en/}. */
    public String folder() {
        return isFirst() ? "" : own + "/";
    }

    /** Returns the address of a file without the folder of its language. */
    public String address(String path) {
        return all.stream()
                .map(language -> in(language).folder())
                .filter(folder -> !folder.isEmpty() && path.startsWith(folder))
                .findFirst()
                .map(folder -> path.substring(folder.length()))
                .orElse(path);
    }
}
