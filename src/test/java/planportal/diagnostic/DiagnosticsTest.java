package planportal.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void printsPositionLineMarkerAndHint() {
        Source source = new Source("content/a.csv", "id,year\ni01,2031\n");
        diagnostics.report(
                Rule.CELL_EMPTY,
                source.span(12, 16),
                "year 2031 lies outside the plan's period",
                "check the year");
        assertPrinted(
                """
                content/a.csv:2:5: error: year 2031 lies outside the plan's period [cell-empty]
                  i01,2031
                      ^^^^
                  hint: check the year
                1 error, 0 warnings
                """);
    }

    @Test
    void padsTheMarkerByTheWidthOfTheCharactersAboveIt() {
        Source source = new Source("a.md", "永川A\t区。");
        diagnostics.report(Rule.FILE_UNUSED, source.span(4, 6), "here");
        assertPrinted(
                "a.md:1:5: warning: here [file-unused]\n  永川A\t区。\n  　　 \t^^^^\n0 errors, 1 warning\n");
    }

    @Test
    void countsColumnsInCharactersBeyondTheBasicPlane() {
        Source source = new Source("a.md", "𠮷𠮷x");
        assertEquals(new Position("a.md", 1, 3), source.span(4, 5).position());
        assertEquals(4, source.span(4, 5).endColumn());
    }

    @Test
    void marksAPointByOneSign() {
        diagnostics.report(Rule.CELL_EMPTY, new Source("a.csv", "a,,b").span(2, 2), "empty");
        assertPrinted("a.csv:1:3: error: empty [cell-empty]\n  a,,b\n    ^\n1 error, 0 warnings\n");
    }

    @Test
    void marksOnlyTheFirstOfSeveralLines() {
        diagnostics.report(
                Rule.CELL_EMPTY, new Source("a.csv", "a,\"b\r\nc\"\r\n").span(2, 8), "long");
        assertPrinted(
                "a.csv:1:3: error: long [cell-empty]\n  a,\"b\n    ^^\n1 error, 0 warnings\n");
    }

    @Test
    void showsOnlyTheSurroundingsInALongLine() {
        String line = "a".repeat(100) + "WRONG" + "b".repeat(100);
        diagnostics.report(Rule.CELL_EMPTY, new Source("a.md", line).span(100, 105), "wrong");
        String shown = "..." + "a".repeat(40) + "WRONG" + "b".repeat(40) + "...";
        assertPrinted(
                "a.md:1:101: error: wrong [cell-empty]\n  "
                        + shown
                        + "\n  "
                        + " ".repeat(43)
                        + "^^^^^\n1 error, 0 warnings\n");
    }

    @Test
    void showsNoLineOfAFileThatIsMissing() {
        diagnostics.report(
                Rule.CELL_EMPTY, new Source("a.md", "").beginning(), "the file is missing");
        assertPrinted("a.md:1:1: error: the file is missing [cell-empty]\n1 error, 0 warnings\n");
    }

    @Test
    void sortsByFileLineAndColumn() {
        Source b = new Source("b.csv", "1,2\n3,4\n");
        Source a = new Source("a.csv", "1\n");
        diagnostics.report(Rule.CELL_EMPTY, b.span(4, 5), "third");
        diagnostics.report(Rule.CELL_EMPTY, b.span(2, 3), "second");
        diagnostics.report(Rule.FILE_UNUSED, a.span(0, 1), "first");
        assertEquals(
                java.util.List.of("first", "second", "third"),
                diagnostics.sorted().stream().map(Diagnostic::message).toList());
    }

    @Test
    void printsNothingWhereNothingIsWrong() {
        assertPrinted("");
    }

    @Test
    void warningsAreNoErrors() {
        Source source = new Source("content/a.csv", "1");
        diagnostics.report(Rule.FILE_UNUSED, source.span(0, 1), "odd");
        assertFalse(diagnostics.hasErrors());
        diagnostics.report(Rule.CELL_EMPTY, source.span(0, 1), "wrong");
        assertTrue(diagnostics.hasErrors());
        assertTrue(diagnostics.hasErrorsIn("content/a"));
        assertFalse(diagnostics.hasErrorsIn("content/b"));
    }

    @Test
    void linesEndInAnyOfTheThreeWays() {
        Source source = new Source("a", "1\n2\r\n3\r4");
        for (int line = 1; line <= 4; line++) {
            int offset = source.text().indexOf(Integer.toString(line));
            assertEquals(new Position("a", line, 1), source.span(offset, offset + 1).position());
            assertEquals(Integer.toString(line), source.span(offset, offset + 1).line());
        }
    }

    @Test
    void listsTheFirstErrorsOfAFileAndCountsTheOthers() {
        Source many = new Source("a.csv", "x,".repeat(4000));
        for (int i = 0; i < 4000; i++) {
            diagnostics.report(Rule.CELL_EMPTY, many.span(2 * i, 2 * i + 1), "wrong");
        }
        diagnostics.report(Rule.CELL_EMPTY, new Source("b.csv", "x").beginning(), "other");
        assertEquals(501, diagnostics.sorted().size());
        assertEquals(4001, diagnostics.errors());
        assertEquals(3500, diagnostics.unlisted());
        StringBuilder printed = new StringBuilder();
        diagnostics.print(printed);
        assertTrue(printed.toString().endsWith("… and 3500 more\n4001 errors, 0 warnings\n"));
    }

    @Test
    void textOfTheContentIsHarmless() {
        Source source = new Source("a\n.md", "  ::notice::x\u001B[2J\u202E##[endgroup]");
        diagnostics.report(
                Rule.CELL_EMPTY, source.span(2, 4), "no \"\r\n::error::\"", "::debug::x");
        assertPrinted(
                """
                a␊.md:1:3: error: no "␍␊::error::" [cell-empty]
                    ::notice::x␛[2J�##[endgroup]
                    ^^
                  hint: ::debug::x
                1 error, 0 warnings
                """);
    }

    private void assertPrinted(String expected) {
        StringBuilder printed = new StringBuilder();
        diagnostics.print(printed);
        assertEquals(expected, printed.toString());
    }
}
