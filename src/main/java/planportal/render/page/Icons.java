package planportal.render.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.site.Site;
import planportal.site.SiteException;

/**
 * The drawings of {@code site/assets/icons.svg}, by name. A page holds those that it uses, since
 * browsers load none from another file when a page is opened from a folder.
 */
public final class Icons {
    /** The file below {@code assets/}; it is not published itself. */
    public static final String FILE = "icons.svg";

    private static final Pattern SYMBOL =
            Pattern.compile("<symbol id=\"([a-z0-9-]+)\".*?</symbol>", Pattern.DOTALL);
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">\\s+<");
    private static final String OTHER_DOMAIN = "d-other";

    private final Map<String, String> symbols;

    /** Drawn once for all pages that use the same ones: there are few such lists. */
    private final Map<List<String>, byte[]> sprites = new ConcurrentHashMap<>();

    private Icons(Map<String, String> symbols) {
        this.symbols = symbols;
    }

    /**
     * The icons of a site.
     *
     * @throws SiteException if it has no icons file
     */
    public static Icons of(Site site) {
        byte[] file = site.assets().get(FILE);
        if (file == null) {
            throw new SiteException("site/assets/" + FILE + ": error: no such file");
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

    /** The names of all icons, in the file's order. */
    public Set<String> names() {
        return java.util.Collections.unmodifiableSet(symbols.keySet());
    }

    /**
     * The symbol for a domain.
     *
     * @param icon the icon that the domain asks for; one that is not there gives a neutral symbol
     */
    public String domain(String icon) {
        return symbols.containsKey("d-" + icon) ? "d-" + icon : OTHER_DOMAIN;
    }

    /**
     * The symbols of these names, in this order, as an SVG element to put into a page; nothing if
     * there are none. Not to be changed.
     *
     * @throws SiteException if a symbol is missing
     */
    byte[] symbols(Set<String> used) {
        return sprites.computeIfAbsent(List.copyOf(used), this::sprite);
    }

    private byte[] sprite(List<String> used) {
        if (used.isEmpty()) {
            return new byte[0];
        }
        StringBuilder sprite =
                new StringBuilder(
                        "<svg class=\"sprite\" width=\"0\" height=\"0\" aria-hidden=\"true\">");
        for (String name : used) {
            String symbol = symbols.get(name);
            if (symbol == null) {
                throw new SiteException(
                        "site/assets/" + FILE + ": error: the symbol \"" + name + "\" is missing");
            }
            sprite.append(symbol);
        }
        return sprite.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
