package planportal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.model.Direction;
import planportal.model.Goal;
import planportal.model.Indicator;
import planportal.model.Measure;
import planportal.model.Milestone;
import planportal.model.Observation;
import planportal.model.Years;
import planportal.testing.Plans;

/**
 * Statuses worked out by hand: what is measured, which way is better, baseline → target with
 * milestones, results, status, and the working. The years are 2020 to 2030, so that 2025 is half of
 * the way.
 */
class StatusTableTest {

    @ParameterizedTest(name = "{0} {1}: {2} → {3} ({4}), {5}: {6}; {7}")
    @CsvSource(
            delimiter = '|',
            value = {
                // level
                "level  |          | 10  | 20     |         | 2025 15    | on-track     | 10+10×½=15",
                "level  | increase | 10  | 20     |         | 2025 14.9  | behind       | 15−14.9=0.1≤½×5",
                "level  | increase | 10  | 20     |         | 2025 12.5  | behind       | 15−12.5=2.5≤2.5",
                "level  | increase | 10  | 20     |         | 2025 12.4  | off-track    | 2.6>2.5",
                "level  | decrease | 20  | 10     |         | 2025 15    | on-track     | 20−10×½=15",
                "level  | decrease | 20  | 10     |         | 2025 17.5  | behind       | 2.5≤2.5",
                "level  | decrease | 20  | 10     |         | 2025 9     | achieved     | 9≤10",
                "level  | maintain | 95  | 95     |         | 2025 96    | achieved     | floor 95",
                "level  | maintain | 95  | 95     |         | 2025 94.9  | off-track    | hold missed",
                "level  | maintain | 5   | <5.5   |         | 2025 5.6   | off-track    | bound missed",
                "level  | maintain | 97  | 95     |         | 2025 96    | achieved     | floor 95",
                "level  | maintain | 97  | 95     |         | 2025 94    | off-track    | hold missed",
                "level  | decrease | 5   | 5      |         | 2025 4     | achieved     | ceiling 5",
                "level  | decrease | 5   | 5      |         | 2025 6     | off-track    | hold missed",
                "level  | decrease | —   | 10     |         | 2025 9     | achieved     | 9≤10",
                "level  | decrease | —   | 10     |         | 2025 11    | not-assessed | no baseline",
                "level  |          | —   | 95     |         | 2025 96    | achieved     | floor 95",
                // bounds
                "level  | increase | 40  | >60    |         | 2030 60    | on-track     | not above 60, as expected",
                "level  | decrease | 8   | ≤5     |         | 2025 7.25  | behind       | 6.5; 0.75≤0.75",
                "level  | decrease | 8   | <10    |         | 2025 10    | off-track    | bound met by 8, missed",
                // a limit that leaves room, or a peak
                "level  | decrease | 7.8 | 10     |         | 2025 8.9   | achieved     | 8.9≤10",
                "level  | decrease | 7.8 | 10     |         | 2029 10.5  | behind       | 9.78; 0.72≤0.99",
                "level  | decrease | 7.8 | 10     |         | 2025 10.1  | off-track    | 8.9; 1.2>0.55",
                "level  | decrease | 100 | 90     | 2025 110 | 2023 106  | on-track     | 100+10×3/5=106",
                "level  | decrease | 100 | 90     | 2025 110 | 2023 109  | behind       | 3≤½×6",
                "level  | decrease | 100 | 90     | 2025 110 | 2023 109.1| off-track    | 3.1>3",
                "level  | decrease | 100 | 90     | 2025 110 | 2028 98   | on-track     | 110−20×3/5=98",
                "level  | decrease | 100 | 100    | 2025 110 | 2023 105  | on-track     | 106, no hold",
                // milestones
                "level  | increase | 0   | 60     | 2026 20  | 2023 10   | on-track     | 20×3/6=10",
                "level  | increase | 0   | 60     | 2026 20  | 2023 5    | behind       | 5≤½×10",
                "level  | increase | 0   | 60     | 2026 20  | 2028 30   | behind       | 20+40×2/4=40; 10≤20",
                "level  | increase | 0   | 60     | 2026 20  | 2028 19   | off-track    | 21>20",
                "level  |          | 9   | 0      | 2023 8, 2027 4 | 2025 6 | on-track  | 8−4×2/4=6",
                // ranges
                "level  | increase | 30  | 40–45  |         | 2025 35    | on-track     | to 40: 35",
                "level  | increase | 30  | 40–45  |         | 2029 40    | achieved     | lower end",
                "level  | decrease | 60  | 40–45  |         | 2029 45    | achieved     | upper end",
                "level  | decrease | 60  | 40–45  |         | 2025 52.5  | on-track     | 60−15×½",
                "level  |          | 42  | 40–45  |         | 2025 39    | off-track    | hold 40",
                // about
                "level  | decrease | 78  | 70左右 |         | 2025 74    | on-track     | 78−8×½",
                "level  | decrease | 78  | 70左右 |         | 2025 69    | achieved     | 69≤70",
                "level  | increase | 60  | 70左右 |         | 2025 62.4  | off-track    | 65; 2.6>2.5",
                // total
                "total  |          | 【60】 | 【100】 |      | 2021 10, 2023 20 | on-track | 30 of 100×3/10",
                "total  |          | —   | 【100】 |        | 2021 5, 2023 10  | behind   | 15 of 30",
                "total  | increase | —   | 100    |         | 2021 14.9  | on-track     | 14.9≥10",
                "total  | increase | —   | 【100】 | 2025 20 | 2023 12   | on-track     | 20×3/5=12",
                "total  | increase | —   | 【100】 | 2025 20 | 2023 5    | off-track    | 7>½×12",
                "total  |          | —   | 〔<100〕 |       | 2021 40    | achieved     | 40<100",
                "total  |          | —   | 〔<100〕 |       | 2021 90, 2029 10 | behind | 100, not <100; 90; 10≤45",
                // change
                "change | decrease | —   | 〔18〕 |         | 2025 9     | on-track     | 18×½",
                "change | decrease | —   | 〔18〕 |         | 2024 23.1  | achieved     | 23.1≥18, not added up",
                "change | decrease | —   | 〔18〕 |         | 2024 3, 2025 8 | behind   | 8 alone; 1≤4.5",
                "change | decrease | —   | 〔18〕 |         | 2025 -2    | off-track    | it rose: 11>4.5",
                "change | increase | 50  | 20以上 |         | 2025 10    | on-track     | from 0, not from 50",
                "change | increase | —   | 20     | 2023 10 | 2023 5     | behind       | 5≤½×10",
                "change |          | —   | -50    |         | 2025 -30   | on-track     | −25 or less",
                // growth
                "growth | increase | 100 | 10     |         | 2022 121   | on-track     | 100×1.1²",
                "growth | increase | 100 | 10     |         | 2022 120.9 | behind       | 0.1≤10.5",
                "growth | increase | 100 | 10     |         | 2022 110   | off-track    | 11>10.5",
                "growth | increase | 100 | 10     |         | 2025 300   | on-track     | only 2030 achieves",
                "growth | increase | 100 | 10     |         | 2030 260   | achieved     | 259.37…",
                "growth | increase | 100 | 10     |         | 2030 259   | behind       | 0.4≤79.7",
                "growth | decrease | 200 | -5     |         | 2021 190   | on-track     | 200×0.95",
                "growth | decrease | 200 | -5     |         | 2021 195   | behind       | 5≤5",
                "growth | decrease | 100 | 2      |         | 2021 102.5 | behind       | 0.5≤1",
                "growth | increase | 0   | 10     |         | 2022 5     | not-assessed | baseline not above 0",
                "growth | increase | —   | ≥6     |         | 2021 7, 2022 5 | on-track | mean 6",
                "growth | increase | —   | ≥6     |         | 2021 4, 2022 2 | behind   | mean 3 = half",
                "growth | increase | —   | ≥6     |         | 2021 4, 2022 1.9 | off-track | 2.95",
                "growth | increase | —   | ≥6     |         | 2021 8, 2030 4 | achieved | mean 6 in 2030",
            })
    void isWorkedOutByHand(
            String measure,
            String direction,
            String baseline,
            String target,
            String milestones,
            String results,
            String status,
            String working) {
        Goal goal =
                new Goal(
                        Measure.valueOf(measure.toUpperCase(Locale.ROOT)),
                        Optional.ofNullable(direction)
                                .map(d -> Direction.valueOf(d.toUpperCase(Locale.ROOT))),
                        Plans.quantity(baseline),
                        Plans.quantity(target),
                        new Years(2020, 2021, 2030));
        Indicator indicator = Plans.indicator("a", "a", "%", goal);
        List<Milestone> onTheWay = new ArrayList<>();
        for (String[] each : pairs(milestones)) {
            int year = Integer.parseInt(each[0]);
            onTheWay.add(new Milestone(indicator, year, Plans.quantity(each[1]), Optional.empty()));
        }
        List<Observation> observations = new ArrayList<>();
        for (String[] each : pairs(results)) {
            observations.add(Plans.actual(indicator, Integer.parseInt(each[0]), each[1]));
        }
        Progress progress =
                Progress.of(
                        indicator, Series.of(observations), ExpectedPath.of(indicator, onTheWay));
        assertEquals(status, progress.status().code(), working);
    }

    private static List<String[]> pairs(String list) {
        List<String[]> pairs = new ArrayList<>();
        for (String each : list == null ? new String[0] : list.split(", *")) {
            pairs.add(each.split(" "));
        }
        return pairs;
    }
}
