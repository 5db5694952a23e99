package planportal.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.testing.MarkdownNumbers;
import planportal.testing.RealSite;

class MarkdownPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"indicators", "services", "projects", "commitments"})
    void numbersAreThoseOfTheJson(String kind) throws IOException {
        new MarkdownNumbers(RealSite.site(), "").assertThoseOfTheJson(kind);
    }

    @Test
    void rowsOfDatasetsAreThoseOfTheJson() throws IOException {
        int compared = 0;
        for (String file : RealSite.addresses()) {
            if (file.matches("datasets/.*\\.json") && !file.contains("-metadata")) {
                JsonNode rows = json(file);
                List<String> lines =
                        RealSite.text(file.replaceFirst("json$", "md"))
                                .lines()
                                .dropWhile(line -> !line.startsWith("|"))
                                .skip(2)
                                .takeWhile(line -> line.startsWith("|"))
                                .toList();
                assertEquals(Math.min(5, rows.size()), lines.size(), file);
                for (int i = 0; i < lines.size(); i++) {
                    assertRow(rows.get(i), lines.get(i));
                    compared++;
                }
            }
        }
        assertTrue(compared > 30, "rows: " + compared);
    }

    /** A long cell is cut. */
    private static void assertRow(JsonNode row, String line) {
        List<String> cells = List.of(line.substring(1).split("(?<!\\\\)\\|"));
        List<String> expected = new ArrayList<>();
        row.forEach(value -> expected.add(value.isNull() ? "" : value.asText()));
        assertEquals(expected.size(), cells.size(), line);
        for (int i = 0; i < expected.size(); i++) {
            String cell = cells.get(i).replaceAll("\\\\(.)", "$1").strip();
            String whole = expected.get(i).replaceAll("\\s+", " ");
            assertTrue(
                    cell.endsWith("…")
                            ? whole.startsWith(cell.substring(0, cell.length() - 1))
                            : whole.equals(cell),
                    () -> cell + " is not " + whole);
        }
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

    private static JsonNode json(String file) throws IOException {
        return new JsonMapper().readTree(RealSite.bytes(file));
    }
}
