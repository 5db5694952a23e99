package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PinyinTest {

    @Test
    void wordStandsUnderEachLetterThatItMayBeginWith() {
        Pinyin word = new Pinyin(List.of("重庆"));
        assertEquals(Set.of("重庆"), word.words('c'));
        assertEquals(Set.of("重庆"), word.words('z'));
        assertEquals(Set.of("长期护理保险"), new Pinyin(List.of("长期护理保险")).words('c'));
        assertEquals(Set.of("银行"), new Pinyin(List.of("银行")).words('y'));
    }

    @Test
    void charactersWithOneReadingShareIt() {
        assertEquals("[\"养老\\n样\",\n\"lao老yang养样\"]", new Pinyin(List.of("养老", "样")).value('y'));
    }

    @Test
    void umlautIsTypedInTwoWays() {
        String value = new Pinyin(List.of("女足")).value('n');
        assertTrue(value.contains("nv女") && value.contains("nu女"), value);
    }

    @Test
    void wordsKeepTheirOrder() {
        String value = new Pinyin(List.of("托育", "体育", "托位")).value('t');
        assertTrue(value.startsWith("[\"托育\\n体育\\n托位\""), value);
    }

    @Test
    void whatIsNotChineseHasNoLetter() {
        Pinyin pinyin = new Pinyin(List.of("4K", "—"));
        for (char letter = 'a'; letter <= 'z'; letter++) {
            assertEquals("[\"\",\n\"\"]", pinyin.value(letter));
        }
    }
}
