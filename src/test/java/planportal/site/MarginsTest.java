package planportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import planportal.testing.RealSite;

/** The numbers in the chapters of the real plan, against what they lead to. */
class MarginsTest {
    private static final List<String> CHAPTERS =
            IntStream.rangeClosed(1, 15).mapToObj(n -> "plan/%02d.html".formatted(n)).toList();

    @Test
    void marginsListAsManyTopicsAsTheySay() {
        int folds = 0;
        for (String address : CHAPTERS) {
            for (Element fold : RealSite.page(address).select(".ties details")) {
                List<String> links = fold.select("a").eachAttr("href");
                assertEquals(number(fold.selectFirst("summary")), links.size(), address);
                assertEquals(links.size(), new HashSet<>(links).size(), links.toString());
                folds++;
            }
        }
        assertTrue(folds > 100, folds + " folds");
    }

    @Test
    void chapterAboutADomainCountsWhatTheDomainsPageLists() {
        Document chapter = RealSite.page("plan/09.html");
        Document domain = RealSite.page("domains/elderly-care.html");
        Map<String, String> rows =
                Map.of(
                        "indicators", ".minis > li",
                        "services", ".rows > li",
                        "projects", ".rows > li",
                        "promised", "tbody th[scope=row]");
        List<Element> counts = chapter.select("ul.facts a");
        assertEquals(4, counts.size());
        for (Element count : counts) {
            String anchor = count.attr("href").replaceFirst(".*#", "");
            Element section = domain.getElementById(anchor).closest("section");
            assertEquals(number(count), section.select(rows.get(anchor)).size(), anchor);
        }
    }

    @Test
    void generalChapterCountsWhatItsMarginsAndColumnsLinkTo() {
        Document chapter = RealSite.page("plan/04.html");
        List<Element> counts = chapter.select("ul.facts a");
        List<String> kinds = List.of("indicators", "services", "projects", "commitments");
        assertEquals(kinds.size(), counts.size());
        for (int i = 0; i < kinds.size(); i++) {
            String kind = kinds.get(i);
            String first = counts.get(i).attr("href").substring(1);
            assertEquals(number(counts.get(i)), linked(chapter, kind).size(), kind);
            assertTrue(linked(chapter.getElementById(first).parent(), kind).size() > 0, first);
        }
    }

    private static Set<String> linked(Element part, String kind) {
        return part.select(".sides a").stream()
                .map(link -> link.attr("href"))
                .filter(address -> address.startsWith("../" + kind + "/"))
                .collect(Collectors.toSet());
    }

    private static int number(Element element) {
        return Integer.parseInt(element.text().replaceAll("\\D", ""));
    }
}
