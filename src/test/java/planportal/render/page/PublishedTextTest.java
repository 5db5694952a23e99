package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import planportal.check.PlanChecker;
import planportal.derive.Portal;
import planportal.diagnostic.Diagnostics;
import planportal.model.Publication;
import planportal.read.ContentReader;
import planportal.site.Site;
import planportal.testing.Contexts;
import planportal.testing.RealContent;

/**
 * The plan as published, read back from the HTML, against the plan as supplied ({@code
 * plan/plan.txt} of the test resources), character for character.
 *
 * <p>Normalised on both sides, and nothing else: white space is removed, that is every character
 * for which {@link Character#isWhitespace(int)} or {@link Character#isSpaceChar(int)} holds (space,
 * tab, line end, no-break and ideographic space). The layout of tables is white space in the
 * supplied text and elements in the HTML, so both vanish; the order of the cells stays. From the
 * HTML the text nodes of {@code #plan-text} are taken, except inside elements marked {@code
 * data-extra}: what the portal adds to the text (paragraph numbers, links to indicators, notes).
 */
class PublishedTextTest {
    private static Portal portal;

    @BeforeAll
    static void readThePlan() {
        Diagnostics diagnostics = new Diagnostics();
        Publication publication =
                new PlanChecker(diagnostics, Site.builtIn().languages())
                        .check(new ContentReader(RealContent.folder()).read(diagnostics))
                        .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
        portal = Portal.of(publication);
    }

    private static String supplied() throws IOException {
        try (InputStream file = PublishedTextTest.class.getResourceAsStream("/plan/plan.txt")) {
            return withoutWhiteSpace(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Document fullPlan() {
        byte[] html =
                Contexts.pages().render("page/full.jte", FullPlanPage.of(Contexts.of(portal)));
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    private static String published(Document page) {
        Element text = page.getElementById("plan-text");
        StringBuilder characters = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode words && !isExtra(words)) {
                        characters.append(words.getWholeText());
                    }
                },
                text);
        return withoutWhiteSpace(characters.toString());
    }

    private static boolean isExtra(Node node) {
        for (Node above = node.parent(); above != null; above = above.parent()) {
            if (above.hasAttr("data-extra")) {
                return true;
            }
        }
        return false;
    }

    private static String withoutWhiteSpace(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(rest::appendCodePoint);
        return rest.toString();
    }

    /** Compares piece by piece, so that a failure shows the place. */
    private static void assertSameText(String expected, String actual) {
        int piece = 60;
        for (int i = 0; i < Math.min(expected.length(), actual.length()); i += piece) {
            assertEquals(
                    expected.substring(i, Math.min(i + piece, expected.length())),
                    actual.substring(i, Math.min(i + piece, actual.length())),
                    "from character " + i + " on");
        }
        assertEquals(expected.length(), actual.length());
    }

    @Test
    void wholePlanReadsBackCharacterForCharacter() throws IOException {
        assertSameText(supplied(), published(fullPlan()));
    }

    @Test
    void chaptersTogetherReadBackCharacterForCharacter() throws IOException {
        RenderContext context = Contexts.of(portal);
        Pages pages = Contexts.pages();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < portal.plan().chapters().size(); i++) {
            byte[] html =
                    pages.render("page/chapter.jte", ChapterPage.of(context, i, Optional.empty()));
            Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
            all.append(published(page));
        }
        assertSameText(supplied(), all.toString());
    }

    @Test
    void changedCharacterIsFound() throws IOException {
        Document page = fullPlan();
        Element paragraph = page.getElementById("p-5-2-1");
        TextNode words = paragraph.textNodes().get(0);
        words.text(words.getWholeText().replaceFirst("。", "．"));
        assertNotEquals(supplied(), published(page));
    }

    @Test
    void everyParagraphAndItemHasItsAnchor() {
        Document page = fullPlan();
        assertEquals(166, page.select("#plan-text p[id^=p-]").size());
        assertEquals(34, page.select("#plan-text li[id^=c-]").size());
        assertEquals(49, page.select("#plan-text h3[id^=s-]").size());
        assertEquals(15, page.select("#plan-text h2[id^=ch-]").size());
        assertEquals(11, page.select("#plan-text h4[id^=c-]").size());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void headingsArePrintedAsLabelAndTitle() {
        assertEquals("第五章 建设普惠安全的幼儿照护服务体系", fullPlan().select("#ch-5").text());
        assertFalse(portal.plan().chapters().isEmpty());
    }
}
