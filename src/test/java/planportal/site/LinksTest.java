package planportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import planportal.testing.RealSite;
import planportal.testing.SiteLinks;

class LinksTest {
    private static SiteLinks links;

    @BeforeAll
    static void readThePages() {
        links = new SiteLinks(RealSite.site());
        assertTrue(links.count() > 5000, "links: " + links.count());
    }

    @Test
    void everyLinkAndItsAnchorResolve() {
        assertEquals(Set.of(), links.broken());
    }

    @Test
    void linksAreRelative() {
        assertEquals(Set.of(), links.rooted());
    }

    @Test
    void nothingIsLoadedFromAnotherHost() {
        assertEquals(Set.of(), links.foreign());
    }

    @Test
    void noIdOccursTwiceOnAPage() {
        assertEquals(Set.of(), links.ambiguousIds());
    }

    @Test
    void everyPageIsAtMostThreeClicksFromHome() {
        assertEquals(Set.of(), links.fartherThan(3));
    }

    /** Each page that answers an everyday question is two taps from home, if not one. */
    @Test
    void answersToEverydayQuestionsAreTwoTapsFromHome() throws IOException {
        Set<String> far = links.fartherThan(2);
        Path questions = Path.of("src/test/resources/search/everyday.csv");
        try (CSVParser rows =
                CSVParser.parse(
                        questions,
                        StandardCharsets.UTF_8,
                        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            for (CSVRecord row : rows) {
                for (String answer : row.get("reached").split(" ")) {
                    String page = answer.replaceFirst("#.*", "");
                    assertTrue(RealSite.pages().contains(page), answer);
                    assertFalse(far.contains(page), row.get("question") + ": " + answer);
                }
            }
        }
    }
}
