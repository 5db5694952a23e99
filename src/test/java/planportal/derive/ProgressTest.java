package planportal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.testing.Plans;

class ProgressTest {

    /** Where a case leaves it out, the year is 2023: t = 0.6, half of it 0.3. */
    @ParameterizedTest(name = "{0}: {1} → {2}, {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no actual                        | 10   | 20     |                    | no-data",
                "rise, on the line                | 10   | 20     | 2023 16            | on-track",
                "rise, faster                     | 10   | 20     | 2023 16.4          | on-track",
                "rise, a hair slower              | 10   | 20     | 2023 15.999        | behind",
                "rise, half as fast               | 10   | 20     | 2023 13            | behind",
                "rise, less than half as fast     | 10   | 20     | 2023 12.999        | off-track",
                "rise, regress                    | 10   | 20     | 2023 9             | off-track",
                "rise, no change                  | 10   | 20     | 2023 10            | off-track",
                "rise, target reached             | 10   | 20     | 2023 20            | achieved",
                "rise, overshoot                  | 10   | 20     | 2022 31            | achieved",
                "rise, last year, just missed     | 10   | 20     | 2025 19.9          | behind",
                "rise, last year, half            | 10   | 20     | 2025 15            | behind",
                "rise, last year, below half      | 10   | 20     | 2025 14.9          | off-track",
                "rise from zero                   | 0    | 5      | 2023 3             | on-track",
                "rise from zero, still zero       | 0    | 5      | 2021 0             | off-track",
                "rise from below zero             | -2   | 3      | 2023 1             | on-track",
                "thirds of the way are exact      | 0    | 3      | 2023 1.8           | on-track",
                "fall, on the line                | 8    | 5      | 2023 6.2           | on-track",
                "fall, faster                     | 8    | 5      | 2023 5.5           | on-track",
                "fall, slower                     | 8    | 5      | 2023 6.5           | behind",
                "fall, less than half as fast     | 8    | 5      | 2023 7.2           | off-track",
                "fall, regress                    | 8    | 5      | 2023 8.1           | off-track",
                "fall, target reached             | 8    | 5      | 2023 5             | achieved",
                "fall, overshoot                  | 8    | 5      | 2023 4.9           | achieved",
                "fall to zero                     | 5    | 0      | 2025 0             | achieved",
                "fall to zero, slower             | 5    | 0      | 2023 3             | behind",
                "floor, slower                    | 40   | ≥60    | 2023 51            | behind",
                "floor, faster                    | 40   | ≥60    | 2023 54            | on-track",
                "floor, at the bound              | 40   | ≥60    | 2023 60            | achieved",
                "open floor, at the bound         | 40   | >60    | 2023 60            | on-track",
                "open floor, above                | 40   | >60    | 2023 60.1          | achieved",
                "ceiling, at the bound            | 8    | ≤5     | 2023 5             | achieved",
                "open ceiling, at the bound       | 8    | <5     | 2023 5             | on-track",
                "open ceiling, below              | 8    | <5     | 2023 4.99          | achieved",
                "hold below, held                 | <5.5 | <5.5   | 2023 5.2           | achieved",
                "hold below, same bound           | <5.5 | <5.5   | 2023 <5.5          | achieved",
                "hold below, closer bound         | <5.5 | <5.5   | 2023 <5            | achieved",
                "hold below, at the bound         | <5.5 | <5.5   | 2023 5.5           | off-track",
                "hold below, wider bound          | <5.5 | <5.5   | 2023 <6            | off-track",
                "hold below, missed               | <5.5 | <5.5   | 2023 5.6           | off-track",
                "hold above, held                 | >95  | >95    | 2023 97            | achieved",
                "hold above, at the bound         | >95  | >95    | 2023 95            | off-track",
                "hold above, bound not open       | >95  | >95    | 2023 ≥95           | off-track",
                "hold, held                       | 100  | 100    | 2023 100           | achieved",
                "hold, held, with its unit        | 100% | 100%   | 2023 100%          | achieved",
                "hold, missed by a little         | 100  | 100    | 2023 99.2          | off-track",
                "hold, exceeded                   | 10   | 10     | 2023 11            | achieved",
                "hold at zero, exceeded           | 0    | 0      | 2023 1             | achieved",
                "keep above, kept                 | 56   | ≥50    | 2023 52            | achieved",
                "keep above, missed               | 56   | ≥50    | 2023 45            | off-track",
                "keep below, missed               | 5    | <5.5   | 2023 6             | off-track",
                "keep below, at the bound         | 5    | <5.5   | 2023 5.5           | off-track",
                "equal numbers, other notation    | 5.50 | 5.5    | 2023 5             | off-track",
                "no baseline, missed              | —    | 95     | 2023 93            | not-assessed",
                "no baseline, met                 | —    | 95     | 2023 95            | achieved",
                "no baseline, open floor          | —    | >30    | 2023 30            | not-assessed",
                "words for a baseline             | 少量 | 95     | 2023 93            | not-assessed",
                "words for a target, same words   | —    | 应保尽保 | 2023 应保尽保    | achieved",
                "words for a target, other words  | —    | 应保尽保 | 2023 部分保障    | not-assessed",
                "words for a target, a number     | —    | 应保尽保 | 2023 98          | not-assessed",
                "words for a target, baseline     | 90   | 应保尽保 | 2023 98          | not-assessed",
                "words for an actual              | 10   | 20     | 2023 全覆盖        | not-assessed",
                "no target                        | 10   | —      | 2023 12            | not-assessed",
                "latest year counts               | 10   | 20     | 2021 19, 2023 12   | off-track",
                "total, no actual                 | 【60】 | 【50】 |                  | no-data",
                "total, faster                    | 【60】 | 【50】 | 2021 12, 2022 10, 2023 9   | on-track",
                "total, on the line               | 【60】 | 【50】 | 2021 10, 2022 10, 2023 10  | on-track",
                "total, slower                    | 【60】 | 【50】 | 2021 10, 2022 9, 2023 8    | behind",
                "total, far slower                | 【60】 | 【50】 | 2021 5, 2022 5, 2023 4     | off-track",
                "total, early                     | 【60】 | 【50】 | 2021 20, 2022 18, 2023 14  | achieved",
                "total below the last period      | 【16.9】 | 【12】 | 2021 3                  | on-track",
                "total, no baseline               | —      | 【320】 | 2021 64                  | on-track",
                "total, year missing, not guessed | —      | 【320】 | 2022 64                  | behind",
                "total, nothing done              | —      | 【320】 | 2021 0                   | off-track",
                "total, all years, not reached    | —      | 【320】 | 2021 160, 2025 159       | behind",
            })
    void statusFollowsThePublicRules(
            String name, String baseline, String target, String actuals, String status) {
        assertEquals(status, progress(baseline, target, actuals).status().code());
    }

    @ParameterizedTest(name = "{0} → {1}, {2}: p {3} of t {4}, expected {5}, difference {6}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2    | 4.5    | 2023 3.4          | 0.6667 | 0.6 | 3.18 | 0.22",
                "8      | 5      | 2023 6.5          | 0.5    | 0.6 | 6.2  | 0.3",
                "40     | ≥60    | 2022 60           | 1      | 0.4 | 48   | 12",
                "10     | 20     | 2021 9            | -0.1   | 0.2 | 12   | -3",
                "【60】 | 【50】 | 2021 12, 2022 10  | 0.44   | 0.4 | 20   | 2",
                "100    | 100    | 2022 99.2         |        | 0.4 | 100  | -0.8",
                "56     | ≥50    | 2022 45           |        | 0.4 | 50   | -5",
                "—      | 95     | 2022 93           |        | 0.4 |      |",
                "—      | 应保尽保 | 2022 98         |        | 0.4 |      |",
            })
    void workingIsShown(
            String baseline,
            String target,
            String actuals,
            String done,
            String elapsed,
            String expected,
            String difference) {
        Progress progress = progress(baseline, target, actuals);
        assertEquals(done, progress.done().map(p -> p.decimal(4)).map(plain()).orElse(null));
        assertEquals(elapsed, progress.elapsed().map(t -> t.decimal(4)).map(plain()).orElse(null));
        assertEquals(expected, progress.expected().map(plain()).orElse(null));
        assertEquals(difference, progress.difference().map(plain()).orElse(null));
    }

    @Test
    void sumOfATotalIsItsActual() {
        Progress progress = progress("—", "【320】", "2021 64.5, 2022 60");
        assertEquals(Optional.of(new BigDecimal("124.5")), progress.actual());
    }

    @Test
    void revisionDecides() {
        Indicator indicator = Plans.indicator("a", "%", "10", "20");
        List<Observation> observations =
                List.of(
                        Plans.actual(indicator, 2023, "12", "2024-09-01"),
                        Plans.actual(indicator, 2023, "17", "2024-03-01"));
        Progress progress = of(indicator, observations);
        assertEquals(Status.OFF_TRACK, progress.status());
    }

    private static Progress progress(String baseline, String target, String actuals) {
        Indicator indicator = Plans.indicator("a", "%", baseline, target);
        List<Observation> observations = new ArrayList<>();
        for (String actual : actuals == null ? new String[0] : actuals.split(", *")) {
            String[] words = actual.split(" ");
            observations.add(Plans.actual(indicator, Integer.parseInt(words[0]), words[1]));
        }
        return of(indicator, observations);
    }

    private static Progress of(Indicator indicator, List<Observation> observations) {
        return Progress.of(
                indicator, Series.of(observations), ExpectedPath.of(indicator, List.of()));
    }

    private static java.util.function.Function<BigDecimal, String> plain() {
        return BigDecimal::toPlainString;
    }
}
