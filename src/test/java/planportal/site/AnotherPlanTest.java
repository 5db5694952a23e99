package planportal.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.testing.BuiltSite;
import planportal.testing.Folders;
import planportal.testing.SiteLinks;

/** A plan that is unlike the real one: a library's, of three years, three domains, no services. */
class AnotherPlanTest {
    private static final Path CONTENT = Path.of("src/test/resources/sites/small/content");

    @TempDir static Path folder;
    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = BuiltSite.build(CONTENT, folder.resolve("site"));
    }

    @Test
    void itsLinksAreWhole() {
        SiteLinks links = new SiteLinks(site);

        assertAll(
                () -> assertEquals(Set.of(), links.broken()),
                () -> assertEquals(Set.of(), links.rooted()),
                () -> assertEquals(Set.of(), links.ambiguousIds()),
                () -> assertEquals(Set.of(), links.fartherThan(3)));
    }

    @Test
    void nothingOfTheFirstPlanIsInIt() {
        for (String address : site.addresses()) {
            if (address.matches(".*\\.(html|json|csv|svg|xml|js|jsonld)")) {
                String text = site.text(address);
                for (String word : List.of("永川", "重庆", "十四五", "Yongchuan")) {
                    assertFalse(text.contains(word), address + " contains " + word);
                }
            }
        }
    }

    @Test
    void servicesThatAPlanHasNotAreNotAnnounced() {
        assertTrue(site.page("index.html").select("nav a[href^=services]").isEmpty());
    }

    @Test
    void theCoreAloneIsASettingToo(@TempDir Path other) throws IOException {
        BuiltSite core = publishing("chart, citation, csv, json, search", other);

        List<String> addresses = core.addresses();
        assertTrue(addresses.stream().noneMatch(a -> a.matches(".*\\.(xlsx|zip|jsonld)")));
        assertTrue(addresses.stream().anyMatch(a -> a.matches("indicators/.*\\.csv")));
        for (String address : site.pages()) {
            if (address.matches("(indicators|datasets)/.*\\.html") && addresses.contains(address)) {
                assertTrue(core.page(address).select(".hash").isEmpty(), address);
                assertFalse(core.text(address).contains("\"sha256\":"), address);
                assertTrue(
                        address.matches(".*/(index|compare|check|recipes)\\.html")
                                || site.text(address).contains("\"sha256\":"),
                        address);
            }
        }
        assertFalse(site.page("datasets/indicators.html").select(".hash").isEmpty());
        assertEquals(Set.of(), new SiteLinks(core).broken());
    }

    @Test
    void textAndSettingsAloneMakeAPortal(@TempDir Path other) throws IOException {
        Path content = Files.createDirectories(other.resolve("content"));
        for (String file : List.of("plan.yaml", "portal.yaml")) {
            Files.copy(CONTENT.resolve(file), content.resolve(file));
        }
        Files.createDirectory(content.resolve("chapters"));
        Files.writeString(
                content.resolve("chapters/01.md"),
                """
                ---
                chapter: 1
                ---

                # 第一章 开头

                ## 第一节 说明

                只有正文，没有表格。
                """);

        BuiltSite bare = BuiltSite.build(content, other.resolve("site"));

        SiteLinks links = new SiteLinks(bare);
        assertAll(
                () -> assertEquals(Set.of(), links.broken()),
                () -> assertEquals(Set.of(), links.fartherThan(3)),
                () -> assertEquals(Set.of(), namedInVain(bare)),
                () ->
                        assertEquals(
                                "只有正文，没有表格。",
                                bare.page("plan/01.html")
                                        .select("#p-1-1-1")
                                        .text()
                                        .split("1-1-1")[0]
                                        .strip()));
    }

    /** The addresses below the site's root that its catalogue names and that are not there. */
    private static Set<String> namedInVain(BuiltSite site) {
        String root = "https://example.org/library/";
        Matcher iri =
                Pattern.compile("<" + root + "([^>#]*)[^>]*>").matcher(site.text("catalog.ttl"));
        Set<String> named = new TreeSet<>();
        while (iri.find()) {
            named.add(iri.group(1).isEmpty() ? "index.html" : iri.group(1));
        }
        assertTrue(named.contains("datasets/plan-text.csv"), named.toString());
        named.removeAll(site.addresses());
        return named;
    }

    /** The same plan with these formats alone, built in {@code folder}. */
    private static BuiltSite publishing(String formats, Path folder) throws IOException {
        Path content = folder.resolve("content");
        Folders.copy(CONTENT, content);
        Path settings = content.resolve("portal.yaml");
        String text = Files.readString(settings).replaceAll("(?m)^formats:.*\\R", "");
        Files.writeString(settings, text + "\nformats: [" + formats + "]\n");
        return BuiltSite.build(content, folder.resolve("site"));
    }
}
