package planportal.render.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import planportal.site.Messages;
import planportal.site.Site;
import planportal.testing.Plans;

class MethodologyTest {
    private static final Messages ZH = Site.builtIn().messages("zh");
    private static final List<String> RULES =
            List.of(
                    "普通的数",
                    "左右",
                    "范围",
                    "守住",
                    "累计",
                    "比基期年变化",
                    "年均增长**",
                    "没有基期的年均增长",
                    "阶段目标",
                    "没有数可比",
                    "修订");

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "LEVEL  | 10   | 20       | 普通的数",
                "LEVEL  | 10   | ≥20      | ''",
                "LEVEL  | 10   | 20左右   | 左右",
                "LEVEL  | 10   | 20–25    | 范围",
                "LEVEL  | 100  | ≥100     | 守住",
                "LEVEL  | —    | ≥100     | 没有数可比",
                "LEVEL  | —    | 全覆盖   | 没有数可比",
                "TOTAL  | —    | 【20】   | 累计",
                "CHANGE | —    | 〔18〕   | 比基期年变化",
                "GROWTH | 10   | ≥6.5     | 年均增长**",
                "GROWTH | —    | ≥6.5     | 没有基期的年均增长",
            })
    void hasTheRulesThatThePlanNeeds(Measure measure, String baseline, String target, String rule) {
        Goal goal = Plans.goal(measure, Optional.of(Direction.INCREASE), baseline, target);
        String text = text(Plans.build().indicators(Plans.indicator("a", "产值", "%", goal)));
        assertEquals(
                rule.isEmpty() ? List.of() : List.of(rule),
                RULES.stream().filter(text::contains).toList(),
                text);
    }

    @Test
    void milestonesAndRevisionsAreExplainedWhereThereAreSome() {
        Indicator indicator = Plans.indicator("a", "%", "5", ">60");
        Milestone way = new Milestone(indicator, 2023, Plans.quantity("20"), Optional.empty());
        assertTrue(text(Plans.build().indicators(indicator).milestones(way)).contains("阶段目标"));
        String revised =
                text(
                        Plans.build()
                                .indicators(indicator)
                                .observations(Plans.actual(indicator, 2020, "6")));
        assertTrue(revised.contains("对基期的修订"), revised);
        assertTrue(revised.contains("## 数据的修订"), revised);
    }

    @Test
    void aPlanWithoutIndicatorsHasNone() {
        assertFalse(
                Articles.of(Plans.build().portal(), ZH).stream()
                        .anyMatch(article -> article.id().equals(Articles.METHODOLOGY)));
    }

    private static String text(Plans.Builder plan) {
        Portal portal = plan.portal();
        return Articles.of(portal, ZH).stream()
                .filter(article -> article.id().equals(Articles.METHODOLOGY))
                .findFirst()
                .orElseThrow()
                .markdown();
    }
}
