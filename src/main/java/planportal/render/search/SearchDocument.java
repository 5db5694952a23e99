package planportal.render.search;

import java.util.List;

/**
 * Something that the search finds.
 *
 * @param address from the site's root
 * @param trail where it stands, outermost first: {@code 第五章}, {@code 第二节 推进普惠托育服务发展}
 * @param name what to show where it has no title; empty where it has one
 * @param values an indicator's figures to show at once: {@code 1.2}, {@code 4.5}, unit, then year
 *     and value of the latest actual if there is one; empty for other kinds
 * @param text all that is searched, the title first; parts that do not belong together are parted
 *     by {@code \n}
 * @param titleLength how many characters of {@code text} are its title; 0 where it has none
 */
record SearchDocument(
        Kind kind,
        String address,
        List<String> trail,
        String name,
        List<String> values,
        String text,
        int titleLength) {

    SearchDocument {
        trail = List.copyOf(trail);
        values = List.copyOf(values);
        if (titleLength < 0 || titleLength > text.length()) {
            throw new IllegalArgumentException("title of " + titleLength + " in: " + text);
        }
    }

    /** A document whose title is followed by other parts; empty ones are left out. */
    static SearchDocument of(
            Kind kind, String address, List<String> trail, String title, String... parts) {
        return new SearchDocument(
                kind, address, trail, "", List.of(), join(title, parts), title.length());
    }

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
