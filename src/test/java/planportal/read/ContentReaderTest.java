package planportal.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Span;

class ContentReaderTest {
    @TempDir Path folder;
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void cellsKnowWhereTheyStandThoughOthersSpanLines() throws IOException {
        RawTable table =
                read("a.csv", "id,note\nx,\"第一行\n第二行\"\ny,\"说\"\"好\"\"\"\n").table("a.csv").get();
        Located<String> note = table.rows().get(0).cells().get(1);
        assertEquals("第一行\n第二行", note.value());
        assertPlace("2:3", note.span());
        Located<String> next = table.rows().get(1).cells().get(1);
        assertEquals("说\"好\"", next.value());
        assertPlace("4:3", next.span());
        assertEquals("\"说\"\"好\"\"\"", next.span().text());
    }

    @Test
    void blankLinesOfATableArePassedOver() throws IOException {
        RawTable table = read("a.csv", "id\n\nx\n\n").table("a.csv").get();
        assertEquals(1, table.rows().size());
        assertPlace("3:1", table.rows().get(0).span());
    }

    @Test
    void aTableTooLargeForAPageIsAnErrorWhereItBegins() throws IOException {
        String header = "|" + "a|".repeat(1100);
        String table = header + "\n|" + "-|".repeat(1100) + "\n" + "|b\n".repeat(1000);
        read("pages/a.md", "---\ntitle: 表\n---\n\n说明\n\n" + table);
        assertEquals(1, diagnostics.errors());
        assertEquals(7, diagnostics.sorted().get(0).position().line());
    }

    @Test
    void linesInACellEndAlike() throws IOException {
        RawTable table = read("a.csv", "id,note\r\nx,\"一\r\n二\"\r\n").table("a.csv").get();
        assertEquals("一\n二", table.rows().get(0).cells().get(1).value());
    }

    @Test
    void anEmptyCellAtTheEndOfAFileCounts() throws IOException {
        RawTable table = read("a.csv", "id,note\nx,").table("a.csv").get();
        assertEquals(2, table.rows().get(0).cells().size());
    }

    @Test
    void keysAndValuesKnowWhereTheyStandInCharacters() throws IOException {
        YamlMapping mapping =
                (YamlMapping)
                        read("a.yaml", "# 说明\n𠮷: {名: 𠮷𠮷, 年: 2025}\n").setting("a.yaml").get();
        YamlMapping below = (YamlMapping) mapping.entries().get(0).value();
        YamlMapping.Entry year = below.entries().get(1);
        assertPlace("2:1", mapping.entries().get(0).key().span());
        assertPlace("2:12", year.key().span());
        assertPlace("2:15", year.value().span());
        assertEquals("2025", year.value().span().text());
    }

    @Test
    void frontMatterKnowsItsPlaceInTheFile() throws IOException {
        TextDocument document =
                read("chapters/01.md", "---\n# 说明\nchapter: 7\n---\n\n# 第一章 总则\n")
                        .texts()
                        .get("chapters/01.md");
        YamlMapping.Entry chapter = document.frontMatter().get().entries().get(0);
        assertPlace("3:1", chapter.key().span());
        assertPlace("3:10", chapter.value().span());
        assertPlace("6:1", document.blocks().get(0).span());
    }

    @Test
    void textKeepsEveryCharacterAndKnowsWhereItStands() throws IOException {
        TextLine passage = line("1\\. 用\\*号的“文字”，30%\\<5。");
        assertEquals("1. 用*号的“文字”，30%<5。", passage.text());
        int at = passage.text().indexOf("30");
        assertEquals("30", passage.part(at, at + 2).text());
        int less = passage.text().indexOf("<5");
        assertEquals("\\<5", passage.part(less, less + 2).text());
    }

    @Test
    void aBackslashThatThePlanPrintsIsNotTakenForAnEscape() throws IOException {
        TextLine passage = line("甲\\\\乙5");
        assertEquals("甲\\乙5", passage.text());
        assertEquals("5", passage.part(3, 4).text());
    }

    @Test
    void directivesAreNoParagraphs() throws IOException {
        TextBlock block = document("# 第一章 总则\n\n::column 12\n").blocks().get(1);
        TextBlock.Directive directive = (TextBlock.Directive) block;
        assertEquals("column", directive.name().value());
        assertEquals("12", directive.argument().value());
        assertPlace("3:10", directive.argument().span());
    }

