package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IconsTest {
    private static final Icons ICONS =
            Icons.parse("<symbol id=\"a\"><path/></symbol><symbol id=\"b\"><circle/></symbol>");

    @Test
    void aPageGetsTheSymbolsThatItUsesEachOnce() {
        assertEquals(
                "<svg class=\"sprite\" width=\"0\" height=\"0\" aria-hidden=\"true\">"
                        + "<symbol id=\"b\"><circle/></symbol><symbol id=\"a\"><path/></symbol>"
                        + "</svg>",
                ICONS.symbolsFor("<use href=\"#b\"/> <use href=\"#a\"/> <use href=\"#b\"/>"));
    }

    @Test
    void aPageWithoutIconsGetsNoSymbols() {
        assertEquals("", ICONS.symbolsFor("<p>&lt;use href=\"#a\"/></p>"));
    }
}
