package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.testing.BuiltSite;
import planportal.testing.Folders;
import planportal.verify.SiteVerifier;

/**
 * A portal that takes reports by mail, and one that takes them by a form; both have a repository.
 */
class FeedbackLinksTest {
    private static final String BASE = "https://example.org/library/";

    @TempDir static Path folder;
    private static BuiltSite mail;
    private static BuiltSite form;

    @BeforeAll
    static void build() throws IOException {
        mail = build("mail", "data@library.example");
        form = build("form", "https://forms.example/new?t={title}&p={address}&again={address}");
    }

    private static BuiltSite build(String name, String feedback) throws IOException {
        Path content = folder.resolve(name + "-content");
        Folders.copy(Path.of("src/test/resources/sites/small/content"), content);
        Path settings = content.resolve("portal.yaml");
        Files.writeString(settings, Files.readString(settings) + "feedback: " + feedback + "\n");
        return BuiltSite.build(content, folder.resolve(name));
    }

    @Test
    void everyPageHasTheLinkAndNoneLeadsToTheRepository() {
        for (BuiltSite site : List.of(mail, form)) {
            String beginning =
                    site == mail ? "mailto:data@library.example?" : "https://forms.example";
            for (String address : site.pages()) {
                Document page = site.page(address);
                Element link = page.selectFirst("footer a[href^='" + beginning + "']");
                assertTrue(link != null, address);
                String asked = decoded(link.attr("href"));
                assertTrue(asked.contains(BASE + address), asked);
                assertTrue(page.select("a[href*='/issues/new']").isEmpty(), address);
            }
        }
        assertEquals(List.of(), SiteVerifier.verify(mail.folder()));
    }

    @Test
    void paragraphsPromisesAndDatasetsHaveTheirOwn() {
        List<String> places = new ArrayList<>();
        form.page("plan/01-citations.html")
                .select("section .report a")
                .forEach(link -> places.add(decoded(link.attr("href"))));
        assertTrue(places.size() > 1);
        assertTrue(places.get(0).contains("p=" + BASE + "plan/01.html#p-1-"), places.get(0));
        for (String address : List.of("datasets/indicators.html", promise())) {
            assertEquals(1, form.page(address).select("main .report a").size(), address);
        }
        assertEquals(
                1, form.page("plan/01.html").select("template a[href^='https://forms']").size());
    }

    private static String promise() {
        return form.pages().stream()
                .filter(page -> page.matches("commitments/(?!index).*"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mailHasSubjectAndLinesAsItsAddressFormatSays() {
        String link =
                mail.page("indicators/lost-books-rate.html").selectFirst(".report a").attr("href");

        assertTrue(link.matches("mailto:data@library\\.example\\?[A-Za-z0-9%=&._*-]+"), link);
        assertTrue(decoded(link).contains("subject=问题：图书遗失率&body=网页：" + BASE), link);
        assertEquals(
                link.split("%0D%0A", -1).length, link.split("%0A", -1).length, "lines end in CRLF");
        assertTrue(link.contains("%0D%0A"));
    }

    @Test
    void formGetsEachValueInItsPlace() {
        String link =
                form.page("indicators/lost-books-rate.html").selectFirst(".report a").attr("href");
        String page = "https%3A%2F%2Fexample.org%2Flibrary%2Findicators%2Flost-books-rate.html";

        assertTrue(link.endsWith("&p=" + page + "&again=" + page), link);
        assertTrue(link.startsWith("https://forms.example/new?t=%E9%97%AE%E9%A2%98"), link);
    }

    private static String decoded(String link) {
        return URLDecoder.decode(link, StandardCharsets.UTF_8);
    }
}
