package planportal.site;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import planportal.testing.RealContent;
import planportal.testing.RealSite;

/** The real plan: what the program writes about it, as read and approved by people. */
class RealPlanTest {
    private static final String ABOUT_THE_PLAN =
            "(.*/)?index.html|search.html|progress/due.html|(indicators|domains)/.*";

    @Test
    void everySentenceIsAsReviewed() throws IOException {
        new PlanReview(RealContent.folder(), RealSite.site()).compareSentences(ABOUT_THE_PLAN);
    }
}
