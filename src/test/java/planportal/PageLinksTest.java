package planportal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.diagnostic.Diagnostic;
import planportal.diagnostic.Diagnostics;
import planportal.site.Site;
import planportal.testing.Folders;

class PageLinksTest {
    @TempDir private Path folder;
    private Path content;

    @BeforeEach
    void copySmallSite() throws IOException {
        content = folder.resolve("content");
        Folders.copy(Path.of("src/test/resources/sites/small/content"), content);
    }

    @Test
    void linksToFilesAndAnchorsOfTheSiteAreValid() throws IOException {
        write(
                "[1](about.html) [2](./plan/02.html#p-2-0-1) [3](#s-1) [4](search.html?q=书#main)",
                "[5](datasets/indicators.csv) [6](datasets/site.zip) [7](%61bout.html)",
                "[8](mailto:a@example.org) [9](HTTPS://图书馆.example/a) [10](domains/reading.html)");
        assertEquals(List.of(), messages());
    }

    @Test
    void linksToNowhereAreErrors() throws IOException {
        write(
                "[1](abuot.html)",
                "[2](plan/02.htm)",
                "[3](#s-2)",
                "[4](/about.html)",
                "[5](domains)",
                "[6](plan/02.html#p-2-9-1)",
                "[7]()",
                "[8](https://me:secret@example.org/)",
                "[9](//example.org:8080/)");
        assertEquals(
                List.of(
                        "link to \"abuot.html\", which the site does not have;"
                                + " did you mean \"about.html\"?",
                        "link to \"plan/02.htm\", which the site does not have;"
                                + " did you mean \"plan/02.html\"?",
                        "link to \"#s-2\", which links.html does not have;"
                                + " sections have the anchors s-1, s-2 …, paragraphs p-5-2-1",
                        "link to \"/about.html\", which the site does not have;"
                                + " did you mean \"about.html\"?",
                        "link to \"domains\", which the site does not have;"
                                + " did you mean \"domains/index.html\"?",
                        "link to \"#p-2-9-1\", which plan/02.html does not have;"
                                + " sections have the anchors s-1, s-2 …, paragraphs p-5-2-1",
                        "link to \"\", which the site does not have; write the address from the"
                                + " site's root: methodology.html, plan/01.html",
                        "invalid web address: it contains a user name or a password, which would"
                                + " be published",
                        "link to \"//example.org:8080/\", which the site does not have; write the"
                                + " address from the site's root: methodology.html, plan/01.html"),
                messages());
    }

    @Test
    void aBuildRefusesThemToo() throws IOException {
        write("[1](nowhere.html)");
        Path out = folder.resolve("site");
        BuildResult result =
                new Build(content, out, Site.builtIn(), BuildOptions.DEFAULT).run(Stages.SILENT);
        assertTrue(result.published().isEmpty());
        assertEquals(1, result.diagnostics().errors());
        assertFalse(Files.exists(out));
    }

    private void write(String... lines) throws IOException {
        String text = String.join("\n\n", lines);
        String page = "---\ntitle: 链接\n---\n\n## 一\n\n" + text + "\n";
        Files.writeString(content.resolve("pages/links.md"), page);
    }

    private List<String> messages() {
        Diagnostics diagnostics = new Diagnostics();
        ContentCheck.run(content, Site.builtIn(), Optional.empty(), diagnostics);
        return diagnostics.sorted().stream().map(PageLinksTest::text).toList();
    }

    private static String text(Diagnostic diagnostic) {
        return diagnostic.message() + diagnostic.hint().map(hint -> "; " + hint.text()).orElse("");
    }
}
