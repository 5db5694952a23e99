package planportal.render.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import planportal.site.Site;

class AssetRendererTest {
    @Test
    void filesAreCopiedAndTheScriptsOfAFolderJoined() {
        Map<String, byte[]> assets =
                Map.of(
                        Site.VARIABLES,
                        ":root { }\n".getBytes(UTF_8),
                        "common.css",
                        "svg { }\n".getBytes(UTF_8),
                        "portal.css",
                        "p { }\n".getBytes(UTF_8),
                        "search/1-index.js",
                        "/* Counts. */\nlet a = 1; /* One. */\n  /* Two\n     lines. */\n"
                                .getBytes(UTF_8),
                        "search/2-box.js",
                        "a = 2;\n".getBytes(UTF_8),
                        "README.md",
                        "# Assets\n".getBytes(UTF_8),
                        Site.ICONS,
                        "<svg></svg>\n".getBytes(UTF_8));

        assertEquals(
                Map.of(
                        "assets/portal.css",
                        ":root { }\nsvg { }\np { }\n",
                        "assets/search.js",
                        "(() => {\n\"use strict\";\n\nlet a = 1; /* One. */\na = 2;\n})();\n"),
                rendered(new Site(Map.of(), assets)));
    }

    /** {@code site/assets/README.md} names the oldest browsers in which the scripts work. */
    @Test
    void scriptsUseNothingLaterThan2018() throws IOException {
        Pattern later =
                Pattern.compile(
                        "\\?\\.[a-zA-Z\\[(]|\\?\\?|\\|\\|=|&&=|\\(\\?<|\\?\\.\\[|\\bstatic\\b|\\bimport\\b|\\d_\\d|\\.#"
                                + "|\\.(at|replaceAll|matchAll|replaceChildren|fromEntries|allSettled|any"
                                + "|findLast|toSorted|hasOwn)\\(|structuredClone|globalThis");
        try (Stream<Path> files = Files.walk(Path.of("site/assets"))) {
            List<Path> scripts = files.filter(f -> f.toString().endsWith(".js")).toList();
            assertTrue(scripts.size() > 5, scripts.toString());
            for (Path script : scripts) {
                List<String> lines =
                        Files.readString(script)
                                .lines()
                                .filter(line -> later.matcher(line).find())
                                .toList();
                assertEquals(List.of(), lines, script.toString());
            }
        }
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
