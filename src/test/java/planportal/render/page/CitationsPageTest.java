package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import planportal.derive.Portal;
import planportal.model.Chapter;
import planportal.render.catalog.PublishedData;
import planportal.site.Site;
import planportal.testing.Contexts;
import planportal.testing.Plans;

class CitationsPageTest {

    @Test
    void aParagraphIsToldByItsBeginning() {
        Chapter chapter = Plans.chapter(1, "一", "字".repeat(40), "字".repeat(41));
        Portal portal = Plans.build().chapters(chapter).portal();
        PublishedData data =
                new PublishedData(
                        portal, Site.builtIn(), Optional.empty(), version -> Optional.empty());

        CitationsPage page = CitationsPage.of(Contexts.of(portal), data.citations(), chapter);

        assertEquals(
                List.of("字".repeat(40), "字".repeat(39) + "…"),
                page.entries().stream().map(CitationsPage.Entry::beginning).toList());
    }
}
