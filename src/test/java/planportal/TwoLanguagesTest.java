package planportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.derive.Addresses;
import planportal.testing.BuiltSite;
import planportal.testing.Folders;
import planportal.testing.ForeignWords;
import planportal.testing.MarkdownNumbers;
import planportal.verify.SiteVerifier;

/** A portal whose pages are in Chinese and, in the folder en/, in English. */
class TwoLanguagesTest {
    private static final URI BASE = URI.create("https://example.org/library/");

    private static final Path REAL = Path.of("content");

    @TempDir static Path folder;
    private static BuiltSite site;
    private static BuiltSite alone;
    private static BuiltSite real;

    @BeforeAll
    static void build() throws IOException {
        Path content = folder.resolve("content");
        Folders.copy(Path.of("src/test/resources/sites/small/content"), content);
        append(content.resolve("pages/about.md"), "\n[1](old.html) [2](datasets/all.zip)\n");
        Files.createDirectories(content.resolve("files"));
        Files.writeString(content.resolve("files/old.html"), "<p>old");
        Files.writeString(content.resolve("moves.csv"), "from,to,reason\nold/a.html,about.html,\n");
        Files.writeString(
                content.resolve("names.csv"),
                "about,name_en\nprojects/east-wing,The east wing\nchapters/2,Reading\n"
                        + "commitments/east-wing-seats,New seats in the east wing\n");
        append(
                content.resolve("data-notes.yaml"),
                "  title_en: Seats in 2025\n  note_en: Two figures for the seats.\n");
        alone = BuiltSite.build(content, folder.resolve("alone"));
        append(
                content.resolve("portal.yaml"),
                "languages: [zh, en]\nsearch_examples: [故事会]\nsearch_examples_en: [seats]\n");
        Files.writeString(content.resolve("pages/help.md"), "---\ntitle: 帮助\n---\n\n找书的办法。\n");
        Files.writeString(
                content.resolve("pages/help.en.md"), "---\ntitle: Help\n---\n\nFinding books.\n");
        site = BuiltSite.build(content, folder.resolve("site"));
        real = BuiltSite.build(REAL, folder.resolve("real"));
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
    }

    private static List<String> pages(Predicate<String> which) {
        return site.addresses().stream()
                .filter(a -> a.endsWith(".html") && !a.equals("old.html"))
                .filter(which)
                .toList();
    }

    private static List<String> english() {
        return pages(a -> a.startsWith("en/"));
    }

