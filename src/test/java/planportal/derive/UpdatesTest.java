package planportal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.testing.Plans;

class UpdatesTest {
    private static final Indicator FIRST = numbered(1, "later-in-the-alphabet");
    private static final Indicator SECOND = numbered(2, "a");

    @Test
    void withoutObservationsThereIsNoUpdate() {
        Updates updates = Updates.of(List.of(), List.of());
        assertTrue(updates.isEmpty());
        assertEquals(Optional.empty(), updates.latest());
    }

    @Test
    void eachDayIsAnEntryNewestFirst() {
        Updates updates =
                Updates.of(
                        List.of(
                                observation(SECOND, 2022, "2", "2023-03-01"),
                                observation(FIRST, 2021, "1", "2022-03-01"),
                                observation(FIRST, 2022, "1", "2023-03-01")),
                        List.of());
        assertEquals(
                List.of(LocalDate.parse("2023-03-01"), LocalDate.parse("2022-03-01")),
                updates.entries().stream().map(Update::published).toList());
        assertEquals(
                List.of(FIRST, SECOND),
                updates.entries().get(0).changes().stream()
                        .map(c -> c.observation().indicator())
                        .toList());
        assertEquals(Optional.of(LocalDate.parse("2023-03-01")), updates.latest());
    }

    @Test
    void aLaterValueForTheSameYearRevisesTheLastOneBeforeIt() {
        Observation first = observation(FIRST, 2022, "1", "2023-03-01");
        Observation second = observation(FIRST, 2022, "1.1", "2023-09-01");
        Observation third = observation(FIRST, 2022, "1.2", "2024-03-01");
        Updates updates = Updates.of(List.of(third, first, second), List.of());
        assertEquals(
                List.of(Optional.of(second), Optional.of(first), Optional.empty()),
                updates.entries().stream().map(u -> u.changes().get(0).earlier()).toList());
    }

    @Test
    void additionsAreCountedByTheYearTheyMeasure() {
        Updates updates =
                Updates.of(
                        List.of(
                                observation(FIRST, 2021, "1", "2022-03-01"),
                                observation(FIRST, 2021, "2", "2023-03-01"),
                                observation(FIRST, 2022, "1", "2023-03-01"),
                                observation(SECOND, 2022, "1", "2023-03-01"),
                                observation(SECOND, 2021, "1", "2023-03-01")),
                        List.of());
        Update newest = updates.entries().get(0);
        assertEquals(Map.of(2022, 2, 2021, 1), newest.additionsByYear());
        assertEquals(2022, newest.additionsByYear().firstKey());
        assertEquals(1, newest.revisions().size());
    }

    private static Indicator numbered(int number, String id) {
        Indicator i = Plans.indicator(id, "张", "1", "2");
        return new Indicator(
                id,
                number,
                i.domain(),
                i.name(),
                i.nameEn(),
                i.unit(),
                i.goal(),
                i.description(),
                i.printed());
    }

    private static Observation observation(
            Indicator indicator, int year, String value, String published) {
        return Plans.actual(indicator, year, value, published);
    }
}
