package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "|<ul>\n  <li>\n    a\n  </li>\n</ul>|, |<ul><li>a</li></ul>|",
                "|<b>a</b> <i>b</i>|, |<b>a</b> <i>b</i>|",
                "|<b>a</b>&#32;\n  <i>b</i>|, |<b>a</b>&#32;<i>b</i>|",
                "|<p>two\nlines</p>|, |<p>two\nlines</p>|",
                "|<pre>\n  a\n</pre>\n<p>b</p>|, |<pre>\n  a\n</pre><p>b</p>|",
                "|<script>\n{}\n</script>\n<p>|, |<script>\n{}\n</script><p>|"
            })
    void lineBreaksNextToTagsAreDropped(String rendered, String page) {
        assertEquals(page, Pages.withoutIndentation(rendered));
    }
}
