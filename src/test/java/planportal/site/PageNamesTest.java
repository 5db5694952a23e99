package planportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.testing.BuiltSite;
import planportal.testing.Folders;
import planportal.testing.RealSite;

/** What pages, links and buttons are called. */
class PageNamesTest {
    private static final Path SMALL = Path.of("src/test/resources/sites/small/content");

    @Test
    void noTwoPagesHaveOneTitle() {
        assertEquals(List.of(), sharedTitles(RealSite.site()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noTwoPagesHaveOneTitleWhereThingsAreCalledAlike(String language, @TempDir Path folder)
            throws IOException {
        Path content = folder.resolve("content");
        Folders.copy(SMALL, content);
        edit(content.resolve("portal.yaml"), "interface: zh", "interface: " + language);
        // An indicator like its domain, a second column like the first, a page like another.
        Path indicators = content.resolve("indicators.csv");
        edit(indicators, "图书遗失率,Rate of lost books", "馆藏,Collections");
        edit(content.resolve("domains.yaml"), "group: 甲、阅读", "group: 甲、阅读\n  column: 3");
        String column = Files.readString(content.resolve("columns/02.md"));
        Files.writeString(
                content.resolve("columns/03.md"),
                column.replace("column: 2", "column: 3")
                        .replace("# 表2", "# 表3")
                        .replace("{#", "{#more-"));
        Path chapter = content.resolve("chapters/02.md");
        Files.writeString(chapter, Files.readString(chapter) + "\n::column 3\n");
        Files.writeString(content.resolve("pages/notes.md"), "---\ntitle: 数据说明\n---\n\n另一页。\n");

        assertEquals(List.of(), sharedTitles(BuiltSite.build(content, folder.resolve("site"))));
    }

    private static void edit(Path file, String old, String now) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(old), file + " has no " + old);
        Files.writeString(file, text.replace(old, now));
    }

    private static List<String> sharedTitles(BuiltSite site) {
        Map<String, String> pages = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (String page : site.pages()) {
            String other = pages.putIfAbsent(site.page(page).title(), page);
            if (other != null) {
                shared.add(other + " and " + page);
            }
        }
        return shared;
    }

    /** Who speaks to a device says what is seen (WCAG 2.5.3). */
    @Test
    void namesOfLinksAndButtonsContainTheirVisibleWords() {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (String page : RealSite.pages()) {
            for (Element element :
                    RealSite.page(page).select("a[aria-label], button[aria-label]")) {
                Element seen = element.clone();
                seen.select("[aria-hidden=true], svg").remove();
                count++;
                boolean isSymbol = seen.text().matches("[^\\p{L}\\p{N}]*");
                if (!isSymbol && !element.attr("aria-label").contains(seen.text())) {
                    wrong.add(page + ": " + element.attr("aria-label") + " on " + seen.text());
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(count > 100, "labels: " + count);
    }
}
