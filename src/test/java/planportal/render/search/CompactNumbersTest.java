package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompactNumbersTest {

    @Test
    void everyNumberIsReadBack() {
        int[] numbers =
                IntStream.concat(
                                IntStream.range(0, 5000),
                                IntStream.of(99_451, 99_452, 4_477_456, Integer.MAX_VALUE))
                        .toArray();
        StringBuilder text = new StringBuilder();
        for (int number : numbers) {
            CompactNumbers.append(text, number);
        }
        IndexReader.Cursor cursor = new IndexReader.Cursor(text.toString());
        for (int number : numbers) {
            assertEquals(number, cursor.number());
        }
        assertFalse(cursor.more());
    }

    @Test
    void smallNumbersTakeOneCharacter() {
        StringBuilder text = new StringBuilder();
        CompactNumbers.append(text, 0);
        CompactNumbers.append(text, 45);
        assertEquals("P~", text.toString());
    }

    @Test
    void noCharacterNeedsAnEscape() {
        assertEquals(92, CompactNumbers.ALPHABET.length());
        assertFalse(CompactNumbers.ALPHABET.contains("\""));
        assertFalse(CompactNumbers.ALPHABET.contains("\\"));
    }
}
