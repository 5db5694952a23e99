package planportal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.testing.Plans;

class SeriesTest {
    private final Indicator indicator = Plans.indicator();
    private final Observation first = Plans.actual(indicator, 2022, "5000", "2023-03-01");
    private final Observation revised = Plans.actual(indicator, 2022, "5100", "2023-09-01");
    private final Observation again = Plans.actual(indicator, 2022, "5050", "2024-03-01");
    private final Observation earlierYear = Plans.actual(indicator, 2021, "4500", "2024-05-01");

    @Test
    void laterPublicationSupersedesEarlierWhateverTheirOrder() {
        Series series = Series.of(List.of(again, first, earlierYear, revised));
        assertEquals(List.of(earlierYear, again), series.current());
        assertEquals(List.of(first, revised), series.superseded());
        assertEquals(List.of(first, revised, again), series.allIn(2022));
    }

    @Test
    void valueOfTheBaselineYearIsARevisionAndNoResult() {
        Observation former = Plans.actual(indicator, 2020, "3990", "2022-03-01");
        Observation revision = Plans.actual(indicator, 2020, "4010", "2023-03-01");
        Series series = Series.of(List.of(revision, first, former));
        assertEquals(List.of(first), series.current());
        assertEquals(Optional.of(revision), series.revisedBaseline());
        assertEquals(List.of(former), series.superseded());
    }

    @Test
    void latestIsTheLatestYearNotTheLatestPublication() {
        Series series = Series.of(List.of(first, earlierYear));
        assertEquals(Optional.of(first), series.latest());
    }

    @Test
    void nothingComesFromNothing() {
        Series series = Series.of(List.of());
        assertTrue(series.isEmpty());
        assertEquals(Optional.empty(), series.latest());
    }
}
