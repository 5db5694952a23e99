package planportal.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares the numbers of pages written as Markdown with those of the JSON beside them.
 *
 * @param language the folder of the pages' language: empty or such as {@code en/}
 */
public record MarkdownNumbers(BuiltSite site, String language) {
    /** The zeros of words that follow numbers: 12万人 is said as “120,000 people” in English. */
    private static final Map<String, Integer> ZEROS =
            Map.of("万", 4, "亿", 8, " million", 6, " billion", 9);

    private static final Pattern NUMBER =
            Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)(" + String.join("|", ZEROS.keySet()) + ")?");

    /** Links to other things, files, citations. */
    private static final Pattern ABOUT_OTHERS =
            Pattern.compile(
                    "(?s)\n## (有关的|[^\n]*还有什么|[^\n]*的其他指标|Related|More on|Other indicators of)"
                            + "[^\n]*\n.*?(?=\n## )|\n## (下载|引用|Download|Cite).*");

    /** A place in a list, a former plan, years that have no value, a unit in words. */
    private static final Pattern UNCOMPARED =
            Pattern.compile(
                    "(?m)\\]\\([^)]*\\)|(重点工程|量化承诺)第\\d+项|，共\\d+项|\\d{4}—(?=\\d{4})"
                            + "|^(Key project|Promised quantity) \\d+| of \\d+$"
                            + "|13th Five-Year Plan( \\(2016–2020\\)|: 2016–2020)?|2016–(?=2020)"
                            + "|^\\|\\d{4} \\|(尚无数据|no data yet)\\|—\\|$|\\(in 10,000\\)");

    private static final Pattern TITLE = Pattern.compile("(?m)^# .*");

    private static final Set<String> UNCOMPARED_FIELDS =
            Set.of("url", "html", "links", "citation", "licence", "period_from", "period_to");

    /** Asserts that each number of the pages in a folder is in their JSON, and the reverse. */
    public void assertThoseOfTheJson(String kind) throws IOException {
        int compared = 0;
        List<String> files = site.addresses();
        for (String file : files) {
            String page = language + file.replaceFirst("json$", "md");
            if (file.matches(kind + "/.*\\.json") && files.contains(page)) {
                assertSame(page, (ObjectNode) new JsonMapper().readTree(site.bytes(file)));
                compared++;
            }
        }
        assertTrue(compared > 30, kind + ": " + compared);
    }

    private void assertSame(String page, ObjectNode json) {
        String text = site.text(page);
        Set<BigDecimal> inJson = new HashSet<>();
        Set<BigDecimal> values = new HashSet<>();
        count(json);
        collect(json, inJson, values);
        values.remove(BigDecimal.ZERO);
        int zeros = json.has("value") ? 0 : zeros(json);
        values.forEach(value -> inJson.add(times(value, zeros)));
        inJson.add(BigDecimal.valueOf(places(json)));
        if (!language.isEmpty() && !json.has("name_en")) {
            TITLE.matcher(text).results().forEach(t -> inJson.addAll(numbers(t.group())));
        }
        Set<BigDecimal> inText = numbers(facts(text));
        assertEquals(Set.of(), without(inText, inJson), page + " has, its JSON has not");
        values.removeIf(value -> inText.contains(times(value, zeros)));
        assertEquals(Set.of(), without(values, inText), page + " has not, its JSON has");
    }

    private static String facts(String markdown) {
        String own = ABOUT_OTHERS.matcher(markdown).replaceAll("\n");
        return UNCOMPARED.matcher(own).replaceAll("");
    }

    /** Counts a promise in ones; an indicator's values also stand below their unit in a table. */
    private static void count(ObjectNode json) {
        for (String field : List.of("value", "value_max")) {
            if (json.path(field).isNumber()) {
                json.put(field, times(json.get(field).decimalValue(), zeros(json)));
            }
        }
    }

    private static int zeros(JsonNode json) {
        return ZEROS.getOrDefault(json.path("unit").asText().replaceAll("(?<=^.).*", ""), 0);
    }

    /** Adds all numbers, also those in texts, and those that are values of their own. */
    private static void collect(JsonNode json, Set<BigDecimal> all, Set<BigDecimal> values) {
        json.properties().stream()
                .filter(field -> !UNCOMPARED_FIELDS.contains(field.getKey()))
                .forEach(field -> collect(field.getValue(), all, values));
        if (json.isArray()) {
            json.forEach(item -> collect(item, all, values));
        }
        if (json.isTextual()) {
            all.addAll(numbers(json.asText()));
        }
        if (json.isNumber()) {
            all.add(plain(json.decimalValue()));
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
                .map(MarkdownNumbers::number)
                .collect(Collectors.toSet());
    }

    private static BigDecimal number(MatchResult found) {
        BigDecimal number = new BigDecimal(found.group(1).replace(",", ""));
        int zeros = found.group(2) == null ? 0 : ZEROS.get(found.group(2));
        return times(number, zeros);
    }

    private static BigDecimal times(BigDecimal number, int zeros) {
        return plain(number.scaleByPowerOfTen(zeros));
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
