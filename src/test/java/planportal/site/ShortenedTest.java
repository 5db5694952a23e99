package planportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShortenedTest {

    @Test
    void whatFitsStays() {
        assertEquals("", Shortened.to(3, ""));
        assertEquals("一二三", Shortened.to(3, "一二三"));
    }

    @Test
    void whatDoesNotFitIsAsLongAsItMayBeWithTheMark() {
        assertEquals("一二…", Shortened.to(3, "一二三四"));
        assertEquals("…", Shortened.to(1, "一二"));
    }

    @Test
    void aCharacterOfTwoCharsIsOne() {
        assertEquals("𠮷𠮷𠮷", Shortened.to(3, "𠮷𠮷𠮷"));
        assertEquals("𠮷𠮷…", Shortened.to(3, "𠮷𠮷𠮷𠮷"));
        assertEquals("一𠮷…", Shortened.to(3, "一𠮷𠮷一"));
    }
}
