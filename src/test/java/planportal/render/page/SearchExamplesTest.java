package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.testing.BuiltSite;
import planportal.testing.Folders;

class SearchExamplesTest {
    @Test
    void examplesLeadToTheSearchThatTheyName(@TempDir Path folder) throws IOException {
        Path content = folder.resolve("content");
        Folders.copy(Path.of("src/test/resources/sites/small/content"), content);
        Path settings = content.resolve("portal.yaml");
        String examples = "search_examples: ['F#', 'x&q=y', '95%', 'a+b c', '?kind=1', '图书馆']\n";
        Files.writeString(settings, Files.readString(settings) + examples);

        BuiltSite site = BuiltSite.build(content, folder.resolve("site"));

        for (String page : List.of("index.html", "search.html")) {
            Document document = site.page(page);
            assertEquals(
                    List.of("F#", "x&q=y", "95%", "a+b c", "?kind=1", "图书馆"),
                    document.select(".words a").eachAttr("href").stream()
                            .map(link -> link.replaceFirst("^search\\.html\\?q=([^&#]*)$", "$1"))
                            .map(query -> URLDecoder.decode(query, StandardCharsets.UTF_8))
                            .toList());
        }
    }
}
