package planportal.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.testing.RealSite;

class MarkdownPagesTest {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");

    /** Links to other things, files, citations. */
    private static final Pattern ABOUT_OTHERS =
            Pattern.compile("(?s)\n## (有关的|[^\n]*还有什么|[^\n]*的其他指标)\n.*?(?=\n## )|\n## (下载|引用).*");

    /** A place in a list, the first year of a former total, years that have no value. */
    private static final Pattern UNCOMPARED =
            Pattern.compile(
                    "\\]\\([^)]*\\)|(重点工程|量化承诺)第\\d+项|，共\\d+项|\\d{4}—(?=\\d{4})"
                            + "|(?m)^\\|\\d{4} \\|尚无数据\\|—\\|$");

    private static final Set<String> UNCOMPARED_FIELDS =
            Set.of("url", "html", "links", "citation", "licence", "period_from", "period_to");

    @ParameterizedTest
    @ValueSource(strings = {"indicators", "services", "projects", "commitments"})
    void numbersAreThoseOfTheJson(String kind) throws IOException {
        int compared = 0;
        for (String file : RealSite.addresses()) {
            String text = file.replaceFirst("json$", "md");
            if (file.matches(kind + "/.*\\.json") && RealSite.addresses().contains(text)) {
                JsonNode json = json(file);
                Set<BigDecimal> inJson = new HashSet<>();
                Set<BigDecimal> values = new HashSet<>();
                collect(json, inJson, values);
                inJson.add(BigDecimal.valueOf(places(json)));
                Set<BigDecimal> inText = numbers(facts(RealSite.text(text)));

                assertEquals(Set.of(), without(inText, inJson), text);
                assertEquals(Set.of(), without(values, inText), file);
                compared++;
            }
        }
        assertTrue(compared > 30, kind + ": " + compared);
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

    private static String facts(String markdown) {
        String own = ABOUT_OTHERS.matcher(markdown).replaceAll("\n");
        return UNCOMPARED.matcher(own).replaceAll("");
    }

    /** Adds all numbers, also those in texts, and those that are values of their own. */
    private static void collect(JsonNode json, Set<BigDecimal> all, Set<BigDecimal> values) {
        json.properties().stream()
                .filter(field -> !UNCOMPARED_FIELDS.contains(field.getKey()))
                .forEach(field -> collect(field.getValue(), all, values));
        if (json.isArray()) {
            json.forEach(item -> collect(item, all, values));
        }
        all.addAll(numbers(json.asText()));
        if (json.isNumber() && json.decimalValue().signum() != 0) {
            values.add(plain(json.decimalValue()));
        }
    }

    /** Returns how many places the quotes are from. */
    private static long places(JsonNode json) {
        return json.get("quotes").findValuesAsText("place").stream().distinct().count();
    }

    private static Set<BigDecimal> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> plain(new BigDecimal(number.replace(",", ""))))
                .collect(Collectors.toSet());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    private static Set<BigDecimal> without(Set<BigDecimal> some, Set<BigDecimal> others) {
        Set<BigDecimal> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