    @Test
    void bothLanguagesHaveTheSamePagesAndTheDataIsThereOnce() {
        List<String> first = pages(a -> !a.startsWith("en/"));
        assertEquals(first.stream().map(a -> "en/" + a).toList(), english());
        SortedSet<String> others =
                site.addresses().stream()
                        .filter(a -> a.startsWith("en/") && !a.endsWith(".html"))
                        .filter(a -> !a.startsWith("en/search/"))
                        .filter(a -> !a.matches(".*(\\.md|-oembed\\.json)"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(List.of("en/opensearch.xml", "en/plan/full.css"), List.copyOf(others));
        for (String address : alone.addresses()) {
            if (address.matches(".*\\.(csv|xlsx|json|svg|xml)") && !address.contains("map.xml")) {
                assertTrue(site.addresses().contains(address), address);
            }
        }
        assertEquals(alone.text("datasets/indicators.csv"), site.text("datasets/indicators.csv"));
        assertEquals(List.of(), SiteVerifier.verify(site.folder()));
    }

    @Test
    void rowsToSaveHaveTheDatasetsNamesInBothLanguages() {
        Element table = site.page("en/indicators/index.html").expectFirst("#indicators");
        List<String> fields = List.of(table.attr("data-fields").split(" "));
        List<String> cells =
                List.of(table.expectFirst("tr[data-row]").attr("data-row").split("\t"));
        String csv = site.text("datasets/indicators.csv");
        assertTrue(fields.contains("name_en"), fields.toString());
        for (String field : List.of("name", "name_en")) {
            String cell = cells.get(fields.indexOf(field));
            assertTrue(csv.lines().anyMatch(row -> row.contains("," + cell + ",")), cell);
        }
    }

    @Test
    void examplesOfSearchesAreInThePagesLanguage() {
        List<String> examples = site.page("en/search.html").select(".words a").eachText();
        assertFalse(examples.isEmpty());
        assertEquals(List.of(), examples.stream().filter(e -> !e.matches("[ -~]+")).toList());
        assertTrue(site.addresses().contains("en/search/words-0.js"));
        assertFalse(site.addresses().contains("search/words-0.js"));
    }

    @Test
    void eachPageNamesItselfInBothLanguages() {
        for (String address : pages(a -> !site.text(a).contains("\"noindex\""))) {
            String page = address.replaceFirst("^en/", "");
            List<String> expected =
                    List.of("zh-Hans " + page, "x-default " + page, "en en/" + page);
            List<String> found =
                    site.page(address).select("head link[hreflang]").stream()
                            .map(l -> l.attr("hreflang") + " " + path(BASE, l))
                            .toList();
            assertEquals(expected, found, address);
            assertEquals(address, path(BASE, site.page(address).select("[rel=canonical]").first()));
            assertTrue(
                    site.text("sitemap.xml").contains("<loc>" + BASE + address + "</loc><xhtml"));
        }
        assertEquals(List.of(), alone.page("index.html").select("[hreflang]"));
    }

    private static String path(URI base, Element link) {
        return BASE.relativize(base.resolve(link.attr("href"))).toString().replaceAll("[?#].*", "");
    }

    @Test
    void theSwitchStaysOnThePage() {
        for (String address : pages(a -> !a.endsWith("404.html") && !Addresses.isEmbed(a))) {
            Element link = site.page(address).select(".language").first();
            String other = path(BASE.resolve(address), link);
            String page = address.replaceFirst("^en/", "");
            assertEquals(address.equals(page) ? "en/" + page : page, other);
            assertEquals(address.equals(page) ? "en" : "zh-Hans", link.attr("lang"));
        }
        Element missing = site.page("en/404.html").select(".language").first();
        assertEquals("/library/404.html", missing.attr("href"));
    }

    @Test
    void englishPagesLeadToEnglishPagesAndSharedFiles() {
        for (String address : english()) {
            Document page = site.page(address);
            assertEquals("en", page.selectFirst("html").attr("lang"), address);
            for (Element link : page.select("body a[href], head link[rel=search], [action]")) {
                String href = link.attr(link.hasAttr("action") ? "action" : "href");
                String target = path(BASE.resolve(address), link.attr("href", href));
                if (target.endsWith(".html") && !link.hasClass("language")) {
                    assertTrue(
                            target.startsWith("en/") || target.equals("old.html"),
                            address + " leads to " + target);
                }
            }
        }
        Document about = site.page("en/about.html");
        assertEquals(2, about.select("a[href=../old.html], a[href=../datasets/all.zip]").size());
        assertEquals("../about.html", about.select(".language").attr("href"));
    }

    /** Of the real plan all has an English name, and all pages are valid. */
    @Test
    void theRealPlanIsThereInEnglish() {
        assertEquals(List.of(), SiteVerifier.verify(real.folder()));
        ForeignWords plan = ForeignWords.accepting(REAL);
        ForeignWords own =
                ForeignWords.accepting(
                        REAL, Path.of("site/messages/zh.properties"), Path.of("site/rules"));
        List<String> found = new ArrayList<>();
        for (String address : real.addresses()) {
            List<String> foreign = List.of();
            if (address.matches("en/.*\\.html")) {
                Document page = real.page(address);
                foreign = plan.chineseIn(page);
                String title = page.select("h1").text();
                assertTrue(title.codePoints().noneMatch(TwoLanguagesTest::isHan), title);
            } else if (address.matches("en/.*\\.(md|json|xml)")) {
                foreign = plan.chineseIn(real.text(address));
            } else if (address.endsWith(".html")) {
                foreign = own.englishIn(real.page(address));
            }
            foreign.forEach(words -> found.add(address + ": " + words));
        }
        assertEquals("", String.join("\n", found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tourism-revenue | at least 30 billion yuan", // 300亿元以上
                "charity-donations | at least 50 million yuan", // 0.5亿元
                "startup-loan-amount | 400 million yuan", // 4亿元
                "hr-park-area | about 10,000 m²" // 10000平方米左右
            })
    void amountsAreCountedAsEnglishDoes(String promise, String amount) {
        Document page = real.page("en/commitments/" + promise + ".html");
        assertTrue(page.select("main").text().contains(": " + amount), page.select("main").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators", "services", "projects", "commitments"})
    void numbersOfEnglishMarkdownAreThoseOfTheJson(String kind) throws IOException {
        new MarkdownNumbers(real, "en/").assertThoseOfTheJson(kind);
    }

    @Test
    void chineseWordsOnEnglishPagesAreMarked() {
        english().forEach(address -> assertMarked(site, address));
        assertTrue(!site.text("index.html").contains("<span lang"));
    }

    private static void assertMarked(BuiltSite site, String address) {
        for (Element element : site.page(address).select("body *:not(svg title, option)")) {
            String language = element.closest("[lang]").attr("lang");
            boolean chinese = element.ownText().codePoints().anyMatch(TwoLanguagesTest::isHan);
            assertTrue(!chinese || language.equals("zh-Hans"), address + ": " + element);
            boolean script = element.is("script, template, option");
            assertTrue(!language.equals("zh-Hans") || !script, address + ": " + element);
        }
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    @Test
    void englishPagesHaveEnglishNamesAndThePlansOwnBeside() {
        Document project = site.page("en/projects/east-wing.html");
        assertEquals("The east wing", project.select("h1 span").last().text());
        assertTrue(project.text().contains("In the plan: 东馆改造. The English name is"));
        assertEquals("改造东馆二层，新增阅览座位280个。", project.select("blockquote p").text());
        assertTrue(project.text().contains("New seats in the east wing: 280"));
        Document lighting = site.page("en/projects/lighting.html");
        assertEquals("照明更新", lighting.select("h1 [lang=zh-Hans]").text());
        Document chapter = site.page("en/plan/02.html");
        assertEquals("Reading", chapter.select("h1").text());
        assertTrue(chapter.text().contains("In the plan: 第二部分 阅读推广."));
        assertEquals("Chapter 2", chapter.select(".crumbs [aria-current]").text());
        assertTrue(site.text("en/data-notes/index.html").contains("Two figures for the seats."));
        assertEquals("seats", site.page("en/index.html").select(".words a").text());
        assertEquals("故事会", site.page("index.html").select(".words a").text());
        assertEquals("Reading", site.page("en/domains/reading.html").select("h1").text());
        assertTrue(!site.text("projects/east-wing.html").contains("east wing"));
        assertEquals(
                alone.text("indicators/new-books.json"), site.text("indicators/new-books.json"));
        assertEquals(alone.text("projects/east-wing.json"), site.text("projects/east-wing.json"));
    }

    @Test
    void articlesAreTranslatedOrInTheirOwnLanguage() {
        assertEquals("Help", site.page("en/help.html").select("h1").text());
        assertEquals("帮助", site.page("help.html").select("h1").text());
        Document about = site.page("en/about.html");
        assertEquals("关于", about.select("h1 [lang=zh-Hans]").text());
        List<String> footer = site.page("en/index.html").select("footer li").eachText();
        assertTrue(footer.containsAll(List.of("Help", "关于")), "" + footer);
    }

    @Test
    void searchesInItsOwnIndex() {
        Element script = site.page("en/index.html").select("script[src$=search.js]").first();
        assertEquals("../assets/search.js", script.attr("src"));
        assertEquals("en/", script.attr("data-pages"));
        assertTrue(site.text("en/opensearch.xml").contains(BASE + "en/search.html?q="));
        assertTrue(site.addresses().contains("en/search/base.js"));
        assertTrue(!site.text("index.html").contains("data-pages"));
    }
}
