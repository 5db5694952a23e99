package planportal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissingWordsTest {
    @Test
    void findsWordsThatOverlapOrBeginAlike() {
        assertEquals(
                Set.of("养老院", "服"),
                MissingWords.in("养养老机构", List.of("养老", "养老机构", "老机", "养老院", "服", "构", "养养")));
    }

    @Test
    void aWordMayBeLongerThanTheText() {
        assertEquals(Set.of("养老机构"), MissingWords.in("养老", List.of("养老机构", "养老")));
        assertEquals(Set.of("养"), MissingWords.in("", List.of("养")));
    }
}
