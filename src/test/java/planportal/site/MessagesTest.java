package planportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private final Messages messages =
            Messages.parse(
                    "zh.properties",
                    """
                    plain=指标
                    around=第{0}项，共{1}项。
                    twice={1}{0}{1}
                    sign=<b> & {0}
                    braces={a} {12} { {0}
                    """);

    @Test
    void argumentsArePutInWhereTheirNumbersStand() {
        assertEquals("指标", messages.text("plain"));
        assertEquals("第3项，共9项。", messages.text("around", 3, 9));
        assertEquals("bab", messages.text("twice", "a", "b"));
    }

    @Test
    void aNumberHasAFormForOneAndAFormForOthers() {
        Messages english =
                Messages.parse(
                        "en.properties",
                        """
                        common.number.separator=,
                        rows={0|# row|# rows} of {1}{2|, one of them new|}
                        """);
        assertEquals("0 rows of 2025", english.text("rows", 0, 2025, 0));
        assertEquals("1 row of x, one of them new", english.text("rows", 1L, "x", 1));
        assertEquals("1,234,567 rows of 1", english.text("rows", 1234567, 1, 2));
        assertEquals("{0|# row|# rows} of {1}{2|, one of them new|}", english.text("rows"));
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        Messages english = Messages.parse("en.properties", "common.number.separator=,\n");
        Messages chinese = Messages.parse("zh.properties", "common.number.separator=\n");
        assertEquals("≥35,913,582.1234", english.number("≥35913582.1234"));
        assertEquals("−1,000–999", english.number("-1000–999"));
        assertEquals("12,000 to 0.50005", english.number("12000 to 0.50005"));
        assertEquals("−35913582", chinese.number(-35913582));
    }

    @Test
    void datesAreWrittenAsTheLanguageDoes() {
        Messages english = Site.builtIn().messages("en");
        Messages chinese = Site.builtIn().messages("zh");
        assertEquals("1 May 2026", english.date(LocalDate.of(2026, 5, 1)));
        assertEquals("November 2026", english.month(YearMonth.of(2026, 11)));
        assertEquals("2026年5月1日", chinese.date(LocalDate.of(2026, 5, 1)));
        assertEquals("2026年11月", chinese.month(YearMonth.of(2026, 11)));
    }

    @Test
    void whatIsNoPlaceAndWhatHasNoArgumentStays() {
        assertEquals("第3项，共{1}项。", messages.text("around", 3));
        assertEquals("第{0}项，共{1}项。", messages.text("around"));
        assertEquals("{a} {12} { x", messages.text("braces", "x"));
    }

    @Test
    void inTemplatesMessagesAndArgumentsAreEscaped() {
        assertEquals("指标", body(messages.localize("plain")));
        assertEquals("&lt;b&gt; &amp; &lt;i&gt;", body(messages.localize("sign", "<i>")));
        assertEquals("&lt;b&gt; &amp; {0}", body(messages.localize("sign")));
        assertEquals("第3项，共9项。", body(messages.localize("around", 3, 9)));
    }

    @Test
    void markupOfATemplateIsPutInAsItIs() {
        Content link = output -> output.writeContent("<a>3</a>");
        assertEquals("第<a>3</a>项，共&amp;项。", body(messages.localize("around", link, "&")));
    }

    @Test
    void inAttributesQuotesAreEscapedToo() {
        StringOutput page = new StringOutput();
        OwaspHtmlTemplateOutput html = new OwaspHtmlTemplateOutput(page);
        html.setContext("a", "title");
        html.writeUserContent(messages.localize("around", "\"3\"", 9));
        assertEquals("第&#34;3&#34;项，共9项。", page.toString());
    }

    @Test
    void aMissingMessageIsNamedWithItsFile() {
        SiteException missing =
                assertThrows(SiteException.class, () -> messages.localize("nowhere"));
        assertTrue(missing.getMessage().contains("zh.properties"), missing.getMessage());
        assertTrue(missing.getMessage().contains("nowhere"), missing.getMessage());
    }

    private static String body(Content content) {
        StringOutput page = new StringOutput();
        new OwaspHtmlTemplateOutput(page).writeUserContent(content);
        return page.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b=a\u0008c",
                "b=\u200Fa",
                "b=a\\u001Bc",
                "b=a\\u2029c",
                "b=\\u00zz",
                "b=⼭",
                "b=１８"
            })
    void charactersThatNoReaderSeesOrNoSearchFindsAreReportedInTheirLine(String line) {
        SiteException e =
                assertThrows(
                        SiteException.class,
                        () -> Messages.parse("site/messages/zh.properties", "a=甲\n" + line + "\n"));
        assertTrue(e.getMessage().startsWith("site/messages/zh.properties:2:"), e.getMessage());
        assertFalse(e.getMessage().matches("(?s).*[\\p{Cc}\\p{Cf}&&[^\\n]].*"), e.getMessage());
    }

    @Test
    void pairsOfEscapesAreOneCharacter() {
        assertEquals("😀]]>", Messages.parse("zh", "a=\\ud83d\\ude00]]>\n").text("a"));
    }
}
