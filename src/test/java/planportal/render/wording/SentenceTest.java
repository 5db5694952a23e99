package planportal.render.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import planportal.site.Messages;
import planportal.site.Site;
import planportal.testing.Plans;

class SentenceTest {
    private static final Messages ZH = Site.builtIn().messages("zh");

    @ParameterizedTest(name = "{0}: {3} → {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a rise         | 床位   | 张     | 3980   | 9000   | 到2025年，床位要从3980张增加到9000张。",
                "a share rises  | 占比   | %      | 25.5   | 40     | 到2025年，占比要从25.5%提高到40%。",
                "an age rises   | 寿命   | 岁     | 78.15  | 79.3   | 到2025年，寿命要从78.15岁提高到79.3岁。",
                "to a floor     | 占比   | %      | 40.3   | ≥60    | 到2025年，占比要从40.3%提高到60%以上。",
                "above a number | 占比   | %      | 40.3   | >60    | 到2025年，占比要从40.3%提高到超过60%。",
                "from a bound   | 占比   | %      | >95    | 98     | 到2025年，占比要从超过95%提高到98%。",
                "a fall         | 班额   | 人     | 55     | 45     | 到2025年，班额要从55人减少到45人。",
                "a share falls  | 失业率 | %      | 5      | 4.5    | 到2025年，失业率要从5%下降到4.5%。",
                "below a number | 失业率 | %      | 8      | <5     | 到2025年，失业率要从8%下降到低于5%。",
                "to a ceiling   | 失业率 | %      | 8      | ≤5     | 到2025年，失业率要从8%下降到5%以内。",
                "hold           | 覆盖率 | %      | 100    | 100    | 到2025年，覆盖率要保持在100%。",
                "unit in print  | 签约率 | %      | 100%   | 100%   | 到2025年，签约率要保持在100%。",
                "hold below     | 失业率 | %      | <5.5   | <5.5   | 到2025年，失业率要继续低于5.5%。",
                "hold above     | 参保率 | %      | >95    | >95    | 到2025年，参保率要继续超过95%。",
                "hold a floor   | 参保率 | %      | ≥95    | ≥95    | 到2025年，参保率要继续保持在95%以上。",
                "met already    | 参保率 | %      | 95     | ≥95    | 到2025年，参保率要继续保持在95%以上。",
                "hold a ceiling | 失业率 | %      | ≤5     | ≤5     | 到2025年，失业率要继续控制在5%以内。",
                "just not met   | 失业率 | %      | 5.5    | <5.5   | 到2025年，失业率要低于5.5%；2020年为5.5%。",
                "well within    | 参保率 | %      | 98     | ≥95    | 到2025年，参保率要保持在95%以上；2020年为98%。",
                "no baseline    | 就业率 | %      | —      | 95     | 到2025年，就业率要达到95%。",
                "none, above    | 面积   | 平方米 | —      | >30    | 到2025年，面积要超过30平方米。",
                "none, floor    | 面积   | 平方米 | —      | ≥30    | 到2025年，面积要达到30平方米以上。",
                "none, below    | 失业率 | %      | —      | <5.5   | 到2025年，失业率要低于5.5%。",
                "words before   | 就业率 | %      | 较低   | 95     | 到2025年，就业率要达到95%；2020年为“较低”。",
                "words          | 保障率 | %      | —      | 应保尽保 | 到2025年，保障率要做到“应保尽保”。",
                "words, number  | 保障率 | %      | 90     | 应保尽保 | 到2025年，保障率要做到“应保尽保”；2020年为90%。",
                "a total        | 改造   | 万平方米 | —    | 【320】 | 2021—2025年，改造五年累计要达到320万平方米。",
                "total, lower   | 就业   | 万人   | 【16.9】 | 【12】 | 2021—2025年，就业五年累计至少要达到12万人；上一个五年累计16.9万人。",
                "total, higher  | 培训   | 万人次 | 【4】  | 【6.2】 | 2021—2025年，培训五年累计至少要达到6.2万人次；上一个五年累计4万人次。",
                "to zero        | 积案   | 件     | 5      | 0      | 到2025年，积案要从5件减少到0件。",
                "no unit        | 比值   | ''     | 1.2    | 1.5    | 到2025年，比值要从1.2增加到1.5。",
                "no target      | 床位   | 张     | 3980   | —      | 规划没有给床位定下2025年的目标；2020年为3980张。",
                "nothing        | 床位   | 张     | —      | —      | 规划没有给出床位的数值。",
            })
    void readsAsOneWouldSayIt(
            String name, String what, String unit, String baseline, String target, String text) {
        Indicator indicator = Plans.indicator("a", what, unit, baseline, target);
        assertEquals(text, sentence(indicator).text());
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4} → {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "level  | decrease | 能耗 | 亿吨 | 43  | 50     | 到2025年，能耗要控制在50亿吨以内；2020年为43亿吨。",
                "level  | increase | 水位 | 米   | 12  | 10     | 到2025年，水位不能低于10米；2020年为12米。",
                "level  | maintain | 比重 | %    | 97  | 95     | 到2025年，比重要保持在95%；2020年为97%。",
                "level  | maintain | 比重 | %    | —   | 95     | 到2025年，比重要保持在95%。",
                "level  | decrease | 比重 | %    | —   | 10     | 到2025年，比重要降到10%。",
                "level  |          | 比重 | %    | 50.5 | 56左右 | 到2025年，比重要从50.5%提高到56%左右。",
                "level  |          | 比重 | %    | 30  | 40–45  | 到2025年，比重要从30%提高到40—45%。",
                "change | decrease | 排放 | %    | —   | 〔15〕 | 到2025年，排放要比2020年下降15%。",
                "change | increase | 产值 | 亿元 | 50  | 20以上 | 到2025年，产值要比2020年增加20亿元以上；2020年为50亿元。",
                "change |          | 产值 | 亿元 | —   | 20     | 到2025年，产值要比2020年变化20亿元。",
                "change | increase | 能耗降低 | % | —   | 〔18〕 | 到2025年，与2020年相比，能耗降低要达到18%。",
                "growth | increase | 产值 | 亿元 | 67.7 | >6.5  | 从2020年到2025年，产值平均每年要增长超过6.5%；2020年为67.7亿元。",
                "growth | decrease | 能耗 | 亿吨 | 43  | 3      | 从2020年到2025年，能耗年均目标是3%以内；2020年为43亿吨。",
                "growth | decrease | 排放 | 万吨 | —   | -3     | 从2020年到2025年，排放平均每年要下降3%。",
                "growth | increase | 产值增长 | % | —   | >6.5  | 从2020年到2025年，产值增长年均目标是超过6.5%。",
                "total  |          | 用地 | 万亩 | —   | 〔<32〕 | 2021—2025年，用地五年累计要低于32万亩。",
                "total  | decrease | 用地 | 万亩 | —   | 〔32〕 | 2021—2025年，用地五年累计要控制在32万亩以内。",
            })
    void measuresHaveSentencesOfTheirOwn(
            String measure,
            String direction,
            String name,
            String unit,
            String baseline,
            String target,
            String text) {
        Optional<Direction> way =
                Optional.ofNullable(direction)
                        .map(d -> Direction.valueOf(d.toUpperCase(Locale.ROOT)));
        Measure counted = Measure.valueOf(measure.toUpperCase(Locale.ROOT));
        Goal goal = Plans.goal(counted, way, baseline, target);
        assertEquals(text, sentence(Plans.indicator("a", name, unit, goal)).text());
    }

    @Test
    void milestonesAreInTheSentence() {
        Indicator indicator = Plans.indicator("a", "占比", "%", "5", "60");
        Milestone way = new Milestone(indicator, 2023, Plans.quantity("20"), Optional.empty());
        Portal portal = Plans.build().indicators(indicator).milestones(way).portal();
        assertEquals(
                "到2025年，占比要从5%提高到60%（阶段目标：2023年20%）。",
                new Wording(portal, ZH).sentence(indicator).text());
    }

    @Test
    void setsOffTheNumbersWithTheirUnits() {
        assertEquals(
                List.of(
                        new Sentence.Part(Sentence.Kind.PLAIN, "到2025年，养老服务床位总量要从"),
                        new Sentence.Part(Sentence.Kind.BASELINE, "3980张"),
                        new Sentence.Part(Sentence.Kind.PLAIN, "增加到"),
                        new Sentence.Part(Sentence.Kind.TARGET, "9000张"),
                        new Sentence.Part(Sentence.Kind.PLAIN, "。")),
                sentence(Plans.indicator()).parts());
    }

    @Test
    void lowerTotalReadsAsNoDecline() {
        String text = sentence(Plans.indicator("a", "万人", "【16.9】", "【12】")).text();
        assertFalse(text.contains("减少") || text.contains("下降") || text.contains("从16.9"), text);
        assertTrue(text.contains("至少"), text);
    }

    @Test
    void unitInTheNameStandsWhereTheNoteDoubtsThePrintedOne() {
        Indicator visits = Plans.indicator("a", "接受服务次数（万次）", "%", "—", "3.4");
        Portal portal = Plans.build().indicators(visits).dataNotes(Plans.unitNote(visits)).portal();
        assertEquals(
                "到2025年，接受服务次数要达到3.4万次（规划的单位栏印作“%”）。",
                new Wording(portal, ZH).sentence(visits).text());
    }

    @Test
    void bracketsInANameAreNoUnitUnlessANoteSaysSo() {
        Indicator doctors = Plans.indicator("a", "医师数（含助理）", "人", "2", "3");
        assertEquals("到2025年，医师数（含助理）要从2人增加到3人。", sentence(doctors).text());
    }

    @Test
    void everyPatternHasAllItsPlaces() {
        List<String> odd = new ArrayList<>();
        for (String language : Site.builtIn().messages().keySet()) {
            Messages messages = Site.builtIn().messages(language);
            messages.words().keySet().stream()
                    .filter(k -> k.startsWith("sentence.") && !k.startsWith("sentence.years"))
                    .filter(k -> !k.equals("sentence.unit"))
                    .filter(k -> !messages.lookup(k).contains("{1}"))
                    .forEach(k -> odd.add(language + " " + k));
        }
        assertEquals(List.of(), odd);
    }

    private static Sentence sentence(Indicator indicator) {
        return new Wording(Plans.build().indicators(indicator).portal(), ZH).sentence(indicator);
    }
}