    @Test
    void emphasisIsNoPartOfTheTextAndMovesNoPosition() throws IOException {
        TextLine passage = line("到 **2030年** 建成3个。");
        assertEquals("到 2030年 建成3个。", passage.text());
        int at = passage.text().indexOf("3个");
        assertEquals("3个", passage.part(at, at + 2).text());
        assertEquals(
                List.of("2030年"),
                passage.runs().stream()
                        .filter(TextLine.Run::emphasised)
                        .map(TextLine.Run::text)
                        .toList());
    }

    @Test
    void itemsOfListsKeepTheirNumbers() throws IOException {
        List<TextBlock> blocks = document("# 第一章 总则\n\n1. 甲3\n2. 乙\n\n- 丙\n").blocks();
        TextLine first = ((TextBlock.Item) blocks.get(1)).line();
        assertEquals("1. 甲3", first.text());
        assertEquals("3", first.part(4, 5).text());
        assertEquals("2. 乙", ((TextBlock.Item) blocks.get(2)).line().text());
        assertEquals("丙", ((TextBlock.Item) blocks.get(3)).line().text());
    }

    @Test
    void whatIsNotPlanTextIsRefusedInItsPlace() throws IOException {
        List<TextBlock> blocks = document("# 第一章 总则\n\n> 甲\n\n乙\n").blocks();
        assertTrue(blocks.get(1) instanceof TextBlock.Refused);
        assertEquals("乙", ((TextBlock.Paragraph) blocks.get(2)).line().text());
        assertEquals(1, diagnostics.errors());
    }

    @Test
    void whatEditorsAndSystemsLeaveIsPassedOver() throws IOException {
        for (String name :
                List.of(
                        ".DS_Store",
                        "~$a.csv",
                        "a.csv~",
                        "README.md",
                        "README.en.md",
                        ".git/config")) {
            write(name, "x");
        }
        RawContent content = new ContentReader(folder).read(diagnostics);
        assertTrue(content.isEmpty());
        assertTrue(diagnostics.isEmpty());
    }

    @Test
    void linksAreNotFollowedButTheContentItselfMayBeOne() throws IOException {
        write("real/chapters/01.md", "# 一\n");
        write("real/a.csv", "id\nx\n");
        Path real = folder.resolve("real");
        Files.createSymbolicLink(real.resolve("chapters/round"), real);
        Files.createSymbolicLink(real.resolve("b.csv"), real.resolve("a.csv"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        RawContent content = new ContentReader(link).read(diagnostics);
        assertEquals(Set.of("a.csv"), content.tables().keySet());
        assertEquals(Set.of("chapters/01.md"), content.texts().keySet());
        assertEquals(
                List.of("b.csv", "chapters/round"),
                diagnostics.sorted().stream()
                        .map(d -> d.position().file().replace(link + "/", ""))
                        .toList());
    }

    @Test
    void whatIsNamedLikeAFileAndIsNoneIsAnError() throws IOException {
        write("real/a.csv", "id\nx\n");
        Path real = folder.resolve("real");
        Files.createDirectories(real.resolve("observations.csv"));
        Files.createSymbolicLink(real.resolve("b.csv"), real.resolve("moved.csv"));
        RawContent content = new ContentReader(real).read(diagnostics);
        assertEquals(Set.of("b.csv", "observations.csv"), Set.copyOf(content.unreadable()));
        assertEquals(2, diagnostics.errors());
    }

    @Test
    void aFileOfUnknownFormatIsNamedAndNotOpened() throws IOException {
        RawContent content = read("notes.txt", "\u0000");
        assertEquals(Set.of("notes.txt"), content.unknown());
        assertFalse(diagnostics.hasErrors());
    }

    @Test
    void aFileThatIsNotWellFormedIsThereButUnreadable() throws IOException {
        RawContent content = read("a.yaml", "a: [1\n");
        assertTrue(content.has("a.yaml"));
        assertTrue(content.isUnreadable("a.yaml"));
        assertTrue(content.setting("a.yaml").isEmpty());
    }

    private TextLine line(String text) throws IOException {
        TextBlock block = document(text + "\n").blocks().get(0);
        return ((TextBlock.Paragraph) block).line();
    }

    private TextDocument document(String text) throws IOException {
        return read("chapters/01.md", text).texts().get("chapters/01.md");
    }

    private RawContent read(String name, String text) throws IOException {
        write(name, text);
        return new ContentReader(folder).read(diagnostics);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void assertPlace(String expected, Span span) {
        assertEquals(expected, span.position().line() + ":" + span.position().column());
    }
}
