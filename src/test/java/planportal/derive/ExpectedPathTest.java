package planportal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.model.Period;
import planportal.model.PlanInfo;
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
                ExpectedPath.of(Plans.indicator("a", "%", baseline, target), Plans.info());
        assertEquals(steps == null ? "" : steps, print(expectedPath));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0 0.333 0.667 1", "1.5, 2, 1.5 1.6667 1.8333 2"})
    void endlessDecimalsAreRounded(String baseline, String target, String steps) {
        PlanInfo five = Plans.info();
        PlanInfo three =
                new PlanInfo(
                        five.title(),
                        five.titleEn(),
                        five.shortTitle(),
                        five.shortTitleEn(),
                        five.region(),
                        five.language(),
                        new Period(2025, 2027),
                        2024,
                        2027,
                        five.imprint(),
                        five.attributes(),
                        five.printedColumns());
        ExpectedPath expectedPath =
                ExpectedPath.of(Plans.indicator("a", "%", baseline, target), three);
        assertEquals(steps, print(expectedPath));
    }

    private static String print(ExpectedPath expectedPath) {
        return expectedPath.steps().stream()
                .map(step -> step.value().toPlainString())
                .collect(Collectors.joining(" "));
    }
}
