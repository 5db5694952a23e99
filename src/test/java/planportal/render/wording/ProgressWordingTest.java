package planportal.render.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.site.Site;
import planportal.testing.Plans;

class ProgressWordingTest {

    @ParameterizedTest(name = "{0} → {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2  | 4.5  | 2023 3.4  | 2023年应达到3.18个，实际3.4个，快于进度。",
                "10   | 20   | 2023 16   | 2023年应达到16个，实际16个，正合进度。",
                "10   | 20   | 2023 14   | 2023年应达到16个，实际14个，慢于进度。",
                "10   | 20   | 2023 11   | 2023年应达到16个，实际11个，远慢于进度。",
                "10   | 20   | 2023 9    | 2023年应达到16个，实际9个，比基期还退了一步。",
                "8    | 5    | 2023 5.9  | 2023年应降到6.2个，实际5.9个，快于进度。",
                "40   | ≥60  | 2023 61   | 2023年实际61个，已达到2025年的目标（60个以上）。",
                "<5.5 | <5.5 | 2023 5.6  | 目标是保持低于5.5个；2023年实际5.6个，没有保持住。",
                "<5.5 | <5.5 | 2023 <5.5 | 2023年实际低于5.5个，已达到2025年的目标（低于5.5个）。",
                "—    | 95   | 2023 93   | 2023年实际93个，还没有达到2025年的目标（95个）；规划没有列基期的数，算不出应到多少。",
                "—    | 应保尽保 | 2023 98 | 2023年为98个；2025年的目标是文字（“应保尽保”），没有数可比。",
                "—    | 应保尽保 | 2023 应保尽保 | 2023年实际“应保尽保”，已达到2025年的目标（“应保尽保”）。",
                "10   | 20   | 2023 全覆盖 | 2023年为“全覆盖”，不是数，无法与目标相比。",
                "1    | 8.27 | 2023 5.3  | 2023年应达到5.362个，实际5.3个，慢于进度。",
                "—    | 【50】 | 2021 12, 2022 10 | 到2022年累计应达到20个，实际22个，快于进度。",
                "—    | 【50】 | 2021 30, 2022 20 | 到2022年累计50个，已达到2025年的目标（50个）。",
            })
    void standingIsSaidInWords(String baseline, String target, String actuals, String text) {
        assertEquals(text, wording(baseline, target, actuals).progress(indicator));
    }

    @Test
    void arithmeticIsShownLineByLine() {
        assertEquals(
                List.of(
                        "完成比例 p =（3.4 − 1.2）÷（4.5 − 1.2）= 0.6667",
                        "时间比例 t =（2023 − 2020）÷（2025 − 2020）= 0.6",
                        "p 不小于 t（0.6667 ≥ 0.6）：进度正常"),
                wording("1.2", "4.5", "2023 3.4").arithmetic(indicator));
    }

    /** 1025.58 is 0.59995… of the way: with four digits it would look like 0.6 itself. */
    @Test
    void arithmeticHasTheDigitsThatItNeeds() {
        assertEquals(
                "p 小于 t，不小于 t 的一半（0.3 ≤ 0.59995 < 0.6）：进度偏慢",
                wording("764", "1200", "2023 1025.58").arithmetic(indicator).get(2));
    }

    @Test
    void yearsOfATotalAreAddedUpBeforeTheEyes() {
        assertEquals(
                List.of(
                        "完成比例 p =（10 + 9 + 8）÷ 50 = 0.54",
                        "时间比例 t =（2023 − 2020）÷（2025 − 2020）= 0.6",
                        "p 小于 t，不小于 t 的一半（0.3 ≤ 0.54 < 0.6）：进度偏慢"),
                wording("【60】", "【50】", "2021 10, 2022 9, 2023 8").arithmetic(indicator));
    }

    @Test
    void nothingReckonedShowsNoArithmetic() {
        assertEquals(List.of(), wording("—", "95", "2023 93").arithmetic(indicator));
        assertEquals(List.of(), wording("100", "100", "2023 93").arithmetic(indicator));
    }

    private Indicator indicator;

    private Wording wording(String baseline, String target, String actuals) {
        indicator = Plans.indicator("a", "个", baseline, target);
        List<Observation> observations = new ArrayList<>();
        for (String actual : actuals.split(", *")) {
            String[] words = actual.split(" ");
            observations.add(Plans.actual(indicator, Integer.parseInt(words[0]), words[1]));
        }
        return new Wording(
                Plans.build()
                        .indicators(indicator)
                        .observations(observations.toArray(Observation[]::new))
                        .portal(),
                Site.builtIn().messages("zh"));
    }
}
