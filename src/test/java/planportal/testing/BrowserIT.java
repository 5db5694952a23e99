package planportal.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserIT {
    @TempDir Path site;

    @BeforeEach
    void makeASite() throws IOException {
        Files.createDirectories(site.resolve("assets"));
        Files.writeString(site.resolve("assets/a.js"), "document.title = '好';");
        Files.writeString(site.resolve("good.html"), page("<script src=assets/a.js></script>"));
        Files.writeString(site.resolve("inline.html"), page("<script>document.title='x'</script>"));
        Files.writeString(
                site.resolve("outside.html"), page("<img src='http://example.org/a.png' alt=''>"));
        Files.writeString(site.resolve("404.html"), page("nothing"));
    }

    @Test
    void wellBehavedPageHasNoProblems() {
        try (SiteServer server = SiteServer.under("/portal/", site);
                Visit visit = Browser.visit()) {
            Response response = visit.page().navigate(server.url("good.html"));

            assertEquals(200, response.status());
            assertEquals("好", visit.page().title());
            assertEquals(List.of(), visit.problems());
            assertEquals(server.url("good.html"), visit.requests().get(0).url());
        }
    }

    @Test
    void inlineScriptIsRefusedAndNoted() {
        try (SiteServer server = SiteServer.of(site);
                Visit visit = Browser.visit()) {
            visit.page().navigate(server.url("inline.html"));

            assertEquals("", visit.page().title());
            assertEquals(1, visit.problems().size());
            assertTrue(visit.problems().get(0).contains("Content Security Policy"));
        }
    }

    @Test
    void requestToAnotherHostIsRefusedAndNoted() {
        try (Visit visit = Browser.visit()) {
            visit.page().navigate(site.resolve("outside.html").toUri().toString());

            assertTrue(
                    visit.problems().contains("request to another host: http://example.org/a.png"),
                    visit.problems().toString());
        }
    }

    private static String page(String body) {
        return "<!doctype html><link rel=icon href=assets/a.js><body>" + body;
    }
}
