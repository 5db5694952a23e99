package planportal.render.search;

import java.util.List;

/**
 * Something that the search finds.
 *
 * @param address from the site's root
 * @param trail where it belongs, outermost first: {@code 第五章}, {@code 第二节 推进普惠托育服务发展}
 * @param name the name to show if it has no title; otherwise empty
 * @param values an indicator's figures to show at once: {@code 1.2}, {@code 4.5}, unit, then year
 *     and value of the latest actual if there is one, then its own years if they are not the
 *     plan's; empty for other kinds
 * @param text all that is searched, the title first; unrelated parts are separated by {@code \n}
 * @param titleLength the number of characters of {@code text} that are its title
 * @param facets by what results are narrowed to it
 */
record SearchDocument(
        Kind kind,
        String address,
        List<String> trail,
        String name,
        List<String> values,
        String text,
        int titleLength,
        List<Facet> facets) {

    SearchDocument {
        trail = List.copyOf(trail);
        values = List.copyOf(values);
        facets = List.copyOf(facets);
        if (titleLength < 0 || titleLength > text.length()) {
            throw new IllegalArgumentException("title of " + titleLength + " in: " + text);
        }
    }

    String title() {
        return text.substring(0, titleLength);
    }

    /** Returns this with its text tidied, its title apart from the rest. */
    SearchDocument tidy(Folding folding) {
        String title = folding.tidy(title());
        String tidy = title + folding.tidy(text.substring(titleLength));
        return new SearchDocument(kind, address, trail, name, values, tidy, title.length(), facets);
    }

    /** Joins a title and other parts to the text of a document; empty parts are left out. */
    static String join(String title, String... parts) {
        StringBuilder text = new StringBuilder(title);
        for (String part : parts) {
            if (!part.isEmpty()) {
                text.append('\n').append(part);
            }
        }
        return text.toString();
    }
}
