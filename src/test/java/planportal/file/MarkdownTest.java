package planportal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource({
        "4.5个, 4.5个",
        "<b>&lt;, \\<b\\>\\&lt;",
        "[x](y) | *z* `c`, \\[x\\](y) \\| \\*z\\* \\`c\\`",
        "##[error]$1~2, \\#\\#\\[error\\]\\$1\\~2",
        "\\, \\\\",
    })
    void textStaysText(String text, String written) {
        assertEquals(written, Markdown.text(text));
    }

    @Test
    void textStaysOnOneLine() {
        assertEquals("a \\# b", Markdown.text("a\n# b"));
        assertEquals("a  b c d", Markdown.text("a\r\nb\u2028c\u0085d"));
    }

    @Test
    void codeStaysCode() {
        assertEquals("", Markdown.code(""));
        assertEquals("`plan/06.html`", Markdown.code("plan/06.html"));
        assertEquals("<code>a\\` \\<img\\></code>", Markdown.code("a` <img>"));
        assertEquals("<code>a \\# b</code>", Markdown.code("a\n# b"));
    }
}
