package planportal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AbbreviationTest {

    @Test
    void whatFitsStays() {
        assertEquals("", Abbreviation.of("", 3));
        assertEquals("一二三", Abbreviation.of("一二三", 3));
    }

    @Test
    void whatDoesNotFitIsAsLongAsItMayBeWithTheMark() {
        assertEquals("一二…", Abbreviation.of("一二三四", 3));
        assertEquals("…", Abbreviation.of("一二", 1));
    }

    @Test
    void aCharacterOfTwoCharsIsOne() {
        assertEquals("𠮷𠮷𠮷", Abbreviation.of("𠮷𠮷𠮷", 3));
        assertEquals("𠮷𠮷…", Abbreviation.of("𠮷𠮷𠮷𠮷", 3));
        assertEquals("一𠮷…", Abbreviation.of("一𠮷𠮷一", 3));
    }
}
