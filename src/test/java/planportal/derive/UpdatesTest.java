package planportal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import planportal.model.Attribute;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.Quantity;

class UpdatesTest {
    private static final Domain DOMAIN =
            new Domain(
                    "elderly-care",
                    1,
                    "老有所养",
                    "Elderly care",
                    OptionalInt.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    "elderly-care",
                    Optional.empty(),
                    OptionalInt.empty());
    private static final Indicator FIRST = indicator("first", 1);
    private static final Indicator SECOND = indicator("second", 2);

    @Test
    void withoutObservationsThereIsNoUpdate() {
        Updates updates = Updates.of(List.of());
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
                                observation(FIRST, 2022, "1", "2023-03-01")));
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
        Updates updates = Updates.of(List.of(third, first, second));
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
                                observation(SECOND, 2021, "1", "2023-03-01")));
        Update newest = updates.entries().get(0);
        assertEquals(Map.of(2022, 2, 2021, 1), newest.additionsByYear());
        assertEquals(2022, newest.additionsByYear().firstKey());
        assertEquals(1, newest.revisions().size());
    }

    private static Indicator indicator(String id, int number) {
        return new Indicator(
                id,
                number,
                DOMAIN,
                id,
                id,
                "张",
                Quantity.of(BigDecimal.ONE),
                Quantity.of(BigDecimal.TEN),
                Attribute.ANTICIPATORY,
                "预期性");
    }

    private static Observation observation(
            Indicator indicator, int year, String value, String published) {
        return new Observation(
                indicator,
                year,
                Quantity.of(new BigDecimal(value)),
                "统计公报",
                LocalDate.parse(published),
                "");
    }
}
