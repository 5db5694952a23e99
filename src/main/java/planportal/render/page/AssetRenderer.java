package planportal.render.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.site.Site;

/**
 * Copies the site's assets to {@code assets/}, except the icons, which are part of the pages. The
 * scripts of a folder become one: {@code search/1-index.js}, {@code search/2-matching.js} … are
 * joined in the order of their names as {@code search.js}; style sheets begin with the variables
 * and with what they have in common.
 */
public final class AssetRenderer implements Renderer {
    private static final String COMMON = "common.css";
    private static final Set<String> SOURCES = Set.of(Site.ICONS, Site.VARIABLES, COMMON);

    /** A comment on lines of its own. */
    private static final Pattern COMMENT = Pattern.compile("(?ms)^ *+/\\*.*?\\*/\\n");

    private final Site site;

    public AssetRenderer(Site site) {
        this.site = site;
    }

    @Override
    public Stream<RenderJob> jobs() {
        return published().entrySet().stream().map(asset -> job(asset.getKey(), asset.getValue()));
    }

    private static RenderJob job(String path, byte[] content) {
        return RenderJob.of("site/assets/" + path, "assets/" + path, () -> content);
    }

    /** Returns the published files by their path below {@code assets/}. */
    private Map<String, byte[]> published() {
        Map<String, byte[]> published = new TreeMap<>();
        for (String path : site.assets().keySet()) {
            boolean isSource = SOURCES.contains(path) || path.endsWith(".md");
            if (path.contains("/")) {
                String folder = path.substring(0, path.indexOf('/'));
                published.put(folder + ".js", joined(folder + "/"));
            } else if (path.endsWith(".css") && !isSource) {
                published.put(path, joined(List.of(Site.VARIABLES, COMMON, path)));
            } else if (!isSource) {
                published.put(path, site.assets().get(path));
            }
        }
        return published;
    }

    private byte[] joined(List<String> paths) {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        paths.forEach(path -> sheet.writeBytes(site.assets().get(path)));
        return sheet.toByteArray();
    }

    /**
     * Joins the scripts of a folder in one function, so that their names are not global; without
     * their comments, which are a fifth of what a reader would load.
     */
    private byte[] joined(String folder) {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        script.writeBytes(utf8("(() => {\n\"use strict\";\n\n"));
        for (String path : site.assets().keySet()) {
            if (path.startsWith(folder)) {
                String source = new String(site.assets().get(path), StandardCharsets.UTF_8);
                script.writeBytes(utf8(COMMENT.matcher(source).replaceAll("")));
            }
        }
        script.writeBytes(utf8("})();\n"));
        return script.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
