package planportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.testing.BuiltSite;

/**
 * A national plan on the environment, with pages in two languages: a table with columns of its own,
 * groups on two levels, 左右 and 〔〕, an issuer with number and date, text that is a summary, results
 * and evidence in workbooks. Its figures are those of the real plan (国发〔2016〕65号, table 1, air and
 * water), its results those of the bulletins on the state of the environment.
 */
class NationalPlanTest {
    private static final String ABOUT_THE_PLAN =
            "(en/)?(index.html|(plan|datasets|updates)/index.html|search.html"
                    + "|(about|methodology|glossary).html"
                    + "|(indicators|domains|projects|data-notes|progress|life)/.*)";

    @TempDir static Path folder;
    private static PlanReview review;

    @BeforeAll
    static void build() {
        review = PlanReview.of("ecology", folder.resolve("site"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan/02.html", "plan/03.html", "indicators/fine-particles.html"})
    void pagesReadAsReviewed(String address) throws IOException {
        review.comparePage(address);
    }

    @Test
    void everySentenceIsAsReviewed() throws IOException {
        review.compareSentences(ABOUT_THE_PLAN);
    }

    @Test
    void theSiteIsSound() {
        review.assertSound();
    }

    @Test
    void whatThePlanDoesNotHaveAppearsNowhere() {
        BuiltSite site = review.site();
        String absent = "(en/)?(datasets/)?(services|commitments)\\b.*";
        assertEquals(List.of(), site.addresses().stream().filter(a -> a.matches(absent)).toList());
        String words = "(?s).*(服务|一字不改|没有专门讲到|不代表|services|word for word).*";
        for (String address : site.pages()) {
            if (address.matches(ABOUT_THE_PLAN + "|(en/)?plan/.*")) {
                String text = site.page(address).selectFirst("main").text();
                assertFalse(text.matches(words), address);
            }
        }
    }
}
