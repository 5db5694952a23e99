package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import planportal.testing.RealSite;

/** What the real plan's search finds. */
class SearchDocumentsTest {

    private static JsonNode part(String name) {
        String script = RealSite.text("search/" + name + ".js");
        try {
            return new ObjectMapper()
                    .readTree(script.substring(script.indexOf(',') + 1, script.lastIndexOf(')')));
        } catch (JsonProcessingException e) {
            throw new AssertionError(name, e);
        }
    }

    private static Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        part("base").get("kinds").forEach(k -> counts.put(k.get(0).asText(), k.get(1).asInt()));
        return counts;
    }

    /** The rows of all blocks, their addresses made whole. */
    private static List<String[]> documents() {
        List<String[]> documents = new ArrayList<>();
        int blocks = 0;
        while (RealSite.addresses().contains("search/block-" + blocks + ".js")) {
            String page = "";
            for (JsonNode row : part("block-" + blocks)) {
                String address = row.get(0).asText();
                address = address.startsWith("#") ? page + address : address;
                page = address.replaceAll("#.*", "");
                documents.add(new String[] {address, row.get(1).asText()});
            }
            blocks++;
        }
        return documents;
    }

    @Test
    void everythingThatIsPublishedIsFound() {
        Map<String, Integer> counts = counts();
        assertEquals(33, counts.get("indicator"));
        assertEquals(81, counts.get("service"));
        assertEquals(34, counts.get("project"));
        assertEquals(9, counts.get("domain"));
        assertEquals(15 + 49 + 11, counts.get("heading"));
        assertEquals(15 + 151, counts.get("paragraph"));
        assertTrue(counts.get("commitment") > 100, counts.toString());
        assertTrue(counts.get("note") > 20, counts.toString());
        assertTrue(counts.get("dataset") >= 7, counts.toString());
        assertTrue(counts.get("article") >= 3, counts.toString());
        assertEquals(
                counts.values().stream().mapToInt(Integer::intValue).sum(), documents().size());
    }

    @Test
    void everyResultLeadsToAPlaceThatIsThere() {
        Map<String, List<String>> ids = new HashMap<>();
        List<String> lost = new ArrayList<>();
        for (String[] document : documents()) {
            String[] address = document[0].split("#");
            if (!RealSite.addresses().contains(address[0])) {
                lost.add(document[0]);
                continue;
            }
            List<String> there =
                    ids.computeIfAbsent(
                            address[0], a -> RealSite.page(a).select("[id]").eachAttr("id"));
            if (address.length > 1 && !there.contains(address[1])) {
                lost.add(document[0]);
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void textOfParagraphsIsThatOfThePlan() {
        Map<String, String> texts = new HashMap<>();
        documents().forEach(d -> texts.put(d[0], d[1]));
        String plan = RealSite.page("plan/05.html").select("#p-5-2-1").text();
        String found = texts.get("plan/05.html#p-5-2-1");
        assertTrue(plan.replace(" ", "").contains(found.replace(" ", "")), found);
    }
}
