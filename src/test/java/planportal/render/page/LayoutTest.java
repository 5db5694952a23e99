package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import planportal.model.Contact;
import planportal.model.PortalSettings;
import planportal.model.PublishedFormat;
import planportal.site.Messages;
import planportal.site.Site;
import planportal.site.SiteException;
import planportal.testing.Contexts;
import planportal.testing.Plans;

class LayoutTest {

    private static RenderContext context(String baseUrl) {
        return context(baseUrl, Optional.empty(), EnumSet.allOf(PublishedFormat.class));
    }

    private static RenderContext context(
            String baseUrl, Optional<URI> repository, Set<PublishedFormat> formats) {
        PortalSettings usual = Plans.settings();
        return Contexts.of(
                Plans.build()
                        .portal(
                                new PortalSettings(
                                        usual.name(),
                                        usual.publisher(),
                                        URI.create(baseUrl),
                                        new Contact(repository, Optional.empty()),
                                        usual.languages(),
                                        usual.licence(),
                                        usual.textRights(),
                                        formats,
                                        usual.searches(),
                                        usual.breaks())));
    }

    private static Document notFound(RenderContext context) {
        return render(context, NotFoundPage.of(context));
    }

    private static Document render(RenderContext context, NotFoundPage page) {
        byte[] html = Contexts.pages().render("page/notfound.jte", page);
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    @Test
    void pageForLostReadersLinksFromTheSitesRoot() {
        Document page = notFound(context("https://example.org/portal/"));
        assertEquals("/portal/assets/portal.css", page.select("link[rel=stylesheet]").attr("href"));
        for (Element link : page.select("a[href], link[href], script[src], form[action]")) {
            String target = link.attr("href") + link.attr("src") + link.attr("action");
            assertTrue(
                    target.startsWith("/portal/")
                            || target.startsWith("#")
                            || target.startsWith("https://"),
                    target);
        }
    }

    @Test
    void otherPagesLinkRelatively() {
        RenderContext context = context("https://example.org/portal/");
        PageLayout layout = context.page("plan/01.html", "t", "d");
        Document page = render(context, new NotFoundPage(layout));
        assertEquals("../assets/portal.css", page.select("link[rel=stylesheet]").attr("href"));
        assertEquals(
                "https://example.org/portal/plan/01.html",
                page.select("link[rel=canonical]").attr("href"));
    }

    @Test
    void menuHasNoPartThatThePlanLacks() {
        Document page = notFound(context("https://example.org/"));
        assertEquals(List.of("规划", "领域", "数据"), page.select(".menu a").eachText());
    }

    @Test
    void problemsAreReportedInAFormThatNamesThePage() {
        RenderContext without = context("https://example.org/");
        assertTrue(notFound(without).select("a[href*=/issues/new]").isEmpty());
        RenderContext with =
                context(
                        "https://example.org/",
                        Optional.of(URI.create("https://example.org/owner/name/")),
                        EnumSet.allOf(PublishedFormat.class));
        String form = notFound(with).select("a[href*=/issues/new]").attr("href");
        assertTrue(form.startsWith("https://example.org/owner/name/issues/new?title="), form);
        assertTrue(
                URLDecoder.decode(form, StandardCharsets.UTF_8)
                        .contains("https://example.org/404.html"),
                form);
    }

    @Test
    void withoutSearchThereIsNoSearchBox() {
        RenderContext context =
                context(
                        "https://example.org/",
                        Optional.empty(),
                        EnumSet.complementOf(EnumSet.of(PublishedFormat.SEARCH)));
        Document page = notFound(context);
        assertTrue(page.select("form, link[rel=search]").isEmpty());
    }

    @Test
    void pageHoldsTheSymbolsThatItUsesAndNoOthers() {
        Document page = notFound(context("https://example.org/"));
        assertEquals(
                page.select("use").eachAttr("href").stream()
                        .map(u -> u.substring(1))
                        .distinct()
                        .sorted()
                        .toList(),
                page.select("svg.sprite symbol").eachAttr("id").stream().sorted().toList());
    }

    @Test
    void textIsShownNeverLive() {
        RenderContext context = context("https://example.org/");
        PageLayout layout =
                context.page("x.html", "<script>alert(1)</script>", "\" onload=\"alert(1)")
                        .jsonLd("{\"name\":\"</script><script>alert(2)\"}");
        Document page = render(context, new NotFoundPage(layout));
        assertEquals("<script>alert(1)</script>", page.select("h1").text());
        assertEquals("\" onload=\"alert(1)", page.select("meta[name=description]").attr("content"));
        assertEquals(4, page.select("script").size());
        assertTrue(
                page.select("script[type=application/ld+json]").first().data().contains("\\u003c"));
    }

    @Test
    void nothingIsInlineThatThePolicyForbids() {
        Document page = notFound(context("https://example.org/"));
        assertTrue(page.select("style, [style], script:not([src]):not([type*=json])").isEmpty());
        assertFalse(page.select("meta[http-equiv=Content-Security-Policy]").isEmpty());
    }

    @Test
    void missingIconIsAnErrorThatNamesIt() {
        SiteException error =
                assertThrows(
                        SiteException.class,
                        () -> Icons.parse("<svg></svg>").symbolsFor("<use href=\"#t-none\"/>"));
        assertEquals(
                "site/assets/icons.svg: error: the symbol \"t-none\" is missing",
                error.getMessage());
    }

    @Test
    void missingTemplateIsAnErrorThatNamesIt() {
        SiteException error =
                assertThrows(
                        SiteException.class, () -> Contexts.pages().render("page/none.jte", "x"));
        assertEquals("site/templates/page/none.jte: error: no such template", error.getMessage());
    }

    @Test
    void missingMessageIsAnErrorThatNamesIt() {
        Messages none = Messages.parse("site/messages/zh.properties", "");
        Site site = new Site(Map.of("zh", none), Site.builtIn().assets());
        RenderContext context = RenderContext.of(Plans.build().portal(), site);
        NotFoundPage page = new NotFoundPage(context.page("x.html", "t", "d"));
        SiteException error =
                assertThrows(
                        SiteException.class,
                        () -> Contexts.pages().render("page/notfound.jte", page));
        assertEquals(
                "site/messages/zh.properties: error: the message key \"common.lang\" is missing",
                error.getMessage());
    }

    @Test
    void domainWithAnUnknownIconGetsTheNeutralOne() {
        Icons icons = context("https://example.org/").icons();
        assertEquals("d-health", icons.domain("health"));
        assertEquals("d-other", icons.domain("astronomy"));
        assertTrue(icons.names().contains("d-other"));
    }
}
