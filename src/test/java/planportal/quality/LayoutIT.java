package planportal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ForcedColors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import planportal.testing.Browser;
import planportal.testing.OneVisit;
import planportal.testing.PageKind;
import planportal.testing.RealSite;
import planportal.testing.RealSiteServer;

/**
 * Each kind of page in narrow and wide windows, in large type, in forced colours, without a script.
 */
class LayoutIT {
    private static final int MOST_BYTES = 60 * 1024;
    private static final int MOST_REQUESTS = 8;

    /** Elements that stick out of the window and stand in no part that scrolls by itself. */
    private static final String STICKING_OUT =
            "() => { const w = document.documentElement.clientWidth;"
                    + " if (document.documentElement.scrollWidth <= w) return [];"
                    + " const out = ['page is ' + document.documentElement.scrollWidth];"
                    + " for (const e of document.querySelectorAll('body *')) {"
                    + " const r = e.getBoundingClientRect();"
                    + " if (r.right > w + 1 && r.width && !e.closest('.scroll, pre, .unseen'))"
                    + " out.push(e.tagName + '.' + e.getAttribute('class') + ' ' + r.right);"
                    + " } return out.slice(0, 6); }";

    @RegisterExtension static final RealSiteServer server = new RealSiteServer();
    @RegisterExtension static final OneVisit visit = new OneVisit();

    @RegisterExtension
    static final OneVisit withoutScript =
            new OneVisit(Browser.options().setJavaScriptEnabled(false));

    @ParameterizedTest
    @EnumSource
    void noPageScrollsSidewaysAndTheConsoleIsSilent(PageKind kind) {
        List<String> found = new ArrayList<>();
        Page page = visit.page();
        page.setViewportSize(1280, 900);
        open(page, kind);
        for (int width : new int[] {1280, 768, 360, 320}) {
            page.setViewportSize(width, 900);
            found.addAll(stickingOut(page, "at " + width));
        }
        page.evaluate("document.documentElement.dataset.size = 'xlarge'");
        found.addAll(stickingOut(page, "large at 320"));
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        found.addAll(stickingOut(page, "large in forced colours at 320"));
        page.setViewportSize(1280, 900);
        found.addAll(stickingOut(page, "large in forced colours at 1280"));
        found.addAll(visit.problems());
        assertEquals("", String.join("\n", found));
    }

    private static List<String> stickingOut(Page page, String state) {
        return ((List<?>) page.evaluate(STICKING_OUT)).stream().map(e -> state + ": " + e).toList();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WHOLE_PLAN")
    void aFirstVisitIsLight(PageKind kind) {
        visit.page().navigate(server.url(kind.file()));
        visit.page().waitForLoadState();
        Set<String> files = new LinkedHashSet<>();
        for (Request request : visit.requests()) {
            String path = URI.create(request.url()).getPath().substring(1);
            files.add(path.isEmpty() ? "index.html" : path);
        }
        int bytes = files.stream().mapToInt(f -> compressed(RealSite.bytes(f))).sum();
        String said =
                files.stream()
                        .map(f -> f + " " + compressed(RealSite.bytes(f)))
                        .collect(Collectors.joining("\n"));
        assertTrue(bytes <= MOST_BYTES, bytes + " bytes:\n" + said);
        assertTrue(visit.requests().size() <= MOST_REQUESTS, said);
    }

    @ParameterizedTest
    @EnumSource
    void allTextIsThereWithoutAScript(PageKind kind) {
        Document document = RealSite.page(kind.file());
        document.select("template, noscript, script, svg title, svg desc, option").remove();
        Page page = withoutScript.page();
        page.navigate(server.url(kind.file()));
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        String shown = squeezed((String) page.evaluate("document.body.innerText"));
        List<String> missing = new ArrayList<>();
        for (var element :
                document.select("main :is(h1, h2, h3, h4, p, li, td, th, dt, dd, caption)")) {
            boolean script = element.closest("[hidden], .unseen, .more, .less, .wide") != null;
            for (TextNode node : element.textNodes()) {
                if (!script && !shown.contains(squeezed(node.text()))) {
                    missing.add(node.text());
                }
            }
        }
        assertEquals("", String.join("\n", missing));
    }

    private static void open(Page page, PageKind kind) {
        page.navigate(server.url(kind.address()));
        if (kind == PageKind.SEARCH) {
            page.waitForSelector(".hit");
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u200b]+", "");
    }

    private static int compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
