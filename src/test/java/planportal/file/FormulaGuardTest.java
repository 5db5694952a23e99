package planportal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://example.org\")",
                "+SUM(A1)",
                "-2+3",
                "@cmd",
                "\tx",
                "\rx",
                "'=1+1",
                "=a\nb",
                "＝1+1",
                "＋SUM(A1)",
                "－2+3",
                "＠cmd",
                "﹦1+1",
                "\u3000=1+1",
                "\u00a0＝1+1",
                "\u2003+1+1",
                "\u200b@cmd",
                "\ufeff-2+3",
                "''\u3000=1+1",
                "\n=1+1",
            })
    void oneApostropheIsPutBeforeWhatWouldRun(String text) {
        assertEquals("'" + text, FormulaGuard.guard(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=",
                "<=",
                ">=",
                "—",
                "-5",
                "-5.25",
                "+3",
                "-3%",
                "≥30",
                "＝",
                "－",
                "【12】",
                "应保尽保",
                "'quoted'",
                "a=b"
            })
    void whatDoesNotRunIsLeftAlone(String text) {
        assertEquals(text, FormulaGuard.guard(text));
    }
}
