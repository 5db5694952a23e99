package planportal.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.testing.RealSite;

class MarkdownPagesTest {
    /** The second cell of a row of the table of values. */
    private static final Pattern VALUE =
            Pattern.compile("(?m)^\\|\\d{4}[^|]*\\|\\*\\*(.*?)\\*\\*\\|");

    @ParameterizedTest
    @ValueSource(strings = {"childcare-places", "urban-unemployment", "urban-jobs"})
    void valuesAreThoseOfTheJson(String id) throws Exception {
        String markdown = RealSite.text("indicators/" + id + ".md");
        JsonNode json = new JsonMapper().readTree(RealSite.bytes("indicators/" + id + ".json"));
        Set<String> inJson = new HashSet<>();
        for (JsonNode each : List.of(json.get("baseline"), json.get("target"))) {
            inJson.add(each.get("text").asText());
        }
        Set<String> inTable = new HashSet<>();
        Matcher cell = VALUE.matcher(markdown);
        while (cell.find()) {
            inTable.add(cell.group(1).replace("\\", ""));
        }
        assertEquals(inJson, inTable);
    }

    @Test
    void eachPageOnThePlanAndItsDataHasItsTextBesideIt() {
        for (String page : RealSite.pages()) {
            String file = page.replaceFirst("html$", "md");
            boolean announced = !RealSite.page(page).select("link[type=text/markdown]").isEmpty();
            assertEquals(announced, RealSite.addresses().contains(file), page);
            if (announced) {
                assertTrue(RealSite.text(file).contains("# "), page);
            }
        }
    }
}
