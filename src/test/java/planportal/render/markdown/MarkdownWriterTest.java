package planportal.render.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {
    @Test
    void blocksStandForThemselvesAndTextBetweenThemIsAParagraph() {
        assertEquals(
                "# Beds\n\nFrom **10** to \\<12\\*\n\n- one\n- [two](two.html)\n",
                markdown(
                        "<nav>Home</nav><h1>Beds</h1>From <b>10</b> to &lt;12* <ul><li>one</li>"
                                + "<li><a href=two.html>two</a><button>Copy</button></li></ul>"));
    }

    @Test
    void tablesKeepTheirCellsWhateverIsInThem() {
        assertEquals(
                "Values\n\n|Year|Value|\n|---|---|\n|2020|a\\|b|\n|total||\n",
                markdown(
                        "<table><caption>Values</caption><thead><tr><th>Year<th>Value</thead>"
                                + "<tr><th>2020<td>a|b<tr><th colspan=2>total</table>"));
        assertEquals("|||\n|---|---|\n|a|b|\n", markdown("<table><tr><td>a<td>b</table>"));
    }

    @Test
    void whatStandsApartOnThePageIsApart() {
        assertEquals(
                "2020 337 cities, [Project Beds](beds.html), term\n",
                markdown(
                        "2020<small>337 cities</small>, <a class=row href=beds.html><small>Project"
                                + "</small><span>Beds</span></a>, <a href=#g-1>term</a>"
                                + "<a class=sign href=#n-1>≠</a>"));
    }

    private static String markdown(String html) {
        return MarkdownWriter.write(Jsoup.parse(html).body());
    }
}
