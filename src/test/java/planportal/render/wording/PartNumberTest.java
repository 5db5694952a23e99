package planportal.render.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartNumberTest {
    @ParameterizedTest
    @CsvSource({
        "第四章, 4",
        "（十二）, 12",
        "第二十节, 20",
        "第一百零三条, 103",
        "第一百一十篇, 110",
        "专栏3, 3",
        "1.2, 1.2",
        "表2-1, 2-1",
        "附录, ''",
        "'', ''",
    })
    void aLabelGivesTheNumberThatIsPrintedInIt(String label, String number) {
        assertEquals(number, PartNumber.in(label).orElse(""));
    }
}
