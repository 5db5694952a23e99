package planportal.render.page;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.site.Site;
import planportal.site.SiteException;

/**
 * The symbols of {@code site/assets/icons.svg}, by name. Each page contains those that it uses,
 * since browsers load none from another file when a page is opened from a folder.
 */
public final class Icons {
    private static final Pattern SYMBOL =
            Pattern.compile("<symbol id=\"([a-z0-9-]+)\".*?</symbol>", Pattern.DOTALL);
    private static final Pattern USE = Pattern.compile("<use href=\"#([^\"]+)\"");
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">\\s+<");
    private static final String OTHER_DOMAIN = "d-other";

    private final Map<String, String> symbols;

    private Icons(Map<String, String> symbols) {
        this.symbols = symbols;
    }

    /**
     * Returns the icons of a site.
     *
     * @throws SiteException if it has no icons file
     */
    public static Icons of(Site site) {
        byte[] file = site.assets().get(Site.ICONS);
        if (file == null) {
            throw new SiteException("site/assets/" + Site.ICONS + ": error: no such file");
        }
        return parse(new String(file, StandardCharsets.UTF_8));
    }

    static Icons parse(String svg) {
        Map<String, String> symbols = new LinkedHashMap<>();
        Matcher matcher = SYMBOL.matcher(svg);
        while (matcher.find()) {
            symbols.put(matcher.group(1), BETWEEN_TAGS.matcher(matcher.group()).replaceAll("><"));
        }
        return new Icons(symbols);
    }

    /** Returns the names of all icons, in the file's order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(symbols.keySet());
    }

    /**
     * Returns the symbol for a domain.
     *
     * @param icon the domain's icon; an unknown one gives a neutral symbol
     */
    public String domain(String icon) {
        return symbols.containsKey("d-" + icon) ? "d-" + icon : OTHER_DOMAIN;
    }

    /**
     * Returns an SVG element with the symbols that {@code html} uses, in the order of their first
     * use; empty if it uses none.
     *
     * @throws SiteException if a symbol is missing
     */
    String symbolsFor(String html) {
        Set<String> used = new LinkedHashSet<>();
        Matcher matcher = USE.matcher(html);
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        if (used.isEmpty()) {
            return "";
        }
        StringBuilder sprite =
                new StringBuilder(
                        "<svg class=\"sprite\" width=\"0\" height=\"0\" aria-hidden=\"true\">");
        used.forEach(name -> sprite.append(symbol(name)));
        return sprite.append("</svg>").toString();
    }

    private String symbol(String name) {
        String symbol = symbols.get(name);
        if (symbol == null) {
            throw new SiteException(
                    "site/assets/"
                            + Site.ICONS
                            + ": error: the symbol \""
                            + name
                            + "\" is missing");
        }
        return symbol;
    }
}
