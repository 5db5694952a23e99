package planportal.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.diagnostic.Diagnostics;

/** A user's folder laid over the program's site. */
class SiteOverlayTest {
    private static final Site BUILT_IN = Site.builtIn();
    private static final String RED =
            "var(--light, #A00000) var(--dark, #faa) var(--light-high, #900) var(--dark-high, #fcc)";

    @TempDir Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Site lay() {
        return SiteOverlay.read(folder, BUILT_IN, diagnostics);
    }

    /** What was reported, a line each, without the path of the folder. */
    private String reported() {
        return diagnostics.findings().stream()
                .map(finding -> finding.toString().replace(folder + "/", ""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void twoMessagesAreEnough() throws IOException {
        write("messages/zh.properties", "# 自己的\ncommon.skip = 直接看\\\n  正文\ncommon.menu=栏目\n");

        Site site = lay();

        assertEquals("", reported());
        assertEquals("直接看正文", site.messages("zh").text("common.skip"));
        assertEquals("栏目", site.messages("zh").text("common.menu"));
        assertEquals(
                BUILT_IN.messages("zh").words().keySet(), site.messages("zh").words().keySet());
        assertEquals(BUILT_IN.messages("en").words(), site.messages("en").words());
        assertEquals(BUILT_IN.assets().keySet(), site.assets().keySet());
    }

    @Test
    void unitsOfAnotherPlanHaveWords() throws IOException {
        write(
                "messages/en.properties",
                "unit.公顷=ha\nfigure.unit.公顷={0} ha\nsentence.years.6=six\n");

        assertEquals("ha", lay().messages("en").text("unit.公顷"));
        assertEquals("", reported());
    }

    @Test
    void languageOfOnesOwnHasAllMessages() throws IOException {
        String english =
                BUILT_IN.messages("en").words().entrySet().stream()
                        .map(e -> e.getKey() + "=" + escaped(e.getValue()))
                        .collect(Collectors.joining("\n"));
        write("messages/fr.properties", english.replaceAll("common.skip=.*", "common.skip=Aller"));

        assertEquals("Aller", lay().messages("fr").text("common.skip"));
        assertEquals("", reported());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replaceFirst("^ ", "\\\\ ");
    }

    @Test
    void languageWithGapsIsRefused() throws IOException {
        write("messages/fr.properties", "common.skip=Aller au texte\n");

        lay();

        assertTrue(
                reported()
                        .matches(
                                "messages/fr.properties:1:1: error: a new language lacks \\d+ of"
                                        + " \\d+ messages: .*, .*, .* …; expected single messages"
                                        + " are changed in files of the program's languages: en,"
                                        + " zh \\[message-missing]"),
                reported());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    common.skpi=到正文                      | 1:1 | unknown message key "common.skpi" | did you mean "common.skip"?
                    nothing.like.this=                      | 1:1 | unknown message key "nothing.like.this" |
                    chart.small.total=合计                  | 0   |                                    |
                    common.date={0}年{1}月{2}日{4}          | 1:25 | "common.date" has {4}, which the program | the program's own text: {0}年{1}月{2}日
                    sentence.years=几年                     | 1:1 | "sentence.years" lacks {0}, which |
                    common.skip=\\u00zz                     | 1:13 | expected four hexadecimal digits after \\u |
                    common.skip=a\\ncommon.skip=b           | 0 | |
                    """)
    void messageThatDoesNotFitIsReportedInItsPlace(
            String line, String place, String problem, String hint) throws IOException {
        write("messages/zh.properties", line + "\n");

        lay();

        String found = reported();
        if (place.equals("0")) {
            assertEquals("", found);
            return;
        }
        assertTrue(
                found.startsWith("messages/zh.properties:" + place + ": error: " + problem), found);
        assertTrue(hint == null || found.contains(hint), found);
    }

    @Test
    void allThatDoesNotFitIsReportedInOneRun() throws IOException {
        write("messages/zh.properties", "common.skip=一\ncommon.menu=二\ncommon.skip=三\nno.such=四\n");
        write("messages/zh_CN.properties", "common.skip=一\n");
        write("assets/portal.cs", "p { }\n");
        write("assets/logo.png", "x\n");
        write("assets/icons.svg", "<svg><symbol id=\"t-serach\"/></svg>\n");
        write("assets/variables.css", ":root { --acent: red; }\n");
        write("templates/page/home.jte", "<p>\n");
        write("fonts/a.txt", "x\n");
        write("portal.js", "x\n");
        write("README.md", "# Our looks\n");
        write(".DS_Store", "x\n");

        lay();

        assertEquals(
                """
                assets/icons.svg:1:18: error: no page uses a symbol "t-serach"; expected did you mean "t-search"? [icon-unknown]
                assets/logo.png: error: the program does not use this file [site-file-unused]
                assets/portal.cs: error: the program does not use this file; expected did you mean "portal.css"? [site-file-unused]
                assets/variables.css:1:11: error: unknown variable "--acent"; expected did you mean "--accent"? [style-variable-unknown]
                fonts: error: the program does not use this file [site-file-unused]
                messages/zh.properties:3:1: error: duplicate key "common.skip"; first defined at messages/zh.properties:1:1 [key-twice]
                messages/zh.properties:4:1: error: unknown message key "no.such" [message-key-unknown]
                messages/zh_CN.properties: error: the program does not use this file; expected did you mean "zh.properties"? [site-file-unused]
                portal.js: error: the program does not use this file; expected put it into assets/ [site-file-unused]
                templates: warning: templates are compiled into the program and are not replaced by these; expected delete this folder; words, colours and icons can be changed [site-templates-fixed]""",
                reported());
    }

    @Test
    void coloursComeAfterThoseOfTheProgram() throws IOException {
        write(
                "assets/variables.css",
                "/* :root { --x: 1 } */\n:root {\n  --accent: " + RED + ";\n}\n");

        String css = new String(lay().assets().get(Site.VARIABLES), UTF_8);

        assertEquals("", reported());
        assertTrue(css.startsWith(new String(BUILT_IN.assets().get(Site.VARIABLES), UTF_8)));
        assertTrue(css.endsWith("--accent: " + RED + ";\n}\n"), css);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    :root { --accent: #a00; }            | 1:19 | expected a colour for each scheme
                    :root { --accent: ; }                | 1:19 | "--accent" is empty
                    :root { --font: serif }              | 0    |
                    :root { --touch: 3rem; } :root { }   | 0    |
                    :root { color: red; }                | 1:9  | expected only variables
                    :root { --font: serif; color: red }  | 1:24 | expected only variables
                    p { color: red; }                    | 1:1  | expected only variables
                    :root { --font: serif; } p { }       | 1:26 | expected only variables
                    :root { --font: serif;               | 1:1  | expected only variables
                    /* open                              | 1:1  | expected only variables
                    """)
    void variableThatDoesNotFitIsReportedInItsPlace(String css, String place, String problem)
            throws IOException {
        write("assets/variables.css", css + "\n");

        lay();

        String expected =
                place.equals("0") ? "" : "assets/variables.css:" + place + ": error: " + problem;
        assertTrue(reported().startsWith(expected), reported());
        assertEquals(expected.isEmpty(), reported().isEmpty(), reported());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <svg><symbol id="d-harbour"/></svg>         | 0    |
                    <svg><symbol id="t-search"/></svg>          | 0    |
                    <svg><symbol viewBox="" id="t-search"/></svg> | 1:6 | expected the id first
                    <svg><symbol id="t-search"></svg>           | 1:30 | not XML
                    <!DOCTYPE svg><svg/>                        | 1:10 | not XML
                    """)
    void symbolThatDoesNotFitIsReportedInItsPlace(String svg, String place, String problem)
            throws IOException {
        write("assets/icons.svg", svg + "\n");

        lay();

        String expected =
                place.equals("0") ? "" : "assets/icons.svg:" + place + ": error: " + problem;
        assertTrue(reported().startsWith(expected), reported());
        assertEquals(expected.isEmpty(), reported().isEmpty(), reported());
    }

    @Test
    void otherAssetsAreReplacedWhole() throws IOException {
        write("assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        write("assets/search/4-box.js", "// none\n");

        Site site = lay();

        assertEquals("", reported());
        assertEquals("// none\n", new String(site.assets().get("search/4-box.js"), UTF_8));
        assertArrayEquals(BUILT_IN.assets().get("portal.css"), site.assets().get("portal.css"));
    }

    @Test
    void filesThatCannotBeReadAreReported() throws IOException {
        write("messages/zh.properties", "");
        Files.write(folder.resolve("messages/en.properties"), new byte[] {'a', '=', (byte) 0xFF});
        Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("assets")).resolve("portal.css"),
                folder.resolve("messages/zh.properties"));

        lay();

        assertEquals(
                """
                assets/portal.css: error: not a file; expected the file itself [file-refused]
                messages/en.properties:1:3: error: not UTF-8: invalid byte 0xFF; expected in Notepad (记事本): Save As (另存为), encoding (编码) "UTF-8" [encoding-not-utf8]
                messages/zh.properties: error: the file is empty [file-empty]""",
                reported());
    }

    @Test
    void missingFolderIsReported() {
        folder = folder.resolve("none");

        lay();

        assertEquals(folder + ": error: no such folder [folder-missing]", reported());
    }
}
