package planportal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import planportal.model.Attribute;
import planportal.model.Indicator;
import planportal.testing.Plans;

class StatusOverviewTest {
    private static final Indicator A = Plans.indicator("a", "张", "1", "2");
    private static final Indicator B = Plans.indicator("b", "张", "1", "2");
    private static final Indicator C = obligatory(Plans.indicator("c", "张", "1", "2"));

    @Test
    void countsByStatusWithTheBestFirstAndTheObligatoryApart() {
        Map<String, Status> statuses =
                Map.of("a", Status.BEHIND, "b", Status.ACHIEVED, "c", Status.BEHIND);
        StatusOverview overview = StatusOverview.of(List.of(A, B, C), i -> statuses.get(i.id()));
        assertEquals(
                List.of(
                        new StatusOverview.Count(Status.ACHIEVED, 1),
                        new StatusOverview.Count(Status.BEHIND, 2)),
                overview.all().counts());
        assertEquals(3, overview.all().total());
        assertEquals(
                List.of(new StatusOverview.Count(Status.BEHIND, 1)),
                overview.obligatory().counts());
        assertTrue(overview.all().hasData());
    }

    @Test
    void withoutActualsThereIsNoData() {
        StatusOverview overview = StatusOverview.of(List.of(A, C), i -> Status.NO_DATA);
        assertFalse(overview.all().hasData());
        assertEquals(2, overview.all().total());
        assertEquals(0, StatusOverview.of(List.of(), i -> Status.NO_DATA).all().total());
    }

    private static Indicator obligatory(Indicator i) {
        return new Indicator(
                i.id(),
                i.number(),
                i.domain(),
                i.name(),
                i.nameEn(),
                i.unit(),
                i.baseline(),
                i.target(),
                Attribute.OBLIGATORY,
                "约束性");
    }
}
