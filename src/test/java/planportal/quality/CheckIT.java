package planportal.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.Build;
import planportal.BuildOptions;
import planportal.Stages;
import planportal.site.Site;
import planportal.testing.Axe;
import planportal.testing.Browser;
import planportal.testing.BuiltSite;
import planportal.testing.Folders;
import planportal.testing.Visit;

/** Copies of data files, compared with those of a site of two editions, opened from a folder. */
class CheckIT {
    private static final String RESULTS = "datasets/observations.csv";

    @TempDir static Path folder;
    private static Path site;
    private static List<Path> copies;

    @BeforeAll
    static void publishTwice() throws IOException {
        Browser.skipIfAsked();
        Path content = folder.resolve("content");
        Folders.copy(Path.of("src/test/resources/sites/small/content"), content);
        Path first = BuiltSite.build(content, folder.resolve("first")).folder();
        Path results = content.resolve("observations.csv");
        Files.writeString(results, Files.readString(results).replace(",640,", ",641,"));
        site = folder.resolve("site");
        BuildOptions options =
                new BuildOptions(
                        Optional.empty(),
                        Optional.of(first),
                        Optional.empty(),
                        true,
                        false,
                        false,
                        Optional.empty());
        new Build(content, site, Site.builtIn(), options).run(Stages.SILENT);
        Path edited = folder.resolve("edited.csv");
        Files.writeString(edited, Files.readString(site.resolve(RESULTS)) + "\n");
        copies =
                List.of(
                        site.resolve(RESULTS),
                        first.resolve(RESULTS),
                        first.resolve("datasets/observations.json"),
                        Path.of("LICENSE"),
                        first.resolve("indicators/new-books.csv"),
                        first.resolve("datasets/projects.xlsx"),
                        edited,
                        Files.createFile(folder.resolve("empty.csv")));
    }

    @Test
    void eachCopyIsToldWhatItIs() {
        check("");
    }

    @Test
    void theSameIsToldWhereTheBrowserHasNoSums() {
        check("Object.defineProperty(window.crypto, 'subtle', { value: undefined });");
    }

    private static void check(String before) {
        try (Visit visit = Browser.visit(Browser.options().setViewportSize(360, 900))) {
            Page page = visit.page();
            page.addInitScript(before);
            page.navigate(site.resolve("datasets/check.html").toUri().toString());
            page.getByLabel("选择文件").setInputFiles(copies.toArray(Path[]::new));
            Locator results = page.locator("[role=status] li");
            assertThat(results).hasCount(copies.size());
            assertThat(page.locator("li.current")).hasCount(3);
            assertThat(page.locator("li.older")).hasCount(2);
            assertThat(page.locator("li.older").first())
                    .containsText("它是 1.0.0 版的 datasets/observations.csv，现在是 1.0.1 版");
            assertThat(page.locator("li.foreign")).hasCount(3);
            assertEquals(List.of(), visit.problems());
            assertEquals(List.of(), Axe.findings(page));
        }
    }
}
