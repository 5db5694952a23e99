package planportal.render.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import planportal.check.PlanChecker;
import planportal.derive.Portal;
import planportal.diagnostic.Diagnostics;
import planportal.model.Publication;
import planportal.read.ContentReader;
import planportal.site.Site;
import planportal.testing.RealContent;

/** The sentences of the real plan's indicators, as read and approved by people. */
class RealSentencesTest {

    @Test
    void sentencesOfTheRealPlanReadAsApproved() throws IOException {
        assertEquals(approved("sentences.txt"), sentences());
    }

    private static List<String> sentences() {
        Diagnostics diagnostics = new Diagnostics();
        Publication publication =
                new PlanChecker(diagnostics, Site.builtIn().languages())
                        .check(new ContentReader(RealContent.folder()).read(diagnostics))
                        .orElseThrow();
        Portal portal = Portal.of(publication);
        Wording wording = new Wording(portal, Site.builtIn().messages("zh"));
        return portal.plan().indicators().stream()
                .map(i -> wording.sentence(i).text() + " " + wording.change(i))
                .toList();
    }

    private static List<String> approved(String name) throws IOException {
        try (InputStream file = RealSentencesTest.class.getResourceAsStream("/plan/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
