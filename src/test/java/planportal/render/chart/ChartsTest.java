package planportal.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.derive.Portal;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.render.wording.Wording;
import planportal.site.Messages;
import planportal.site.Site;
import planportal.testing.Plans;

class ChartsTest {
    private static final Messages ZH = Site.builtIn().messages("zh");

    @Test
    void riseHasASolidPointADashedPathAndARing() {
        Element chart = large("张", "3980", "9000");
        assertEquals("10.02rem", chart.selectFirst(".dot").attr("cy"));
        assertEquals("4.5rem", chart.selectFirst(".ring").attr("cy"));
        Element path = chart.selectFirst(".path");
        assertEquals("4% 10.02rem 94% 4.5rem", ends(path));
        assertEquals(List.of("3980张", "9000张"), values(chart));
        assertTrue(chart.select(".bound, .actual, .point").isEmpty());
    }

    @Test
    void ticksStartAtZeroOrSayWhereTheyStart() {
        assertFalse(large("张", "3980", "9000").select("text").text().contains("起"));
        Element flat = large("%", "97.5", "99.5");
        assertTrue(flat.text().contains("纵轴从96起"));
        assertTrue(flat.text().contains("≈"));
    }

    @Test
    void floorShadesTheSideAboveIt() {
        Element chart = large("%", "40.3", "≥60");
        Element tint = chart.selectFirst(".bound");
        assertEquals("2.2rem", tint.attr("y"));
        assertEquals("3.95rem", tint.attr("height"));
        assertEquals(1, chart.select(".path").size());
        assertEquals(List.of("40.3%", "≥60%"), values(chart));
    }

    @Test
    void ceilingShadesTheSideBelowItAndTwoBoundsHaveNoPath() {
        Element chart = large("%", "<5.5", "<5.5");
        assertEquals("6.84rem", chart.selectFirst(".bound").attr("y"));
        assertEquals("7.56rem", chart.selectFirst(".bound").attr("height"));
        assertTrue(chart.select(".path").isEmpty());
        assertEquals(2, chart.select("text:contains(↓)").size());
    }

    @Test
    void unitIsPrintedOnce() {
        assertEquals(List.of("100%", "100%"), values(large("%", "100%", "100%")));
    }

    @Test
    void missingBaselineDrawsTheTargetAlone() {
        Element chart = large("%", "—", "95");
        assertTrue(chart.select(".dot, .path").isEmpty());
        assertEquals(1, chart.select(".ring").size());
        assertTrue(chart.text().contains("规划未列数值"));
    }

    @Test
    void wordsAreSetAsWordsWithoutAnAxisOfValues() {
        Element chart = large("%", "—", "应保尽保");
        assertEquals("应保尽保", chart.selectFirst(".v.seal").text());
        assertTrue(chart.select(".grid").isEmpty());
    }

    @Test
    void totalHasACellForEachYearBelowTheFormerTotal() {
        Element chart = large("万人", "【16.9】", "【12】");
        assertEquals(4, chart.select("line.cells").size());
        assertEquals("98%", chart.selectFirst(".done").attr("width"));
        assertEquals("69.59%", chart.selectFirst("rect.cells").attr("width"));
        assertTrue(chart.text().contains("2016—2020年累计"));
        assertTrue(chart.select(".filled").isEmpty());
    }

    @Test
    void actualsOfATotalFillItFromTheLeft() {
        Element chart = large("万人", "—", "【12】", "2021 3", "2022 3");
        Elements filled = chart.select(".filled");
        assertEquals(List.of("0", "24.5%"), filled.eachAttr("x"));
        assertEquals(List.of("24.5%", "24.5%"), filled.eachAttr("width"));
        assertTrue(chart.text().contains("到2022年累计6万人"));
    }

    @Test
    void actualsAreASolidLineFromTheBaseline() {
        Element chart = large("个", "40", "60", "2021 44", "2022 49");
        assertEquals(2, chart.select(".actual").size());
        assertEquals(2, chart.select(".point").size());
        assertEquals("2022年 49个", chart.select("text.water").text());
    }

