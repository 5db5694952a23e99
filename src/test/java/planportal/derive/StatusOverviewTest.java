package planportal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatusOverviewTest {
    @Test
    void countsByStatusWithTheBestFirst() {
        StatusOverview overview =
                StatusOverview.of(Stream.of(Status.BEHIND, Status.ACHIEVED, Status.BEHIND));
        assertEquals(
                List.of(
                        new StatusOverview.Count(Status.ACHIEVED, 1),
                        new StatusOverview.Count(Status.BEHIND, 2)),
                overview.counts());
        assertEquals(3, overview.total());
        assertTrue(overview.hasData());
    }

    @Test
    void withoutActualsThereIsNoData() {
        StatusOverview overview = StatusOverview.of(Stream.of(Status.NO_DATA, Status.NO_DATA));
        assertFalse(overview.hasData());
        assertEquals(2, overview.total());
        assertEquals(0, StatusOverview.of(Stream.of()).total());
    }
}
