package planportal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.model.Goal;
import planportal.model.Indicator;
import planportal.model.Measure;
import planportal.model.Milestone;
import planportal.model.Years;
import planportal.testing.Plans;

class ExpectedPathTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3980 | 9000   | 3980 4984 5988 6992 7996 9000",
                "1.2  | 4.5    | 1.2 1.86 2.52 3.18 3.84 4.5",
                "40.3 | ≥60    | 40.3 44.24 48.18 52.12 56.06 60",
                "8    | 5      | 8 7.4 6.8 6.2 5.6 5",
                "100% | 100%   | 100 100 100 100 100 100",
                "56   | ≥50    | 50 50 50 50 50 50",
                "【16.9】 | 【12】 | 0 2.4 4.8 7.2 9.6 12",
                "—    | 【320】 | 0 64 128 192 256 320",
                "—    | 95     |",
                "—    | 应保尽保 |",
            })
    void stepsAreEvenAndExact(String baseline, String target, String steps) {
        ExpectedPath expectedPath =
                ExpectedPath.of(Plans.indicator("a", "%", baseline, target), List.of());
        assertEquals(steps == null ? "" : steps, print(expectedPath));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0 0.333 0.667 1", "1.5, 2, 1.5 1.6667 1.8333 2"})
    void endlessDecimalsAreRounded(String baseline, String target, String steps) {
        Years three = new Years(2024, 2025, 2027);
        Goal goal =
                new Goal(
                        Measure.LEVEL,
                        Optional.empty(),
                        Plans.quantity(baseline),
                        Plans.quantity(target),
                        three);
        ExpectedPath expectedPath =
                ExpectedPath.of(Plans.indicator("a", "a", "%", goal), List.of());
        assertEquals(steps, print(expectedPath));
    }

    @Test
    void lineLeadsThroughMilestones() {
        Indicator indicator = Plans.indicator("a", "%", "5", "60");
        Milestone half = new Milestone(indicator, 2022, Plans.quantity("20"), Optional.empty());
        assertEquals(
                "5 12.5 20 33.333 46.667 60", print(ExpectedPath.of(indicator, List.of(half))));
    }

    @Test
    void growthIsCompounded() {
        Goal goal = Plans.goal(Measure.GROWTH, Optional.empty(), "100", "10");
        assertEquals(
                "100 110 121 133.1 146.41 161.051",
                print(ExpectedPath.of(Plans.indicator("a", "a", "亿元", goal), List.of())));
    }

    private static String print(ExpectedPath expectedPath) {
        return expectedPath.steps().stream()
                .map(step -> step.value().toPlainString())
                .collect(Collectors.joining(" "));
    }
}