    @Test
    void yearWithoutAnActualLeavesAGap() {
        Element chart = large("个", "40", "60", "2021 44", "2023 51");
        assertEquals(1, chart.select(".actual").size());
        assertEquals(2, chart.select(".point").size());
    }

    @Test
    void supersededActualIsNotDrawn() {
        Indicator indicator = Plans.indicator("a", "个", "40", "60");
        Element chart =
                large(
                        indicator,
                        Plans.actual(indicator, 2021, "44", "2022-03-01"),
                        Plans.actual(indicator, 2021, "45", "2023-03-01"));
        assertEquals(1, chart.select(".point").size());
        assertEquals("2021年 45个", chart.select("text.water").text());
        assertFalse(chart.selectFirst("desc").text().contains("44"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "个 | 40 | 60 | 2024 59",
                "个 | 60 | 40 | 2024 41",
                "个 | 97 | 100 | 2023 99.5",
                "个 | 0.2 | 0.9 | 2024 0.88",
                "个 | 56 | 56 | 2021 56.5",
                "个 | 56 | 56 | 2022 57",
                "% | 80 | 80 | 2021 80.4",
                "% | 40–45 | 60–65 | 2022 41–47",
                "% | >95 | >95 | 2022 97",
                "% of gross national income | 0.30 | 0.7 | 2023 0.37",
                "per 100,000 live births | 216 | <70 | 2021 223",
                "US dollars a year, constant prices | 10345 | 11500 | 2024 11100",
                "people | 7379797139 | 8500000000 | 2024 8359797139",
                "thousand homes a year | 【120】 | 【100】 | 2021 30",
                "homes | 【1200000】 | 【35913582】 | 2021 60000",
                "% | — | universal | 2022 66",
                "'' | no laws | strict laws | 2022 some laws",
                "'' | partial and unevenly applied laws | laws in force and applied everywhere |"
                        + " 2022 partial laws in some regions",
            })
    void labelsAreWholeAndCoverNoOtherAtAnyWidth(
            String unit, String baseline, String target, String actual) {
        Indicator indicator = Plans.indicator("i", "指标", unit, baseline, target);
        String[] result = actual.split(" ", 2);
        Observation observation = Plans.actual(indicator, Integer.parseInt(result[0]), result[1]);
        Drawing drawing = charts(indicator, observation).largeDrawing(indicator);

        // In a narrow window the style sheet hides the years between.
        List<Shape> labels =
                drawing.shapes().stream()
                        .filter(Shape.Text.class::isInstance)
                        .filter(shape -> !shape.style().equals("t mid"))
                        .toList();
        List<String> illegible = new ArrayList<>();
        for (Shape label : labels) {
            List<Shape> others = labels.stream().filter(other -> other != label).toList();
            if (!new Clearance(others).isLegible((Shape.Text) label)) {
                illegible.add(label.toString());
            }
        }
        assertEquals(List.of(), illegible);
    }

    @Test
    void aLateResultIsNamedLeftOfItsPoint() {
        Element late = large("个", "40", "60", "2024 59").selectFirst("text.water");
        assertEquals("end", late.attr("text-anchor"));
    }

    @Test
    void longNumbersOfTheAxisAreShortened() {
        Element chart = large("人", "7379797139", "8500000000");
        assertEquals(
                List.of("0", "25亿", "50亿", "75亿", "100亿"),
                chart.select("text[x=-0.6rem]").eachText());
    }

    @Test
    void manyWordsAreSetInLinesAndAddToTheHeight() {
        Element few = large("", "—", "universal");
        Element many = large("", "—", "universal access to safe and affordable drinking water");
        assertEquals("7.5rem", few.attr("height"));
        assertEquals(
                List.of("universal access to safe", "and affordable drinking", "water"),
                many.select("text.seal.strong:not(.t)").eachText());
        Element small = small("", "—", "universal access to safe drinking water");
        assertEquals("5.6rem", small.attr("height"));
        assertEquals("4.15rem 5.35rem", String.join(" ", small.select(".seal").eachAttr("y")));
    }

    @Test
    void descriptionSaysInWordsWhatIsDrawn() {
        Element chart = large("张", "3980", "9000", "2021 5000");
        assertEquals(
                "横轴从2020年到2025年，纵轴从0张到10000张。2020年的实心点在3980张。2025年的圆环在9000张，是目标。"
                        + "两点之间的虚线是匀速路径。已公布的结果：2021年5000张。",
                chart.selectFirst("desc").text());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "97.5 | 99.5 | 0.65rem | 0.6rem | 提高2个百分点",
                "40.3 | ≥60  | 1.37rem | 0.6rem | 至少提高19.7个百分点",
                "100  | 100  | 0.6rem  | 0.6rem | 保持",
                "8    | 5    | 0.6rem  | 1.48rem | 下降3个百分点",
            })
    void smallChartStartsAtZeroAndWritesTheChange(
            String baseline, String target, String from, String to, String change) {
        Element chart = small("%", baseline, target);
        assertEquals(from, chart.selectFirst(".dot").attr("cy"));
        assertEquals(to, chart.selectFirst(".ring").attr("cy"));
        assertTrue(chart.text().contains(change), chart.text());
        // Below the axis, where no other label is.
        Element words =
                chart.select("text").stream()
                        .filter(t -> t.text().equals(change))
                        .findFirst()
                        .orElseThrow();
        assertEquals("4.15rem", words.attr("y"));
    }

