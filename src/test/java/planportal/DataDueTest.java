package planportal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.render.catalog.JsonSchemas;
import planportal.site.Site;
import planportal.testing.BuiltSite;
import planportal.testing.DueContent;
import planportal.testing.RealSite;
import planportal.testing.SiteLinks;
import planportal.verify.SiteVerifier;

/** Five results are due, two of them overdue: on the page, for programs, and in the calendar. */
class DataDueTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGE = "progress/due.html";

    @TempDir static Path folder;
    private static BuiltSite late;
    private static BuiltSite undated;
    private static BuiltSite english;

    @BeforeAll
    static void build() throws IOException {
        late = build("zh", Optional.of(LocalDate.parse(DueContent.TWO_LATE)), "late");
        undated = build("zh", Optional.empty(), "undated");
        english = build("en", Optional.of(LocalDate.parse(DueContent.TWO_LATE)), "english");
    }

    private static BuiltSite build(String language, Optional<LocalDate> asOf, String name)
            throws IOException {
        Path content = folder.resolve("content-" + name);
        DueContent.write(content, language);
        BuildOptions plain = BuildOptions.DEFAULT;
        BuildOptions options =
                new BuildOptions(
                        plain.baseUrl(),
                        plain.previous(),
                        plain.published(),
                        true,
                        plain.keepForeign(),
                        plain.verify(),
                        asOf);
        Path site = folder.resolve(name);
        new Build(content, site, Site.builtIn(), options).run(Stages.SILENT);
        return new BuiltSite(site);
    }

    @Test
    void pageJsonAndCalendarAgree() throws IOException {
        List<String> page = new ArrayList<>();
        for (Element row : late.page(PAGE).select("tbody tr")) {
            String day = row.selectFirst("time").attr("datetime");
            page.add(day + " " + id(row.selectFirst("a").attr("href")));
        }
        List<String> json = new ArrayList<>();
        List<String> days = new ArrayList<>();
        JsonNode releases = JSON.readTree(late.bytes("progress/due.json")).get("releases");
        for (JsonNode each : releases) {
            json.add(each.get("next_release").asText() + " " + each.get("indicator").asText());
            LocalDate end = LocalDate.parse(each.get("last_day").asText()).plusDays(1);
            days.add((each.get("first_day").asText() + " " + end).replace("-", ""));
        }
        List<String> ids = new ArrayList<>();
        List<String> entries = new ArrayList<>();
        for (Map<String, String> entry : calendar(late)) {
            ids.add(id(entry.get("URL")));
            entries.add(entry.get("DTSTART;VALUE=DATE") + " " + entry.get("DTEND;VALUE=DATE"));
        }

        assertEquals(
                List.of(
                        "2028-03-20 reading-events",
                        "2028-03 visits-per-person",
                        "2028-04-10 new-books",
                        "2028-04 reading-seats",
                        "2029-02 opening-hours"),
                page);
        assertEquals(page, json);
        assertEquals(DueContent.DUE, ids);
        assertEquals(days, entries);
        assertEquals("20280301 20280401", entries.get(1), "a month, whole");
        assertEquals("20280320 20280321", entries.get(0), "a day");
    }

    private static String id(String address) {
        return address.replaceAll(".*/|\\.html", "");
    }

    @Test
    void whatIsOverdueIsSaidOfADayAloneAndTheLastDayIsInTime() throws IOException {
        Document page = late.page(PAGE);
        assertEquals("截至2028年4月10日，有2项过了时间还没有收录到结果。", page.select(".lead + p").text());
        assertEquals(
                List.of("2028年3月20日 已过时间", "2028年3月 已过时间", "2028年4月10日", "2028年4月", "2029年2月"),
                page.select("tbody td:first-child").eachText());
        assertEquals(List.of(true, true, false, false, false), overdue(late));
        assertFalse(undated.page(PAGE).text().contains("截至"));
        assertTrue(undated.page(PAGE).select("td small").isEmpty());
        assertTrue(JSON.readTree(undated.bytes("progress/due.json")).get("as_of").isNull());
        assertEquals("null", undatedOverdue());
    }

    private static List<Boolean> overdue(BuiltSite site) throws IOException {
        JsonNode json = JSON.readTree(site.bytes("progress/due.json"));
        assertEquals(DueContent.TWO_LATE, json.get("as_of").asText());
        List<Boolean> overdue = new ArrayList<>();
        json.get("releases").forEach(each -> overdue.add(each.get("overdue").asBoolean()));
        return overdue;
    }

    private static String undatedOverdue() throws IOException {
        JsonNode json = JSON.readTree(undated.bytes("progress/due.json"));
        return json.at("/releases/0/overdue").toString();
    }

    @Test
    void theDayChangesThePageAndItsJsonAloneAndWhatHoldsTheirBytes() {
        assertEquals(late.addresses(), undated.addresses());
        assertEquals(
                Set.of(
                        "progress/due.html",
                        "progress/due.json",
                        "checksums.txt",
                        "datasets/site.zip"),
                late.changedIn(undated));
    }

    @Test
    void englishPageSaysTheSame() throws IOException {
        Document page = english.page(PAGE);
        assertEquals("Data due", page.selectFirst("h1").text());
        assertEquals(
                "As of 10 April 2028, past their date without results recorded here: 2.",
                page.select(".lead + p").text());
        assertEquals("March 2028 overdue", page.select("tbody td:first-child").get(1).text());
        assertEquals(
                "Results due: Library visits per person", calendar(english).get(1).get("SUMMARY"));
        assertEquals(overdue(late), overdue(english));
    }

    @Test
    void whoIsResponsibleComesThroughEachFormatUnchanged() throws IOException {
        JsonNode json = JSON.readTree(late.bytes("progress/due.json"));
        assertEquals(DueContent.RESPONSIBLE, json.at("/releases/2/responsible").asText());
        assertTrue(json.at("/releases/0/responsible").isNull());
        Element row = late.page(PAGE).select("tbody tr").get(2);
        assertEquals(DueContent.RESPONSIBLE, row.selectFirst("td:last-child").text());
        assertEquals("责任单位：" + DueContent.RESPONSIBLE, calendar(late).get(2).get("DESCRIPTION"));
        assertFalse(calendar(late).get(0).containsKey("DESCRIPTION"));
    }

    @Test
    void calendarEntriesKeepTheirIdentifiersAndAreStampedByTheData() {
        Set<String> ids = new TreeSet<>();
        for (Map<String, String> entry : calendar(late)) {
            ids.add(entry.get("UID"));
            assertEquals("20270615T000000Z", entry.get("DTSTAMP"), "the last change of the data");
        }
        assertEquals(5, ids.size());
        calendar(english).forEach(entry -> assertTrue(ids.contains(entry.get("UID"))));
    }

    @Test
    void siteIsSoundAndLeadsToThePage() {
        assertEquals(List.of(), SiteVerifier.verify(late.folder()));
        assertEquals(Set.of(), new SiteLinks(late).broken());
        assertEquals(1, late.page("progress/index.html").select("a[href=due.html]").size());
        String fact = "dd a[href=../progress/due.html]";
        assertEquals("2028年3月", late.page("indicators/visits-per-person.html").select(fact).text());
        assertTrue(late.page("indicators/old-newspapers.html").select(fact).isEmpty());
    }

    @Test
    void jsonIsAsTheDescriptionOfTheApiSays() throws IOException {
        for (BuiltSite site : List.of(late, undated)) {
            JsonNode api = JSON.readTree(site.bytes("openapi.json"));
            String answer = "/paths/~1progress~1due.json/get/responses/200/content";
            String reference = "#/components/schemas/due";
            assertEquals(
                    reference, api.at(answer + "/application~1json/schema/$ref").asText(), "due");
            String schema = api.at("/components/schemas/due").toString();
            assertEquals(List.of(), JsonSchemas.violations(schema, site.text("progress/due.json")));
        }
    }

    @Test
    void planWithoutDatesHasNoneOfIt() {
        assertTrue(
                RealSite.addresses().stream().noneMatch(each -> each.startsWith("progress/due")));
        assertFalse(RealSite.text("openapi.json").contains("progress/due"));
    }

    /** Reads a calendar by the rules of RFC 5545; returns the properties of each entry. */
    private static List<Map<String, String>> calendar(BuiltSite site) {
        String text = site.text("progress/due.ics");
        assertTrue(text.endsWith("\r\n"));
        assertFalse(text.replace("\r\n", "").matches("(?s).*[\r\n].*"), "only CRLF");
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(UTF_8).length <= 75, line);
        }
        List<String> lines = List.of(text.replace("\r\n ", "").split("\r\n"));
        assertEquals("BEGIN:VCALENDAR", lines.get(0));
        assertEquals("VERSION:2.0", lines.get(1));
        assertTrue(lines.get(2).startsWith("PRODID:"));
        assertEquals("END:VCALENDAR", lines.get(lines.size() - 1));
        List<Map<String, String>> entries = new ArrayList<>();
        for (String line : lines.subList(3, lines.size() - 1)) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            if (line.equals("BEGIN:VEVENT")) {
                entries.add(new LinkedHashMap<>());
            } else if (!entries.isEmpty() && !line.equals("END:VEVENT")) {
                String before = entries.get(entries.size() - 1).put(name, value(line, colon));
                assertEquals(null, before, "twice: " + name);
            }
        }
        return entries;
    }

    private static String value(String line, int colon) {
        String value = line.substring(colon + 1);
        String plain = value.replaceAll("\\\\[\\\\;,n]", "");
        boolean isText = line.matches("(?s)(SUMMARY|DESCRIPTION):.*");
        assertFalse(isText && plain.matches(".*[\\\\;,].*"), line);
        return value.replaceAll("\\\\([\\\\;,])", "$1");
    }
}
