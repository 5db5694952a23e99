package planportal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.derive.Distance.Kind;
import planportal.model.Direction;
import planportal.model.Goal;
import planportal.model.Indicator;
import planportal.model.Measure;
import planportal.testing.Plans;

class DistanceTest {

    @ParameterizedTest
    @CsvSource({
        "LEVEL, , 1.2, 4.5, 275",
        "LEVEL, , 88, 90, 2.3",
        "LEVEL, , 8, 5, -37.5",
        "LEVEL, , 21.74, ≥30, 38",
        "LEVEL, , 10, 0, -100",
        "LEVEL, , 40, 50–60, 25",
        "LEVEL, , 1000000, 1000123, 0.01",
        "GROWTH, , 100, ≥10, 61.1",
        "LEVEL, INCREASE, 3, 4, 33.3"
    })
    void withoutResultsTheTargetIsComparedWithTheBaseline(
            Measure measure, Direction direction, String baseline, String target, String percent) {
        Distance distance = distance(indicator(measure, direction, baseline, target));
        assertEquals(Kind.RELATIVE, distance.kind());
        assertEquals(percent, distance.percent().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL, , 100, 100, HELD",
        "LEVEL, , <5.5, <5.5, HELD",
        "LEVEL, , 70, ≥60, HELD",
        "LEVEL, DECREASE, 7.8, 10, HELD",
        "TOTAL, , 【16.9】, 【12】, TOTAL",
        "CHANGE, DECREASE, —, 〔18〕, CHANGE",
        "LEVEL, , —, 95, NO_BASELINE",
        "LEVEL, , 0, 5, NO_BASELINE",
        "LEVEL, , -2, 5, NO_BASELINE",
        "LEVEL, , <8, 5, NO_BASELINE",
        "LEVEL, , 40–45, 60, NO_BASELINE",
        "GROWTH, , —, ≥6.5, NO_BASELINE",
        "LEVEL, , —, 应保尽保, NO_NUMBER",
        "LEVEL, , 5, —, NO_NUMBER"
    })
    void whatHasNoWayInPerCentSaysWhy(
            Measure measure, Direction direction, String baseline, String target, Kind kind) {
        assertEquals(kind, distance(indicator(measure, direction, baseline, target)).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL, , 1.2, 4.5, 3.4, 66.6",
        "LEVEL, , 0, 10, 9.9999, 99.9",
        "LEVEL, , 8, 5, 9, -33.4",
        "LEVEL, , 8, 5, 4, 133.3",
        "TOTAL, , 【16.9】, 【12】, 3, 25",
        "CHANGE, DECREASE, —, 〔18〕, 4.5, 25"
    })
    void withAResultThePartDoneIsNeverRoundedUp(
            Measure measure,
            Direction direction,
            String baseline,
            String target,
            String actual,
            String percent) {
        Distance distance = distance(indicator(measure, direction, baseline, target), actual);
        assertEquals(Kind.DONE, distance.kind());
        assertEquals(percent, distance.percent().toPlainString());
    }

    @Test
    void aResultOfALevelToBeHeldIsNoPartOfAWay() {
        assertEquals(
                Kind.HELD, distance(indicator(Measure.LEVEL, null, "100", "100"), "99").kind());
        assertEquals(
                Kind.HELD,
                distance(indicator(Measure.LEVEL, Direction.DECREASE, "7.8", "10"), "9").kind());
    }

    private static Distance distance(Indicator indicator) {
        return Plans.build().indicators(indicator).portal().distance(indicator);
    }

    private static Distance distance(Indicator indicator, String actual) {
        return Plans.build()
                .indicators(indicator)
                .observations(Plans.actual(indicator, 2023, actual))
                .portal()
                .distance(indicator);
    }

    private static Indicator indicator(
            Measure measure, Direction direction, String baseline, String target) {
        Goal goal = Plans.goal(measure, Optional.ofNullable(direction), baseline, target);
        return Plans.indicator("rate", "比率", "%", goal);
    }
}
