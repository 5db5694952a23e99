package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageOutputTest {
    private static final Icons ICONS =
            Icons.parse("<symbol id=\"a\"><path/></symbol><symbol id=\"b\"><circle/></symbol>");

    private final PageOutput output = new PageOutput(ICONS);

    private String written() {
        return new String(output.toByteArray(), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "é ß ߿",
                "ࠀ 永川区 ￿",
                "𠮷 and 😀😀",
                "\ud842",
                "\udfb7\ud842x",
                "x\ud842"
            })
    void encodesAsJavaDoes(String text) {
        output.writeContent(text);
        assertArrayEquals(utf8(text), output.toByteArray());
    }

    @Test
    void writesPartsOfATextAndReadyBytes() {
        output.writeContent("一二三四", 1, 3);
        output.writeBinaryContent(utf8("<p>"));
        output.writeContent("四");
        assertEquals("二三<p>四", written());
    }

    @Test
    void growsWithThePage() {
        String long1 = "永".repeat(50_000);
        byte[] long2 = utf8("x".repeat(300_000));
        output.writeContent(long1);
        output.writeBinaryContent(long2);
        assertEquals(long1 + "x".repeat(300_000), written());
    }

    @Test
    void putsTheSymbolsThatThePageUsesIntoTheirPlaceEachOnce() {
        for (String icon : new String[] {"b", "a", "b"}) {
            output.writeBinaryContent(utf8("<use href=\"#"));
            output.writeContent(icon);
            output.writeBinaryContent(utf8("\"/>"));
        }
        output.writeContent(Pages.SYMBOLS);
        output.writeContent("end");
        assertEquals(
                "<use href=\"#b\"/><use href=\"#a\"/><use href=\"#b\"/>"
                        + "<svg class=\"sprite\" width=\"0\" height=\"0\" aria-hidden=\"true\">"
                        + "<symbol id=\"b\"><circle/></symbol><symbol id=\"a\"><path/></symbol>"
                        + "</svg>end",
                written());
    }

    @Test
    void nothingOfAPageIsInTheNext() {
        output.writeBinaryContent(utf8("<use href=\"#"));
        output.writeContent("a");
        output.writeContent(Pages.SYMBOLS);
        output.writeContent("永".repeat(500_000));
        output.writeBinaryContent(utf8("<use href=\"#"));
        byte[] first = output.toByteArray();
        byte[] kept = first.clone();
        output.clear();
        output.writeContent("b");
        output.writeContent("二");
        assertEquals("b二", written());
        assertArrayEquals(kept, first);
    }

    @Test
    void aPageWithoutIconsHasNoSymbols() {
        output.writeContent("a");
        output.writeContent(Pages.SYMBOLS);
        output.writeContent("b");
        assertEquals("ab", written());
    }
}
