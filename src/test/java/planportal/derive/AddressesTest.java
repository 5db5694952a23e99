package planportal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "plan/01.html, index.html, ../index.html",
        "index.html, plan/01.html, plan/01.html",
        "plan/01.html, plan/02.html, 02.html",
        "plan/01.html, plan/02.html#p-2-1-1, 02.html#p-2-1-1",
        "plan/01.html, domains/x.html#a/b, ../domains/x.html#a/b",
        "plan/01.html, plan/01.html#s-1, #s-1",
        "plan/01.html, plan/01.html, 01.html",
        "index.html, index.html, index.html",
        "index.html, index.html#main, #main",
        // Names that begin alike are no folder in common.
        "plan/01.html, plans/01.html, ../plans/01.html",
        "plan/0.html, plan/01.html, 01.html",
        "a/b/c/d.html, a/b/x.html, ../x.html",
        "a/b/c/d.html, a/x/c/d.html, ../../x/c/d.html",
        "a/b.html, a/c/d.html, c/d.html",
        "a/b/c.html, a/b.html, ../b.html"
    })
    void linksLeadFromPageToPage(String from, String to, String link) {
        assertEquals(link, Addresses.relative(from, to));
    }
}