    @Test
    void smallChartIsNamedByTheSentence() {
        Element chart = small("%", "—", "应保尽保");
        assertEquals(chart.attr("aria-labelledby"), chart.selectFirst("title").id());
        assertEquals("到2025年，指标要做到“应保尽保”。", chart.selectFirst("title").text());
    }

    @Test
    void pageChartNeedsNoStyleAttributeAndNoFixedSize() {
        String svg = charts(Plans.indicator()).large(Plans.indicator()).toString();
        assertFalse(Pattern.compile("style=|viewBox|fill=|stroke=|px").matcher(svg).find(), svg);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3980     | 9000",
                "40.3     | ≥60",
                "<5.5     | <5.5",
                "【16.9】 | 【12】",
                "—        | 应保尽保",
                "—        | 95"
            })
    void fileStandsAloneWithFixedWidthAndColours(String baseline, String target) {
        Indicator indicator = Plans.indicator("a", "甲<乙>&“丙”", "%", baseline, target);
        String svg = charts(indicator).file(indicator).toString();
        Element file = Jsoup.parse(svg, "", Parser.xmlParser()).selectFirst("svg");
        assertEquals("720", file.attr("width"));
        assertFalse(Pattern.compile("class=|style|rem\"|%\"|var\\(").matcher(svg).find(), svg);
        assertTrue(file.selectFirst("title").text().contains("甲<乙>&“丙”"));
        assertFalse(file.selectFirst("desc").text().isEmpty());
        assertTrue(file.text().contains("来源："));
    }

    @Test
    void fileNamesThePublishersOfItsActualsOnceEach() {
        Indicator indicator = Plans.indicator();
        String svg =
                charts(
                                indicator,
                                Plans.actual(indicator, 2021, "4500"),
                                Plans.actual(indicator, 2022, "5100"))
                        .file(indicator)
                        .toString();
        assertTrue(svg.contains(">年度数据：统计公报<"), svg);
        assertFalse(charts(indicator).file(indicator).toString().contains("年度数据："));
    }

    @Test
    void rowsOfATableShareTheScaleOfTheirLines() {
        Indicator indicator = Plans.indicator();
        List<Observation> women = List.of(actual("63"), actual(2022, "65"), actual(2024, "66"));
        List<Observation> men = List.of(actual("69"), actual(2022, "71"));
        List<Element> lines =
                charts(indicator).trends(List.of(women, men, List.of(actual("全部")))).stream()
                        .flatMap(Optional::stream)
                        .map(ChartsTest::parse)
                        .toList();

        assertEquals(2, lines.size());
        assertEquals(List.of("63", "66"), lines.get(0).select("text").eachText());
        assertEquals(List.of("0", "33.33%", "100%"), lines.get(0).select("circle").eachAttr("cx"));
        assertEquals(
                List.of("1.8rem", "1.5rem", "1.35rem"),
                lines.get(0).select("circle").eachAttr("cy"));
        assertEquals(1, lines.get(0).select("line").size());
        assertEquals(List.of("0.9rem", "0.6rem"), lines.get(1).select("circle").eachAttr("cy"));
    }

    @Test
    void rowsOfASingleYearHaveNoLines() {
        List<List<Observation>> rows = List.of(List.of(actual("63")), List.of(actual("69")));
        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                charts(Plans.indicator()).trends(rows));
    }

    private static Observation actual(String value) {
        return actual(2021, value);
    }

    private static Observation actual(int year, String value) {
        return Plans.actual(Plans.indicator(), year, value);
    }

    @Test
    void anythingCanBeDrawn() {
        List<String> values =
                List.of("—", "应保尽保", "0", "-3", "5", "<5", "≥5", "【5】", "0.001", "1000000");
        List<Indicator> indicators = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        for (String baseline : values) {
            for (String target : values) {
                for (String actual : List.of("—", "0", "7", "<4", ">9", "-2", "全覆盖")) {
                    String id = "a" + indicators.size();
                    indicators.add(Plans.indicator(id, "个", baseline, target));
                    observations.add(
                            Plans.actual(indicators.get(indicators.size() - 1), 2022, actual));
                }
            }
        }
        Charts charts =
                charts(
                        Plans.build()
                                .indicators(indicators.toArray(Indicator[]::new))
                                .observations(observations.toArray(Observation[]::new))
                                .portal());
        for (Indicator indicator : indicators) {
            String all =
                    charts.large(indicator).toString()
                            + charts.small(indicator)
                            + charts.file(indicator);
            assertFalse(all.contains("E+") || all.contains("null"), all);
        }
    }

    private static Element large(String unit, String baseline, String target, String... actuals) {
        Indicator indicator = Plans.indicator("i", "指标", unit, baseline, target);
        Observation[] observations = new Observation[actuals.length];
        for (int i = 0; i < actuals.length; i++) {
            String[] words = actuals[i].split(" ");
            observations[i] = Plans.actual(indicator, Integer.parseInt(words[0]), words[1]);
        }
        return large(indicator, observations);
    }

    private static Element large(Indicator indicator, Observation... observations) {
        return parse(charts(indicator, observations).large(indicator));
    }

    private static Element small(String unit, String baseline, String target) {
        Indicator indicator = Plans.indicator("i", "指标", unit, baseline, target);
        return parse(charts(indicator).small(indicator));
    }

    private static Charts charts(Indicator indicator, Observation... observations) {
        return charts(Plans.build().indicators(indicator).observations(observations).portal());
    }

    private static Charts charts(Portal portal) {
        return new Charts(portal, ZH, new Wording(portal, ZH), ChartColours.of(Site.builtIn()));
    }

    private static Element parse(Svg svg) {
        return Jsoup.parse(svg.toString(), "", Parser.xmlParser()).selectFirst("svg");
    }

    /** The numbers set large beside their points, with their units. */
    private static List<String> values(Element chart) {
        return chart.select("text:has(tspan.v)").eachText();
    }

    private static String ends(Element line) {
        return String.join(" ", line.attr("x1"), line.attr("y1"), line.attr("x2"), line.attr("y2"));
    }
}
