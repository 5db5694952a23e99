package planportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
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
}
