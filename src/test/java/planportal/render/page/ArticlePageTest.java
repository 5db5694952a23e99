package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import planportal.model.Article;
import planportal.testing.Contexts;
import planportal.testing.Plans;

class ArticlePageTest {

    private static Document page(String markdown) {
        RenderContext context = Contexts.of(Plans.build().portal());
        byte[] html =
                Contexts.pages()
                        .render(
                                "page/article.jte",
                                ArticlePage.of(
                                        context,
                                        new Article("about", Optional.empty(), "关于", markdown)));
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    @Test
    void linksWithinTheSiteStayRelative() {
        assertEquals(
                List.of("datasets/index.html", "https://example.org/x"),
                page("[数据](datasets/index.html)、[外](https://example.org/x)")
                        .select(".prose a")
                        .eachAttr("href"));
    }

    @Test
    void nothingLiveComesThrough() {
        Document page =
                page(
                        "<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1))");
        assertTrue(page.select(".prose script, .prose img, .prose [onerror]").isEmpty());
        assertTrue(page.select("a[href^=javascript]").isEmpty());
        assertTrue(page.select(".prose").text().contains("<script>alert(1)</script>"));
    }

    @Test
    void tableScrollsInANamedRegionAndItsHeadersHaveScopes() {
        Document page = page("## 写法\n\n| 甲 | 乙 |\n| --- | ---: |\n| 1 | 2 |\n");
        Element region = page.select(".prose .scroll").first();
        assertEquals("写法", region.attr("aria-label"));
        assertEquals("0", region.attr("tabindex"));
        assertEquals(List.of("col", "col"), region.select("th").eachAttr("scope"));
        assertEquals("2", region.select("td.r").text());
        assertTrue(page.select("[align]").isEmpty());
    }

    @Test
    void longArticleListsItsSections() {
        Document page = page("## 一\n\n字\n\n## 二\n\n字\n\n## 三\n\n字\n\n## 四\n\n字");
        assertEquals(
                List.of("#s-1", "#s-2", "#s-3", "#s-4"),
                page.select(".article-toc a").eachAttr("href"));
        assertEquals("三", page.select("#s-3").text());
        assertTrue(page("## 一\n\n字").select(".article-toc").isEmpty());
    }

    @Test
    void descriptionIsTheFirstParagraph() {
        assertEquals("第一段。", page("第一段。\n\n第二段。").select("meta[name=description]").attr("content"));
    }
}
