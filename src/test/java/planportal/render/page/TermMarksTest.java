package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import planportal.derive.Portal;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.model.Paragraph;
import planportal.model.Term;
import planportal.testing.Contexts;
import planportal.testing.Plans;
import planportal.testing.RealSite;

/** How terms are marked where a page first uses them, and explained at its end. */
class TermMarksTest {
    private static final Indicator COVER = Plans.indicator("cover", "低保覆盖率", "%", "1", "2");

    private static Term term(String name, String... also) {
        return new Term(name, List.of(also), "", "意思", "", Optional.empty());
    }

    private static Portal portal(Term... terms) {
        return Plans.build()
                .indicators(COVER)
                .chapters(Plans.chapter(1, "一", "低保标准。"), Plans.chapter(2, "二", "渐退。"))
                .terms(terms)
                .portal();
    }

    /** Returns a text with its terms in brackets. */
    private static String marked(TermMarks marks, String text) {
        return shown(marks.mark(MarkedText.plain(text), "a"));
    }

    private static String shown(MarkedText text) {
        return text.runs().stream()
                .map(run -> run.isTerm() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }

    private static String marked(String text, Term... terms) {
        return marked(TermMarks.of(portal(terms), "page.html"), text);
    }

    @Test
    void ofTermsThatOverlapTheLongestCounts() {
        assertEquals(
                "[低保渐退]，[低保边缘家庭]，[低保]。",
                marked("低保渐退，低保边缘家庭，低保。", term("低保"), term("低保边缘家庭"), term("低保渐退")));
    }

    @Test
    void onlyTheFirstUseOnAPageIsMarkedInWhateverForm() {
        TermMarks marks = TermMarks.of(portal(term("低保", "最低生活保障")), "page.html");
        assertEquals("[最低生活保障]即低保。", marked(marks, "最低生活保障即低保。"));
        assertEquals("低保。", marked(marks, "低保。"));
        assertEquals(
                List.of("page.html#a"), marks.notes().stream().map(TermMarks.Note::back).toList());
    }

    @Test
    void wordsOfLettersAreMarkedWhole() {
        assertEquals("PAGODA, [ODA], ODA2", marked("PAGODA, ODA, ODA2", term("ODA")));
        assertEquals("“[1+X]”证书，11+X", marked("“1+X”证书，11+X", term("1+X")));
    }

    @Test
    void linksStayAndWhatTheyHoldIsMarkedLater() {
        Paragraph place = new Paragraph(1, 1, 1, "低保达90%。低保。", Optional.empty());
        Portal portal =
                Plans.build()
                        .indicators(COVER)
                        .mentions(new Mention(COVER, place, "低保达90%"))
                        .terms(term("低保"))
                        .portal();
        MarkedText text = MarkedText.of(portal, place, TermMarks.of(portal, "page.html"));
        assertEquals("低保达90%。[低保]。", shown(text));
        assertEquals(place.text(), text.text());
    }

    @Test
    void wordsAboutAnIndicatorStayBoldAroundATerm() {
        Paragraph place = new Paragraph(1, 1, 1, "提高低保标准。", Optional.empty());
        List<Mention> mentions = List.of(new Mention(COVER, place, "提高低保标准"));
        TermMarks marks = TermMarks.of(portal(term("低保")), "page.html");
        Quotation quotation = Quotation.all(mentions, marks).get(0);
        assertEquals("提高[低保]标准。", shown(quotation.text()));
        assertTrue(
                quotation.text().runs().stream()
                        .filter(r -> r.isTerm())
                        .findFirst()
                        .get()
                        .isEmphasised());
    }

    @Test
    void thePageOfTermsSaysWhereEachIsUsed() {
        RenderContext context = Contexts.of(portal(term("低保"), term("渐退")));
        List<List<String>> uses =
                GlossaryPage.of(context).entries().stream()
                        .map(entry -> entry.uses().stream().map(Link::address).toList())
                        .toList();
        assertEquals(
                List.of(
                        List.of("plan/01.html#p-1-1-1", "indicators/cover.html"),
                        List.of("plan/02.html#p-2-1-1")),
                uses);
        assertTrue(GlossaryPage.link(Contexts.of(portal())).isEmpty());
    }

    /** Of the real plan, each mark leads to its explanation, and each explanation has a mark. */
    @Test
    void marksAndExplanationsOfEachPageAreTheSame() {
        List<String> pages =
                RealSite.pages().stream()
                        .filter(each -> each.matches("(en/)?(plan|indicators)/.*"))
                        .toList();
        int marks = 0;
        for (String address : pages) {
            Document page = RealSite.page(address);
            List<String> marked = page.select("a.term").eachAttr("href");
            List<String> explained =
                    page.select(".terms dl > div").stream().map(each -> "#" + each.id()).toList();
            assertEquals(explained, marked, address);
            marks += marked.size();
        }
        assertTrue(marks > 150, marks + " marks");
    }
}
