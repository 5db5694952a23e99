package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PinyinTest {

    @Test
    void wordStandsUnderEachLetterThatItMayBeginWith() {
        assertTrue(Pinyin.of(List.of("重庆")).letters().containsAll(Set.of('c', 'z')));
        assertTrue(Pinyin.of(List.of("长期护理保险")).letters().contains('c'));
        assertTrue(Pinyin.of(List.of("银行")).letters().contains('y'));
    }

    @Test
    void charactersWithOneReadingShareIt() {
        assertEquals("[\"养老\\n样\",\n\"lao老yang养样\"]", Pinyin.of(List.of("养老", "样")).value('y'));
    }

    @Test
    void umlautIsTypedInTwoWays() {
        String value = Pinyin.of(List.of("女足")).value('n');
        assertTrue(value.contains("nv女") && value.contains("nu女"), value);
    }

    @Test
    void wordsKeepTheirOrder() {
        String value = Pinyin.of(List.of("托育", "体育", "托位")).value('t');
        assertTrue(value.startsWith("[\"托育\\n体育\\n托位\""), value);
    }

    @Test
    void whatIsNotChineseHasNoLetter() {
        assertEquals(Set.of(), Pinyin.of(List.of("4K", "—")).letters());
    }
}
