package planportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.testing.BuiltSite;
import planportal.testing.RealSite;
import planportal.testing.SiteLinks;
import planportal.testing.SyntheticPlan;

/** A plan with hundreds of domains, indicators, services and projects, and their results. */
class LongListsTest {
    private static final int INDICATORS = 400;
    private static final int CHAPTERS = 20;
    private static final int MOST_BYTES = 300_000;

    @TempDir static Path folder;

    private static BuiltSite site;
    private static SiteLinks links;

    @BeforeAll
    static void build() {
        new SyntheticPlan(INDICATORS, 1, CHAPTERS, 2, List.of("csv", "search"), Path.of("content"))
                .write(folder.resolve("content"));
        site = BuiltSite.build(folder.resolve("content"), Path.of("target/test-sites/long"));
        links = new SiteLinks(site);
    }

    @Test
    void noPageIsLargeButTheText() {
        Set<String> large =
                site.pages().stream()
                        .filter(page -> !page.equals("plan/full.html"))
                        .filter(page -> !page.matches("plan/\\d+(-citations)?\\.html"))
                        .filter(page -> site.bytes(page).length > MOST_BYTES)
                        .map(page -> page + ": " + site.bytes(page).length)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), large);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertEquals(Set.of(), links.broken());
        assertEquals(Set.of(), links.ambiguousIds());
    }

    @Test
    void everyPageIsFewClicksFromHome() {
        assertEquals(Set.of(), links.fartherThan(4));
    }

    @ParameterizedTest
    @CsvSource({
        "indicators.csv, indicators, #indicators > tbody > tr[id]",
        "services.csv, services, #services > tbody > tr[id]",
        "commitments.csv, commitments, .figures-list > tbody > tr[id]"
    })
    void thePagesOfAListHoldEachItemOnce(String file, String list, String rows) throws IOException {
        List<String> ids =
                pages(list).stream()
                        .flatMap(page -> site.page(page).select(rows).eachAttr("id").stream())
                        .toList();
        try (Stream<String> lines = Files.lines(folder.resolve("content").resolve(file))) {
            assertEquals(lines.count() - 1, ids.size());
        }
        assertEquals(Set.copyOf(ids).size(), ids.size());
    }

    @Test
    void theListsOfDomainsAndProjectsLeadToEach() {
        for (String list : List.of("domains", "projects")) {
            Set<String> listed =
                    pages(list).stream()
                            .flatMap(page -> site.page(page).select("main a").stream())
                            .map(a -> list + "/" + a.attr("href").replaceFirst("#.*", ""))
                            .collect(Collectors.toSet());
            assertTrue(
                    listed.containsAll(
                            site.pages().stream().filter(p -> p.startsWith(list + "/")).toList()),
                    list);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"indicators", "domains", "services", "projects", "commitments", "updates"})
    void theFirstPageLeadsToAllAndEachToItsNeighbours(String list) {
        List<String> pages = pages(list);
        assertTrue(pages.size() > 1, list);
        Document first = site.page(pages.get(0));
        List<String> named =
                first.select("nav[aria-label=全部页次] li a").stream()
                        .map(a -> list + "/" + a.attr("href"))
                        .toList();
        assertEquals(pages, named);
        assertEquals(1, first.select("nav[aria-label=全部页次] [aria-current=page]").size());
        for (int i = 0; i < pages.size(); i++) {
            Document page = site.page(pages.get(i));
            assertEquals(i > 0 ? name(pages.get(i - 1)) : "", page.select("a.prev").attr("href"));
            assertEquals(
                    i + 1 < pages.size() ? name(pages.get(i + 1)) : "",
                    page.select("a.next").attr("href"));
            assertTrue(page.text().contains("分" + pages.size() + "页；这一页是第"), pages.get(i));
            assertTrue(i == 0 || page.title().contains("第" + (i + 1) + "页"), page.title());
        }
    }

    @Test
    void theFilterOfASplitListSaysThatItIsForThisPage() {
        Element tools = site.page("indicators/page-2.html").selectFirst(".tabletools");
        assertEquals("筛选本页", tools.attr("data-filter"));
        assertTrue(site.page("indicators/page-2.html").text().contains("只管这一页"));
        assertEquals(
                "筛选",
                RealSite.page("indicators/index.html").select(".tabletools").attr("data-filter"));
    }

    @Test
    void homeAndSearchLeadToTheListsOfWhatTheyLeaveOut() {
        assertEquals(
                List.of("看全部110个领域"),
                site.page("index.html").select("nav p a[href=domains/index.html]").eachText());
        assertTrue(
                site.page("search.html")
                        .select("#topics a[href]")
                        .eachAttr("href")
                        .containsAll(List.of("indicators/index.html", "services/index.html")));
    }

    @Test
    void whatBelongsToALargeDomainIsShownInPartWithTheWayToTheRest() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data/chapters")).getParent();
        StringBuilder rows =
                new StringBuilder(
                        "id,number,group,name,unit,baseline_2020,target_2025,attribute\n");
        for (int i = 1; i <= 240; i++) {
            String number = String.format(Locale.ROOT, "%05d", i);
            String group = i <= 120 ? "就业" : "养老";
            rows.append("i" + number + "," + i + "," + group + ",项" + number);
            rows.append(",%,80.1,99.0,预期性\n");
        }
        Files.writeString(data.resolve("indicators.csv"), rows);
        Files.writeString(
                data.resolve("chapters/001.md"),
                "---\ntitle: \"第1章 就业\"\nnumber: 1\nslug: \"c001\"\n---\n\n## 第一节 援助\n\n守住底线。\n");
        Path content = folder.resolve("large");
        SyntheticPlan.fromNeutral(data, content, List.of("csv"));
        BuiltSite large = BuiltSite.build(content, folder.resolve("large-site"));

        List<String> domains =
                large.pages().stream().filter(p -> p.matches("domains/(?!index).*")).toList();
        Set<String> rest = new TreeSet<>();
        for (String domain : domains) {
            Document page = large.page(domain);
            assertEquals(60, page.select(".minis > li").size());
            assertEquals("这里列出前60项，看全部120项", page.select(".minis + p a").text());
            rest.add(page.select(".minis + p a").attr("href"));
        }
        assertEquals(
                Set.of("../indicators/index.html#i-1", "../indicators/page-2.html#i-121"), rest);
        assertEquals(
                60,
                large.page("indicators/i00001.html")
                        .select("section[aria-labelledby=h-others] li")
                        .size());
        assertEquals(Set.of(), new SiteLinks(large).broken());
    }

    @Test
    void theRealPlanNeedsNoFurtherPages() {
        List<String> further =
                RealSite.pages().stream().filter(page -> page.contains("/page-")).toList();
        assertEquals(List.of(), further);
        assertFalse(RealSite.text("indicators/index.html").contains("全部页次"));
    }

    private static String name(String address) {
        return address.substring(address.indexOf('/') + 1);
    }

    /** The pages of a list, in their order. */
    private static List<String> pages(String list) {
        List<String> pages = new ArrayList<>(List.of(list + "/index.html"));
        Set<String> all = new HashSet<>(site.pages());
        for (int i = 2; all.contains(list + "/page-" + i + ".html"); i++) {
            pages.add(list + "/page-" + i + ".html");
        }
        return pages;
    }
}
