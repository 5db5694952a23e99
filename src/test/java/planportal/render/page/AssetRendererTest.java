package planportal.render.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import planportal.site.Site;

class AssetRendererTest {
    @Test
    void filesAreCopiedAndTheScriptsOfAFolderJoined() {
        Map<String, byte[]> assets =
                Map.of(
                        "portal.css",
                        "p { }\n".getBytes(UTF_8),
                        "search/1-index.js",
                        "let a = 1;\n".getBytes(UTF_8),
                        "search/2-box.js",
                        "a = 2;\n".getBytes(UTF_8),
                        "README.md",
                        "# Assets\n".getBytes(UTF_8),
                        Icons.FILE,
                        "<svg></svg>\n".getBytes(UTF_8));

        assertEquals(
                Map.of(
                        "assets/portal.css",
                        "p { }\n",
                        "assets/search.js",
                        "(() => {\n\"use strict\";\n\nlet a = 1;\na = 2;\n})();\n"),
                rendered(new Site(Map.of(), assets)));
    }

    private static Map<String, String> rendered(Site site) {
        Map<String, String> rendered = new TreeMap<>();
        new AssetRenderer(site)
                .jobs()
                .flatMap(job -> job.files().stream())
                .forEach(file -> rendered.put(file.path(), new String(file.bytes(), UTF_8)));
        return rendered;
    }
}
