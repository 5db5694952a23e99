package planportal.render.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import planportal.derive.Portal;
import planportal.site.Site;
import planportal.testing.Plans;

class OpenSearchRendererTest {

    @Test
    void describesTheSearchByItsWholeAddress() {
        Portal portal = Plans.build().portal();
        OpenSearchRenderer renderer = new OpenSearchRenderer(portal, Site.builtIn().messages("zh"));
        String xml =
                new String(
                        renderer.jobs().findFirst().orElseThrow().work().get().get(0).bytes(),
                        StandardCharsets.UTF_8);
        Document description = Jsoup.parse(xml, Parser.xmlParser());
        assertEquals(
                "http://localhost:8080/search.html?q={searchTerms}",
                description.select("Url").attr("template"));
        assertEquals("某区公共服务规划", description.select("ShortName").text());
        assertTrue(description.select("Description").text().contains("搜"));
    }
}
