package planportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.testing.BuiltSite;
import planportal.testing.ForeignWords;

/**
 * An international plan in English: years of its own for each indicator, milestones, breakdowns,
 * descriptions, falls, growth and a total, a range, services, evidence with a correction, moved
 * pages. Its targets are those of the 2030 Agenda (A/RES/70/1), of the World Health Organization
 * and of a declaration on tuberculosis (A/RES/73/3); its results were published by international
 * organizations. What is an example of the test says so.
 */
class InternationalPlanTest {
    private static final String ABOUT_THE_PLAN =
            "index.html|(plan|datasets|updates)/index.html|search.html|methodology.html"
                    + "|(indicators|domains|services|projects|commitments|progress|life)/.*";

    @TempDir static Path folder;
    private static PlanReview review;

    @BeforeAll
    static void build() {
        review = PlanReview.of("agenda", folder.resolve("site"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicators/tuberculosis-incidence.html",
                "indicators/child-overweight.html",
                "indicators/internet-users.html",
                "projects/technology-bank.html"
            })
    void pagesReadAsReviewed(String address) throws IOException {
        review.comparePage(address);
    }

    @Test
    void everySentenceIsAsReviewed() throws IOException {
        review.compareSentences(ABOUT_THE_PLAN);
    }

    @Test
    void nothingIsInChinese() {
        assertEquals(List.of(), ForeignWords.chineseIn(review.site()));
    }

    @Test
    void theSiteIsSound() {
        review.assertSound();
    }

    /** Worked out by hand from content/indicators.csv, milestones.csv and observations.csv. */
    @Test
    void statusesFollowFromEachIndicatorsOwnYears() throws IOException {
        assertEquals(
                List.of(
                        "child-overweight achieved",
                        "maternal-mortality off-track",
                        "under-five-mortality behind",
                        "neonatal-mortality behind",
                        "tuberculosis-incidence off-track",
                        "tuberculosis-deaths off-track",
                        "people-treated behind",
                        "young-people-idle not-assessed",
                        "internet-users not-assessed",
                        "climate-finance not-assessed",
                        "official-aid off-track"),
                statuses(review.site()));
    }

    private static List<String> statuses(BuiltSite site) throws IOException {
        List<String> statuses = new ArrayList<>();
        for (JsonNode row : new ObjectMapper().readTree(site.bytes("datasets/indicators.json"))) {
            if (!row.get("status").asText().equals("no-data")) {
                statuses.add(row.get("id").asText() + " " + row.get("status").asText());
            }
        }
        return statuses;
    }
}
