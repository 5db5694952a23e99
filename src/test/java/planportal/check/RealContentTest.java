package planportal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import planportal.diagnostic.Diagnostics;
import planportal.model.Plan;
import planportal.model.Topic;
import planportal.read.ContentReader;
import planportal.site.Site;
import planportal.testing.RealContent;

class RealContentTest {

    @Test
    void theSuppliedPlanIsReadWholeAndWithoutAComplaint() {
        Diagnostics diagnostics = new Diagnostics();
        var publication =
                new PlanChecker(diagnostics, Site.builtIn().languages())
                        .check(new ContentReader(RealContent.folder()).read(diagnostics));
        StringBuilder printed = new StringBuilder();
        diagnostics.print(printed);
        assertEquals("", printed.toString());

        Plan plan = publication.orElseThrow().plan();
        assertEquals(15, plan.chapters().size());
        assertEquals(49, plan.chapters().stream().mapToInt(c -> c.sections().size()).sum());
        assertEquals(151 + 15, plan.paragraphs().count());
        assertEquals(11, plan.columns().size());
        assertEquals(9, plan.domains().size());
        assertEquals(33, plan.indicators().size());
        assertEquals(81, plan.services().size());
        assertEquals(34, plan.projects().size());
        assertEquals(3, publication.orElseThrow().articles().size());

        Set<String> reached =
                publication.orElseThrow().guidance().lifeEvents().stream()
                        .flatMap(event -> event.topics().stream())
                        .map(Topic::reference)
                        .collect(Collectors.toSet());
        Stream<Topic> sought = Stream.concat(plan.services().stream(), plan.indicators().stream());
        assertEquals(
                List.of(),
                sought.map(Topic::reference).filter(each -> !reached.contains(each)).toList());
    }
}
