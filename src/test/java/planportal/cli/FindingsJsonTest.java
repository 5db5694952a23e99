package planportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Finding;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;

/** The shape that README.md promises to programs. */
class FindingsJsonTest {
    @Test
    void checkAndVerifyHaveOneShape() {
        Source table = new Source("content/a.csv", "id,年\n\"a\",2031\n");
        Source missing = new Source("content/plan.yaml", "");
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(
                Rule.YEAR_OUTSIDE_PERIOD, table.span(9, 13), "year 2031", "say \"2028\"");
        diagnostics.report(Rule.FILE_UNUSED, table.beginning(), "unused file");
        diagnostics.report(Rule.FILE_MISSING, missing.beginning(), "missing file");

        assertEquals(
                """
                [ {
                  "rule" : "file-unused",
                  "severity" : "warning",
                  "file" : "content/a.csv",
                  "line" : 1,
                  "column" : 1,
                  "cell" : "",
                  "text" : "unused file",
                  "expected" : ""
                }, {
                  "rule" : "year-outside-period",
                  "severity" : "error",
                  "file" : "content/a.csv",
                  "line" : 2,
                  "column" : 5,
                  "cell" : "",
                  "text" : "year 2031",
                  "expected" : "say \\"2028\\""
                }, {
                  "rule" : "file-missing",
                  "severity" : "error",
                  "file" : "content/plan.yaml",
                  "line" : 0,
                  "column" : 0,
                  "cell" : "",
                  "text" : "missing file",
                  "expected" : ""
                } ]
                """,
                FindingsJson.write(diagnostics.findings()));
        Finding ofSite = new Finding("a-rule", "index.html", 3, 7, "says <&>", "nothing");
        assertEquals(
                """
                [ {
                  "rule" : "a-rule",
                  "severity" : "error",
                  "file" : "index.html",
                  "line" : 3,
                  "column" : 7,
                  "cell" : "",
                  "text" : "says <&>",
                  "expected" : "nothing"
                } ]
                """,
                FindingsJson.write(List.of(ofSite)));
    }

    @Test
    void nothingFoundIsAnEmptyArray() {
        assertEquals("[ ]\n", FindingsJson.write(List.of()));
    }
}
