package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import planportal.testing.RealSite;

/** What the real plan leaves open, as page and as dataset. */
class CoveragePageTest {

    @Test
    void eachCellLeadsToItsListAndTheDatasetHoldsTheSame() throws IOException {
        Document page = Jsoup.parse(RealSite.text("plan/coverage.html"));
        Map<String, Integer> listed = new TreeMap<>();
        for (Element cell : page.select("td a")) {
            String anchor = cell.attr("href").substring(1);
            Element heading = page.getElementById(anchor);
            int links = heading.nextElementSibling().select("li a").size();
            assertEquals(cell.text(), heading.select("small").text());
            assertEquals(cell.text().replaceFirst("/.*", ""), Integer.toString(links), anchor);
            listed.put(anchor, links);
        }
        Map<String, Integer> published = new TreeMap<>();
        new ObjectMapper()
                .readTree(RealSite.text("datasets/coverage.json"))
                .forEach(
                        row -> {
                            JsonNode domain = row.get("domain");
                            String owner = domain.isNull() ? "general" : domain.asText();
                            String kind = row.get("kind").asText();
                            String gap = row.get("gap").asText();
                            published.merge(
                                    "gap-" + owner + "-" + kind + "-" + gap, 1, Integer::sum);
                        });
        assertEquals(published, listed);
    }
}
