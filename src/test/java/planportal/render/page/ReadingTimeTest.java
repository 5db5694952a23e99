package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingTimeTest {

    @Test
    void chineseIsCountedInCharactersWithoutWhiteSpace() {
        assertEquals(
                new ReadingTime(4, false, 1), ReadingTime.of("zh-Hans", Stream.of("公共 ", "服务")));
    }

    @Test
    void rareCharactersCountOnce() {
        assertEquals(3, ReadingTime.of("zh", Stream.of("𠮷\u3000野家")).size());
    }

    @Test
    void otherLanguagesAreCountedInWords() {
        assertEquals(
                new ReadingTime(4, true, 1),
                ReadingTime.of("en", Stream.of("two words", " and  more ")));
    }

    @Test
    void minutesAreRoundedAndNeverNone() {
        assertEquals(1, ReadingTime.of("zh", Stream.of("字")).minutes());
        assertEquals(1, ReadingTime.of("zh", Stream.of("字".repeat(599))).minutes());
        assertEquals(2, ReadingTime.of("zh", Stream.of("字".repeat(600))).minutes());
    }

    @Test
    void noTextIsNoWords() {
        assertEquals(0, ReadingTime.of("en", Stream.of(" ")).size());
    }
}
