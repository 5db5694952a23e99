package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.model.ColumnReference;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.model.Paragraph;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.model.Section;
import planportal.model.Service;
import planportal.testing.Contexts;
import planportal.testing.Plans;

class ChapterPageTest {
    private static final Indicator BEDS = Plans.indicator();
    private static final Domain DOMAIN = Plans.domain();

    private static PlanColumn column(int number, PlanColumn.Kind kind, String title) {
        return new PlanColumn(
                number,
                kind,
                "专栏" + number,
                title,
                kind == PlanColumn.Kind.PROJECTS ? List.of() : List.of("甲", "乙"),
                kind == PlanColumn.Kind.INDICATORS
                        ? List.of("number", "name", "unit", "baseline", "target", "attribute")
                        : List.of(),
                kind == PlanColumn.Kind.INDICATORS
                        ? List.of(new PlanColumn.Note("注：说明。", Paragraph.Style.PLAIN))
                        : List.of(),
                "，",
                "。(共{count}项)");
    }

    private static Paragraph paragraph(int section, int number, String lead, String rest) {
        return new Paragraph(
                1,
                section,
                number,
                lead + rest,
                lead.isEmpty() ? Optional.empty() : Optional.of(lead));
    }

    private static Portal portal() {
        Paragraph first = paragraph(1, 1, "增加床位。", "全区床位4210张。");
        Chapter chapter =
                new Chapter(
                        1,
                        "第一章",
                        "养老",
                        List.of(paragraph(0, 1, "", "引言<b>。")),
                        List.of(
                                new Section(
                                        1,
                                        1,
                                        "第一节",
                                        "床位",
                                        List.of(
                                                first,
                                                new ColumnReference(1),
                                                new ColumnReference(2),
                                                new ColumnReference(3)))));
        return Plans.build()
                .chapters(chapter, Plans.chapter(2, "保障", "一段。"), Plans.chapter(3, "附则", "一段。"))
                .columns(
                        column(1, PlanColumn.Kind.INDICATORS, "指标"),
                        column(2, PlanColumn.Kind.SERVICES, "服务"),
                        column(3, PlanColumn.Kind.PROJECTS, "工程"))
                .indicators(BEDS)
                .services(
                        new Service("first", 1, DOMAIN, "甲服务", "A", Optional.empty()),
                        new Service("second", 2, DOMAIN, "乙服务", "B", Optional.empty()))
                .projects(
                        new Project(
                                "work",
                                3,
                                1,
                                Optional.of(DOMAIN),
                                "1. ",
                                "某工程",
                                "某工程",
                                "。",
                                "做某事。",
                                ""),
                        new Project(
                                "more",
                                3,
                                2,
                                Optional.of(DOMAIN),
                                "",
                                "又一工程",
                                "又一工程",
                                "：",
                                "做另一事。",
                                ""))
                .mentions(new Mention(BEDS, first, "床位4210张"))
                .dataNotes(
                        new DataNote(
                                "beds",
                                DataNote.Kind.CONFLICT,
                                List.of(BEDS),
                                List.of(first),
                                "两个数",
                                "说明。",
                                List.of(),
                                Optional.empty()))
                .portal();
    }

    private static Document page(int index) {
        RenderContext context = Contexts.of(portal());
        byte[] html =
                Contexts.pages()
                        .render(
                                "page/chapter.jte",
                                ChapterPage.of(context, index, Optional.empty()));
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    private static Document whole() {
        RenderContext context = Contexts.of(portal());
        byte[] html = Contexts.pages().render("page/full.jte", FullPlanPage.of(context));
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    @Test
    void everyPlaceHasItsAnchor() {
        Document page = page(0);
        for (String id :
                List.of("p-1-0-1", "s-1-1", "p-1-1-1", "c-1", "c-2", "c-3", "c-3-1", "c-3-2")) {
            assertEquals(1, page.select("#" + id).size(), id);
        }
    }

    @Test
    void leadPhraseIsBoldAndTheRestIsNot() {
        Document page = page(0);
        assertEquals("增加床位。", page.select("#p-1-1-1 > strong").text());
        assertTrue(page.select("#p-1-0-1 > strong").isEmpty());
    }

    @Test
    void figureOfAnIndicatorLeadsToIt() {
        Document page = page(0);
        assertEquals(
                List.of("../indicators/elderly-care-beds.html"),
                page.select("#p-1-1-1 a.said").eachAttr("href"));
        assertEquals(
                List.of("../indicators/elderly-care-beds.html"),
                page.select(".sides a.side[href*=indicators]").eachAttr("href"));
    }

    @Test
    void projectOfAColumnLeadsToItsPage() {
        assertEquals(
                List.of("../projects/work.html", "../projects/more.html"),
                page(0).select("li.para .ties a").eachAttr("href"));
        assertTrue(whole().select(".ties").isEmpty());
    }

    @Test
    void chapterBeginsWithWhatItHas() {
        assertEquals(
                List.of("1项指标 #p-1-1-1", "2项服务 #c-2", "2项工程 #c-3-1"),
                page(0).select("ul.facts a").stream()
                        .map(link -> link.text() + " " + link.attr("href"))
                        .toList());
        assertTrue(page(1).select("ul.facts").isEmpty());
    }

    @Test
    void dataNoteStandsBesideItsParagraph() {
        assertEquals(
                List.of("../data-notes/index.html#beds"),
                page(0).select(".sides .noted a").eachAttr("href"));
    }

    @Test
    void textReadsAsPrintedOnceTheAdditionsAreDropped() {
        for (Document page : List.of(page(0), whole())) {
            page.select("[data-extra]").remove();
            String text = page.select("#plan-text").text().replaceAll("\\s", "");
            assertTrue(
                    text.startsWith(
                            "第一章养老引言<b>。第一节床位增加床位。全区床位4210张。专栏1指标甲乙1养老服务床位总量张39809000预期性注：说明。"),
                    text);
            assertTrue(text.contains("专栏2服务甲乙老有所养甲服务，乙服务。(共2项)专栏3工程1.某工程。做某事。又一工程：做另一事。"), text);
        }
    }

    @Test
    void contentsListSectionsAndColumnsAsTheyStand() {
        assertEquals(
                List.of("#s-1-1", "#c-1", "#c-2", "#c-3"),
                page(0).select(".toc.wide a").eachAttr("href"));
    }

    @Test
    void neighboursAreTheChaptersBeforeAndAfter() {
        assertTrue(page(0).select(".pager .prev").isEmpty());
        assertEquals("02.html", page(0).select(".pager .next").attr("href"));
        assertEquals("01.html", page(1).select(".pager .prev").attr("href"));
        assertEquals("03.html", page(1).select(".pager .next").attr("href"));
        assertTrue(page(2).select(".pager .next").isEmpty());
    }

    @Test
    void descriptionIsTheChaptersBeginning() {
        assertEquals("引言<b>。", page(0).select("meta[name=description]").attr("content"));
    }

    @Test
    void contentsPageLeadsToEverySectionAndColumn() {
        RenderContext context = Contexts.of(portal());
        Document page =
                Jsoup.parse(
                        new String(
                                Contexts.pages()
                                        .render("page/plan.jte", PlanContentsPage.of(context)),
                                StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        "01.html#s-1-1",
                        "01.html#c-1",
                        "01.html#c-2",
                        "01.html#c-3",
                        "02.html#s-2-1",
                        "03.html#s-3-1"),
                page.select(".sections a").eachAttr("href"));
    }
}
