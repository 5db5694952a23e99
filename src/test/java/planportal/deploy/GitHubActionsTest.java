package planportal.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;
import planportal.site.Site;

class GitHubActionsTest {
    private static final String ROWS = "indicator,year,value\nbeds,2031,<b>98</b>\n";

    @TempDir Path folder;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private GitHubActions github;
    private DiagnosticsReport report;

    @BeforeEach
    void runAJob() {
        github =
                new GitHubActions(
                        Map.of(
                                "GITHUB_ACTIONS", "true",
                                "GITHUB_OUTPUT", folder.resolve("output").toString(),
                                "GITHUB_STEP_SUMMARY", folder.resolve("summary").toString(),
                                "GITHUB_SERVER_URL", "https://github.com",
                                "GITHUB_REPOSITORY", "owner/portal",
                                "GITHUB_SHA", "0123abc"),
                        new PrintStream(printed, true, UTF_8));
        report = new DiagnosticsReport(github, Site.builtIn().messages("zh"));
    }

    @Test
    void speaksTheLanguageOfTheWorkflow() {
        Map<String, String> english = Map.of("PLAN_LANGUAGE", "en");
        GitHubActions job = new GitHubActions(english, new PrintStream(printed, true, UTF_8));
        assertFalse(job.words().isChinese());
        assertTrue(github.words().isChinese());
    }

    @Test
    void messageCannotEndItsCommandAndBeginAnother() {
        github.error("50%\n::set-output name=x::y\r");

        assertEquals("::error::50%25%0A::set-output name=x::y%0D\n", printed());
    }

    @Test
    void fileNameCannotBringInFurtherProperties() {
        github.annotate("error", "a,line=9:b.csv", 1, 2, 3, "wrong");

        assertEquals(
                "::error file=a%2Cline=9%3Ab.csv,line=1,col=2,endColumn=3::wrong\n", printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"::stop-commands::zz", "##[error]x", "a\n  ::add-mask::b"})
    void textOfAnyOriginIsPrintedWhereCommandsAreStopped(String text) {
        github.print(text);

        Matcher lines =
                Pattern.compile("::stop-commands::([0-9a-f-]{36})\n(.*)\n::\\1::\n", Pattern.DOTALL)
                        .matcher(printed());
        assertTrue(lines.matches(), printed());
        assertEquals(text, lines.group(2));
    }

    @Test
    void outputOfSeveralLinesIsRefused() throws IOException {
        github.output("previous", "target/previous");

        assertThrows(IllegalArgumentException.class, () -> github.output("a", "b\nchanged=true"));
        assertEquals("previous=target/previous\n", Files.readString(folder.resolve("output")));
    }

    @Test
    void outsideOfGitHubOutputsAndSummariesGoNowhere() {
        GitHubActions terminal = new GitHubActions(Map.of(), new PrintStream(printed, true, UTF_8));

        terminal.output("a", "b");
        terminal.summary("text");

        assertEquals("", printed());
    }

    @Test
    void errorInAWorkbookNamesTheCell() throws IOException {
        Source sheet = new Source("content/observations.xlsx", "观测", "指标\t年份\nbeds\t2031");
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(Rule.CELL_EMPTY, sheet.span(11, 15), "year 2031");

        report.report(diagnostics);

        assertEquals(
                """
                ::error file=content/observations.xlsx,line=2,col=6,endColumn=9::观测!B2: year 2031%0Arule: cell-empty
                """,
                printed());
        String place =
                "[content/observations.xlsx:观测!B2](https://github.com/owner/portal/blob/0123abc/"
                        + "content/observations.xlsx)";
        assertTrue(summary().contains(place), summary());
    }

    @Test
    void errorStandsOnItsLineAndInTheSummaryAsPlainText() throws IOException {
        Source source = new Source("content/observations.csv", ROWS);
        int year = ROWS.indexOf("2031");
        int value = ROWS.indexOf("<b>");
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.report(
                Rule.CELL_EMPTY,
                source.span(value, value + 9),
                "\"<b>98</b>\" is no number | [x](y)",
                "write 98");
        diagnostics.report(
                Rule.CELL_EMPTY, source.span(year, year + 4), "year 2031 lies outside 2021–2025");

        report.report(diagnostics);

        assertEquals(
                """
                ::error file=content/observations.csv,line=2,col=6,endColumn=9::year 2031 lies outside 2021–2025%0Arule: cell-empty
                ::error file=content/observations.csv,line=2,col=11,endColumn=19::"<b>98</b>" is no number | [x](y)%0Ahint: write 98%0Arule: cell-empty
                """,
                printed());
        assertEquals(
                """
                ### 内容有2处错误，改好之前不会发布

                | 位置 | 问题 | 这一行 | 提示 |
                | --- | --- | --- | --- |
                | [content/observations.csv:2:6](https://github.com/owner/portal/blob/0123abc/content/observations.csv?plain=1#L2) | year 2031 lies outside 2021–2025 `cell-empty` | <code>beds,2031,\\<b\\>98\\</b\\></code> |  |
                | [content/observations.csv:2:11](https://github.com/owner/portal/blob/0123abc/content/observations.csv?plain=1#L2) | "\\<b\\>98\\</b\\>" is no number \\| \\[x\\](y) `cell-empty` | <code>beds,2031,\\<b\\>98\\</b\\></code> | write 98 |

                """,
                summary());
    }

    @Test
    void validContentIsSaidToBeValid() throws IOException {
        report.report(new Diagnostics());

        assertEquals("", printed());
        assertEquals("### 内容检查通过\n\n", summary());
    }

    private String printed() {
        return printed.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String summary() throws IOException {
        return Files.readString(folder.resolve("summary"));
    }
}
