package planportal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.testing.BuiltSite;
import planportal.testing.OneVisit;

/** Pages in a language of long words, opened from a folder. */
class EnglishPagesIT {
    @RegisterExtension static final OneVisit visit = new OneVisit();

    @TempDir static Path folder;
    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site =
                BuiltSite.build(
                        Path.of("src/test/resources/sites/agenda/content"),
                        folder.resolve("agenda"));
    }

    @ParameterizedTest
    @CsvSource({"road-deaths, 1", "remittance-costs, 2", "tuberculosis-incidence, 2"})
    void anIndicatorIsASheetOfPaper(String indicator, int sides) throws IOException {
        visit.page().navigate(address("indicators/" + indicator + ".html"));
        var options = new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4");
        try (PDDocument pdf = Loader.loadPDF(visit.page().pdf(options))) {
            assertEquals(sides, pdf.getNumberOfPages());
        }
    }

    @Test
    void noPageScrollsSidewaysInTheLargestTypeOnAPhone() {
        List<String> wide = new ArrayList<>();
        visit.page().setViewportSize(360, 800);
        for (String address : site.pages()) {
            visit.page().navigate(address(address));
            Object over =
                    visit.page()
                            .evaluate(
                                    "document.documentElement.dataset.size = 'xlarge',"
                                            + " document.documentElement.scrollWidth - innerWidth");
            if (((Number) over).intValue() > 0) {
                wide.add(address + ": " + over);
            }
        }
        assertEquals("", String.join("\n", wide));
    }

    private static String address(String page) {
        return site.folder().resolve(page).toUri().toString();
    }
}
