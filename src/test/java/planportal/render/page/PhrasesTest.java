package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    @Test
    void shortQuotedWordStaysInOnePiece() {
        assertEquals(
                List.of(
                        new Phrases.Piece("重庆市永川区", true),
                        new Phrases.Piece("“十四五”", true),
                        new Phrases.Piece("基本公共服务规划", false)),
                Phrases.of("重庆市永川区“十四五”基本公共服务规划"));
    }

    @Test
    void longQuotedWordsMayBreak() {
        assertEquals(List.of(new Phrases.Piece("“一二三四五六七”", false)), Phrases.of("“一二三四五六七”"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "规划", "“一”“二”", "未闭合“一"})
    void piecesTogetherAreTheTitle(String title) {
        assertEquals(
                title,
                Phrases.of(title).stream().map(Phrases.Piece::text).collect(Collectors.joining()));
    }
}
