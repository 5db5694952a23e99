package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    @Test
    void theGuideNamesAllIconsOfDomains() throws IOException {
        String chinese = Files.readString(Path.of("content/README.md"));
        String english = Files.readString(Path.of("content/README.en.md"));
        String sprite = Files.readString(Path.of("site/assets/icons.svg"));
        Matcher symbol = Pattern.compile("id=\"d-([a-z-]+)\"").matcher(sprite);
        Set<String> missing = new TreeSet<>();
        while (symbol.find()) {
            String name = "`" + symbol.group(1) + "`";
            if (!chinese.contains(name + " ") || !english.contains(name)) {
                missing.add(symbol.group(1));
            }
        }
        assertEquals(Set.of(), missing);
    }
}
