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
        "显著, 显著",
        "⽂化⼈⼝, 文化人口",
        "\uf914園, 乐园",
        "60㎡①²％, 60㎡12%"
    })
    void charactersThatLookAlikeAreAlike(String given, String folded) {
        assertEquals(folded.replace("二5", "二五"), folding.fold(given));
    }

    @ParameterizedTest
    @CsvSource({
        "ﬁtness eﬃcient, fitness efficient",
        "第Ⅳ期Ⅶ, 第IV期VII",
        "老\u00ad旧\u200b小\u202e区\ufeff, 老旧小区",
        "成⻓ ⻄部 ⻋⻔, 成长 西部 车门",
        "（⽂化）6㎡…, （⽂化）6㎡…"
    })
    void whatLooksLikeOtherTextBecomesIt(String given, String tidy) {
        assertEquals(tidy, folding.tidy(given));
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
