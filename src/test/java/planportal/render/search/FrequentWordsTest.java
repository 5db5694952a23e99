package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import planportal.testing.RealSite;

class FrequentWordsTest {

    @Test
    void runInChangingCompanyIsAWord() {
        List<String> words = words("发展养老。提升养老，做好养老；支持养老事业，办养老院");
        assertTrue(words.contains("养老"), words.toString());
    }

    @Test
    void pieceOfALongerWordIsNone() {
        List<String> words = words("养老机构，某养老机构。办养老机构；管养老机构人");
        assertTrue(words.contains("养老机构"), words.toString());
        assertFalse(words.contains("老机"), words.toString());
    }

    @Test
    void textWithoutRepetitionHasNoWords() {
        assertEquals(List.of(), words("天地玄黄宇宙洪荒"));
        assertEquals(List.of(), words(""));
    }

    @Test
    void realPlanHasItsWords() {
        String text = RealSite.page("plan/full.html").select("main").text();
        List<String> words = words(text);
        List<String> expected = List.of("养老", "医疗", "托育", "公租房", "退役军人", "残疾人", "学前教育", "失业保险");
        assertEquals(expected, expected.stream().filter(words::contains).toList());
        assertFalse(words.contains("业率"));
    }

    /** The words of a text that is followed by others, each used once. */
    private static List<String> words(String text) {
        StringBuilder longer = new StringBuilder(text).append('。');
        for (char c = '一'; c < '一' + 400; c++) {
            longer.append(text.indexOf(c) < 0 ? c : '。');
        }
        return FrequentWords.of(longer.toString());
    }
}
