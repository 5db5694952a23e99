package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import planportal.check.PlanChecker;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.diagnostic.Diagnostics;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Project;
import planportal.model.Service;
import planportal.read.ContentReader;
import planportal.render.OutputFile;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.render.catalog.DataEditions;
import planportal.render.catalog.PublishedData;
import planportal.site.Site;
import planportal.testing.Contexts;
import planportal.testing.Plans;
import planportal.testing.RealContent;

/** The lists and domain pages of the real plan, and of one with nothing to list. */
class ListPagesTest {
    private static final Set<String> LISTS =
            Set.of(
                    "domains",
                    "domain",
                    "services",
                    "projects",
                    "column",
                    "commitments",
                    "datanotes",
                    "updates");

    private static Portal portal;
    private static Map<String, Document> pages;

    @BeforeAll
    static void renderAll() {
        Diagnostics diagnostics = new Diagnostics();
        portal =
                Portal.of(
                        new PlanChecker(diagnostics, Site.builtIn().languages())
                                .check(new ContentReader(RealContent.folder()).read(diagnostics))
                                .orElseThrow(() -> new AssertionError(diagnostics.sorted())));
        pages = render(portal);
    }

    private static Map<String, Document> render(Portal portal) {
        RenderContext context = Contexts.of(portal);
        PublishedData data =
                new PublishedData(
                        portal, Site.builtIn(), Optional.empty(), version -> Optional.empty());
        DataEditions editions =
                new DataEditions(data, Optional.empty(), Optional.empty(), TreeSet::new);
        DataFiles files = new DataFiles(context, data);
        Renderer renderer = new PageRenderer(context, Contexts.pages(), data, editions, files);
        Map<String, Document> documents = new HashMap<>();
        for (RenderJob job : renderer.jobs().filter(ListPagesTest::isList).toList()) {
            for (OutputFile file : job.files()) {
                String html = new String(file.bytes(), StandardCharsets.UTF_8);
                documents.put(file.path(), Jsoup.parse(html));
            }
        }
        return documents;
    }

    private static boolean isList(RenderJob job) {
        String kind = job.source().split(" ")[0];
        return LISTS.contains(kind);
    }

    @Test
    void eachPageHasOneHeadingAndIdsThatOccurOnce() {
        assertEquals(9 + 9 + 6, pages.size());
        pages.forEach(
                (path, page) -> {
                    assertEquals(1, page.select("h1").size(), path);
                    List<String> ids = page.select("[id]").eachAttr("id");
                    assertEquals(ids.stream().distinct().toList(), ids, path);
                });
    }

    @Test
    void linksWithinAPageLeadSomewhere() {
        pages.forEach(
                (path, page) -> {
                    for (Element link : page.select("a[href^=#]")) {
                        String id = link.attr("href").substring(1);
                        assertTrue(page.getElementById(id) != null, path + " " + link);
                    }
                });
    }

    @Test
    void everyServiceHasItsAnchor() {
        Document page = pages.get(Addresses.SERVICES);
        for (Service service : portal.plan().services()) {
            assertEquals(
                    service.number() + " " + service.name(),
                    page.getElementById(service.id()).text());
        }
        assertEquals(9, page.select("tbody").size());
    }

    @Test
    void everyProjectStandsInFullOnItsColumnsPage() {
        Document list = pages.get(Addresses.PROJECTS);
        for (Project project : portal.plan().projects()) {
            String address = portal.addresses().place(project);
            Element place =
                    pages.get(address.substring(0, address.indexOf('#')))
                            .getElementById(project.anchor());
            assertEquals(project.title(), place.selectFirst("h2 > :last-child").text());
            assertTrue(place.selectFirst("p").wholeText().startsWith(project.text()), project.id());
            String page = portal.addresses().topic(project);
            assertFalse(
                    list.select("a[href=" + Addresses.relative(Addresses.PROJECTS, page) + "]")
                            .isEmpty(),
                    project.id());
        }
    }

    @Test
    void everyQuantityStandsWithItsQuoteAndTheWayToItsPlace() {
        Document page = pages.get(Addresses.COMMITMENTS);
        for (Commitment commitment : portal.plan().commitments()) {
            Element row = page.getElementById(commitment.id());
            assertEquals(commitment.amount().text(), row.selectFirst("th small > b").text());
            assertTrue(row.selectFirst("th small").wholeText().contains(commitment.quote()));
            assertEquals(
                    Addresses.relative(
                            Addresses.COMMITMENTS, portal.addresses().place(commitment.place())),
                    row.selectFirst("th small > a").attr("href"));
            assertEquals(
                    commitment.kind() == Commitment.Kind.FACT ? "stated" : "promised",
                    row.closest("table").id());
            int links =
                    (commitment.isPromised() ? 2 : 1)
                            + (commitment.indicator().isPresent() ? 1 : 0);
            assertEquals(links, row.select("a").size());
        }
    }

    @Test
    void everyDataNoteStandsWithItsQuotes() {
        Document page = pages.get(Addresses.DATA_NOTES);
        for (DataNote note : portal.plan().dataNotes()) {
            Element article = page.getElementById(note.id());
            assertEquals(note.title(), article.selectFirst("h3").text());
            assertEquals(
                    note.quotes().stream()
                            .map(
                                    q ->
                                            Addresses.relative(
                                                    Addresses.DATA_NOTES,
                                                    portal.addresses().place(q.place())))
                            .toList(),
                    article.select("blockquote a").eachAttr("href"));
        }
    }

    @Test
    void aDomainsPageTellsHowMuchThereIsOfEverything() {
        Document page = pages.get("domains/elderly-care.html");
        assertEquals(List.of("5", "4", "7", "16", "4"), page.select(".tally b").eachText());
        assertEquals(5, page.select(".minis svg title").size());
        assertEquals(7, page.select(".folds .no").size());
        assertTrue(page.text().contains("尚无年度监测数据"));
        assertEquals(List.of("病有所医", "住有所居"), page.select(".pager b").eachText());
    }

    @Test
    void aPlanWithNothingToListHasNoListsButUpdates() {
        Map<String, Document> empty = render(Plans.build().portal());
        assertEquals(
                Set.of(Addresses.DOMAINS, "domains/elderly-care.html", Addresses.UPDATES),
                empty.keySet());
        assertTrue(empty.get("domains/elderly-care.html").select(".tally, table").isEmpty());
    }
}
