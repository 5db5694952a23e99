package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.Comparison;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.model.Paragraph;
import planportal.testing.Plans;

class MarkedTextTest {
    private static final Indicator BEDS = Plans.indicator("beds", "张", "1", "2");

    @Test
    void aTextWithoutQuantitiesIsOneRun() {
        assertEquals("没有数。", shown(paragraph("没有数。"), List.of(), List.of()));
    }

    @Test
    void quantitiesLeadToTheListOfCommitments() {
        Paragraph place = paragraph("扩建。新建公园2个，步道360公里。");
        assertEquals(
                "扩建。新建公园[2个→commitments/parks.html]，步道[360公里→commitments/trails.html]。",
                shown(
                        place,
                        List.of(
                                commitment("parks", place, "2个", "新建公园2个", Optional.empty()),
                                commitment("trails", place, "360公里", "步道360公里", Optional.empty())),
                        List.of()));
    }

    @Test
    void aQuantityThatRepeatsAnIndicatorLeadsToIt() {
        Paragraph place = paragraph("床位达到9000张。");
        assertEquals(
                "床位[达到9000张→indicators/beds.html]。",
                shown(
                        place,
                        List.of(commitment("b", place, "达到9000张", "床位达到9000张", Optional.of(BEDS))),
                        List.of(new Mention(BEDS, place, "床位达到9000张"))));
    }

    @Test
    void aMentionIsMarkedWhereItHoldsAFigure() {
        Paragraph place = paragraph("增加床位。床位9000张。");
        assertEquals(
                "增加床位。[床位9000张→indicators/beds.html]。",
                shown(
                        place,
                        List.of(),
                        List.of(
                                new Mention(BEDS, place, "增加床位"),
                                new Mention(BEDS, place, "床位9000张"))));
    }

    @Test
    void theSameWordsTwiceInAQuoteAreTwoQuantities() {
        Paragraph place = paragraph("城区1个、镇区1个。");
        assertEquals(
                "城区[1个→commitments/city.html]、镇区[1个→commitments/town.html]。",
                shown(
                        place,
                        List.of(
                                commitment("city", place, "1个", "城区1个、镇区1个", Optional.empty()),
                                commitment("town", place, "1个", "城区1个、镇区1个", Optional.empty())),
                        List.of()));
    }

    @Test
    void aTextIsCutAfterItsLeadPhrase() {
        Paragraph place = paragraph("建2个。再建3个。");
        Portal portal =
                Plans.build()
                        .indicators(BEDS)
                        .commitments(
                                commitment("a", place, "2个", "建2个", Optional.empty()),
                                commitment("b", place, "3个", "再建3个", Optional.empty()))
                        .portal();
        MarkedText text = MarkedText.of(portal, place);
        assertEquals("建[2个→commitments/a.html]。", shown(text.before(4)));
        assertEquals("再建[3个→commitments/b.html]。", shown(text.from(4)));
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(1, 1, 1, text, Optional.empty());
    }

    private static Commitment commitment(
            String id, Paragraph place, String text, String quote, Optional<Indicator> indicator) {
        return new Commitment(
                id,
                Commitment.Kind.COMMITMENT,
                Optional.empty(),
                place,
                id,
                new Commitment.Amount(
                        text, BigDecimal.ONE, Optional.empty(), Comparison.EQUAL, "个", true),
                OptionalInt.empty(),
                indicator,
                quote,
                "");
    }

    private static String shown(
            Paragraph place, List<Commitment> commitments, List<Mention> mentions) {
        Portal portal =
                Plans.build()
                        .indicators(BEDS)
                        .commitments(commitments.toArray(Commitment[]::new))
                        .mentions(mentions.toArray(Mention[]::new))
                        .portal();
        MarkedText text = MarkedText.of(portal, place);
        assertEquals(
                place.text(),
                text.runs().stream().map(MarkedText.Run::text).collect(Collectors.joining()));
        return shown(text);
    }

    private static String shown(MarkedText text) {
        return text.runs().stream()
                .map(r -> r.address().map(a -> "[" + r.text() + "→" + a + "]").orElse(r.text()))
                .collect(Collectors.joining());
    }

    @Test
    void onlyShortQuantitiesStayInOneLine() {
        assertTrue(MarkedText.Run.plain("2—3个").style().endsWith(" nb"));
        assertFalse(MarkedText.Run.plain("1个世界技能大赛国家集训基地").style().endsWith(" nb"));
    }
}
