package planportal.render.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void wordsOfAnyScriptStandBetweenMarkup() {
        Svg svg =
                new Markup()
                        .open("text")
                        .attribute("x", new BigDecimal("12.50"), "%")
                        .attribute("aria-label", "学前·教育 é 𠮷")
                        .endTag()
                        .content("plain")
                        .content("普惠率 ≥ 80")
                        .close("text")
                        .finish();
        String expected = "<text x=\"12.5%\" aria-label=\"学前·教育 é 𠮷\">plain普惠率 ≥ 80</text>";
        assertEquals(expected, svg.toString());
        assertArrayEquals(expected.getBytes(StandardCharsets.UTF_8), svg.utf8());
    }

    @Test
    void signsOfMarkupAreEscapedAmongAnyWords() {
        Svg svg =
                new Markup().content("<5 & \"six\" > 4").content("甲<乙>&“丙”").content("&").finish();
        assertEquals("&lt;5 &amp; &quot;six&quot; &gt; 4甲&lt;乙&gt;&amp;“丙”&amp;", svg.toString());
    }

    @Test
    void lengthsHaveNoZerosAtTheirEnd() {
        Svg svg =
                new Markup()
                        .open("line")
                        .attribute("x1", new BigDecimal("0.00"), "rem")
                        .attribute("x2", new BigDecimal("100"), "%")
                        .attribute("y1", new BigDecimal("-1.20"), "rem")
                        .closeEmpty()
                        .finish();
        assertEquals("<line x1=\"0\" x2=\"100%\" y1=\"-1.2rem\"/>", svg.toString());
    }
}
