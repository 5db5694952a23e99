package planportal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import planportal.testing.OneVisit;
import planportal.testing.PageKind;
import planportal.testing.RealSite;
import planportal.testing.RealSiteServer;

/** What comes out on paper. */
class PrintIT {
    /** Shorter texts may occur elsewhere by chance. */
    private static final int SHORTEST = 8;

    @RegisterExtension static final RealSiteServer server = new RealSiteServer();
    @RegisterExtension static final OneVisit visit = new OneVisit();

    @ParameterizedTest
    @EnumSource(
            names = {
                "HOME",
                "CHAPTER_WITH_TABLES",
                "WHOLE_PLAN",
                "DOMAINS",
                "DOMAIN",
                "INDICATORS",
                "INDICATOR",
                "INDICATOR_IN_WORDS",
                "SERVICES",
                "PROJECT_COLUMN",
                "COMMITMENTS",
                "DATA_NOTES",
                "METHODOLOGY"
            })
    void allTextIsOnPaper(PageKind kind) throws IOException {
        Document document = RealSite.page(kind.file());
        document.select("[data-extra], nav, form, .screen, .unseen, [hidden], .more, .less")
                .remove();
        // A fact sheet names the projects; their texts are on the site and in the whole plan.
        document.select(".brief .fold > :not(summary)").remove();
        try (PDDocument pdf = print(kind.file())) {
            String printed = squeezed(new PDFTextStripper().getText(pdf));
            List<String> missing = new ArrayList<>();
            for (var element :
                    document.select(
                            "main :is(h1, h2, h3, h4, p, li, td, th, dt, dd, caption, b)")) {
                for (TextNode node : element.textNodes()) {
                    String text = squeezed(node.text());
                    if (text.length() >= SHORTEST && !isOn(printed, text)) {
                        missing.add(node.text());
                    }
                }
            }
            assertEquals("", String.join("\n", missing));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "indicators/life-expectancy.html, 1",
        "indicators/childcare-places.html, 2",
        "indicators/elderly-care-beds.html, 2",
        "indicators/urban-jobs.html, 2"
    })
    void anIndicatorIsASheetOfPaper(String indicator, int sides) throws IOException {
        try (PDDocument pdf = print(indicator)) {
            assertEquals(sides, pdf.getNumberOfPages());
        }
    }

    @Test
    void aDomainIsAFactSheet() throws IOException {
        try (PDDocument pdf = print(PageKind.DOMAIN.file())) {
            assertTrue(pdf.getNumberOfPages() <= 4, pdf.getNumberOfPages() + " pages");
        }
    }

    @Test
    void theWholePlanHasPageNumbersAndRunningHeads() throws IOException {
        try (PDDocument pdf = print("plan/full.html")) {
            int pages = pdf.getNumberOfPages();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(pages / 2);
            stripper.setEndPage(pages / 2);
            String text = squeezed(stripper.getText(pdf));
            assertTrue(text.contains(pages / 2 + "/" + pages), text);
            assertTrue(text.contains("公共服务规划"), text);
        }
    }

    private static PDDocument print(String address) throws IOException {
        Page page = visit.page();
        page.navigate(server.url(address));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return Loader.loadPDF(
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4")));
    }

    /** A long text may be cut by the end of a page, where running heads come between. */
    private static boolean isOn(String printed, String text) {
        if (printed.contains(text)) {
            return true;
        }
        for (int cut = 1; cut < text.length(); cut++) {
            if (printed.contains(text.substring(0, cut)) && printed.contains(text.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]+", "");
    }
}
