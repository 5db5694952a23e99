package planportal.render.chart;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.site.Site;
import planportal.site.SiteException;

/** The colours of charts in files: those of the style sheet's light scheme. */
public final class ChartColours {
    /** {@code --muted: var(--light, #504d48)}. */
    private static final Pattern COLOUR =
            Pattern.compile("--([a-z-]+):\\s*var\\(--light, (#[0-9a-fA-F]+)\\)");

    private final Map<String, String> colours = new HashMap<>();

    private ChartColours() {}

    /**
     * Reads the colours of {@code site/assets/variables.css}.
     *
     * @throws SiteException if there is no such file
     */
    public static ChartColours of(Site site) {
        byte[] file = site.assets().get(Site.VARIABLES);
        if (file == null) {
            throw new SiteException("site/assets/" + Site.VARIABLES + ": error: no such file");
        }
        ChartColours read = new ChartColours();
        Matcher matcher = COLOUR.matcher(new String(file, StandardCharsets.UTF_8));
        while (matcher.find()) {
            read.colours.put(matcher.group(1), matcher.group(2));
        }
        return read;
    }

    /**
     * Returns a colour.
     *
     * @param name that of the custom property, without {@code --}
     * @throws SiteException if the file does not define it
     */
    String get(String name) {
        String colour = colours.get(name);
        if (colour == null) {
            throw new SiteException(
                    "site/assets/%s: error: no colour --%s: var(--light, #…) for charts in files"
                            .formatted(Site.VARIABLES, name));
        }
        return colour;
    }
}
