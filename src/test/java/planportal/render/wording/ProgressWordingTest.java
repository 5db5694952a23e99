package planportal.render.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.derive.Portal;
import planportal.model.Direction;
import planportal.model.Goal;
import planportal.model.Indicator;
import planportal.model.Measure;
import planportal.model.Milestone;
import planportal.model.Observation;
import planportal.site.Messages;
import planportal.site.Site;
import planportal.testing.Plans;

class ProgressWordingTest {
    private static final Messages ZH = Site.builtIn().messages("zh");
    private static final Messages EN = Site.builtIn().messages("en");

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

    @ParameterizedTest(name = "{0} {1} {2} → {3}, {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "排放     | DECREASE | —   | 〔18〕 |         | 到2023年应下降10.8%，",
                "排放     | DECREASE | —   | 〔18〕 | 2023 9  | 2023年应比2020年下降10.8%，实际下降9%，慢于进度。",
                "排放     | DECREASE | —   | 〔18〕 | 2023 -2 | 2023年应比2020年下降10.8%，实际上升2%，远慢于进度。",
                "排放下降 | DECREASE | —   | 〔18〕 | 2023 12 | 2023年应比2020年下降10.8%，实际下降12%，快于进度。",
                "排放下降 | DECREASE | —   | 〔18〕 | 2025 20 | 2025年比2020年下降20%，已达到2025年的目标（下降18%）。",
                "产值     | INCREASE | —   | 〔18〕 | 2022 9  | 2022年应比2020年提高7.2%，实际提高9%，快于进度。",
                "产值     |          | —   | 〔18〕 | 2023 9  | 2023年应比2020年变化10.8%，实际变化9%，慢于进度。",
            })
    void aChangeHasItsDirection(
            String name,
            Direction way,
            String baseline,
            String target,
            String actual,
            String text) {
        Goal goal = Plans.goal(Measure.CHANGE, Optional.ofNullable(way), baseline, target);
        Indicator change = Plans.indicator("a", name, "%", goal);
        assertTrue(progress(change, actual).contains(text), progress(change, actual));
    }

    @Test
    void whatIsRoundedIsAboutSoMuch() {
        Indicator rate = Plans.indicator("a", "个", "10", "20.1");
        assertEquals("2023年应达到16.06个，实际17个，快于进度。", progress(rate, "2023 17"));
        Indicator fall = Plans.indicator("a", "个", "1", "8.273");
        assertEquals("2023年应达到5.3638个，实际5个，慢于进度。", progress(fall, "2023 5"));
        Goal growth = Plans.goal(Measure.GROWTH, Optional.of(Direction.INCREASE), "67", "6.5");
        assertEquals(
                "2023年应达到80.9左右，实际90，快于进度。",
                progress(Plans.indicator("a", "产值", "", growth), "2023 90"));
    }

    /** A rise that nobody asks for is none that one would call 提高. */
    @Test
    void whatRisesThoughItShouldFallHasRisen() {
        Goal goal = Plans.goal(Measure.LEVEL, Optional.of(Direction.DECREASE), "21", "大幅下降");
        assertTrue(
                progress(Plans.indicator("a", "比例", "%", goal), "2023 22")
                        .endsWith("比2020年上升1个百分点，在变差。"));
    }

    @Test
    void milestonesAreGivenToo() {
        Indicator indicator = Plans.indicator("a", "占比", "%", "5", "60");
        Milestone way = new Milestone(indicator, 2023, Plans.quantity("20"), Optional.empty());
        Portal portal = Plans.build().indicators(indicator).milestones(way).portal();
        assertEquals(
                "规划有2020年的基期数、2025年的目标和途中的阶段目标。有了年度数据，就拿它与当年的匀速路径相比：" + "2023年应达到20%，达到即为“进度正常”。",
                new Wording(portal, ZH).progress(indicator));
    }

    @Test
    void aUnitOfSeveralWordsIsSaidOnce() {
        Indicator rate = Plans.indicator("a", "per 1,000 live births", "20", "12");
        Indicator share = Plans.indicator("a", "% of national income", "0.30", "0.7");
        assertEquals(
                "2023: expected 15.2, actual 14 per 1,000 live births; ahead of schedule.",
                wording(EN, rate, "2023 14").progress(rate));
        assertEquals(
                "up 0.4 percentage points of national income",
                wording(EN, share, "2023 0.5").change(share));
    }

    private static String progress(Indicator indicator, String actuals) {
        return wording(ZH, indicator, actuals).progress(indicator);
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
        return wording(ZH, indicator, actuals);
    }

    private static Wording wording(Messages messages, Indicator indicator, String actuals) {
        List<Observation> observations = new ArrayList<>();
        for (String actual : actuals == null ? new String[0] : actuals.split(", *")) {
            String[] words = actual.split(" ");
            observations.add(Plans.actual(indicator, Integer.parseInt(words[0]), words[1]));
        }
        return new Wording(
                Plans.build()
                        .indicators(indicator)
                        .observations(observations.toArray(Observation[]::new))
                        .portal(),
                messages);
    }
}
