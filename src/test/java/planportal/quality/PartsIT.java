package planportal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import planportal.Build;
import planportal.BuildOptions;
import planportal.Stages;
import planportal.derive.Status;
import planportal.model.DataNote;
import planportal.site.Site;
import planportal.testing.Axe;
import planportal.testing.Browser;
import planportal.testing.Folders;
import planportal.testing.HtmlChecker;
import planportal.testing.RealSite;
import planportal.testing.SiteServer;
import planportal.testing.Visit;

/**
 * One page with every part of the pages in every state, taken from the pages of the real plan and
 * of a small one with results: {@code target/test-sites/parts/parts.html}.
 */
class PartsIT {
    private static final Path FOLDER = Path.of("target/test-sites/parts");
    private static final String PAGE = "parts.html";
    private static final Path SMALL = Path.of("src/test/resources/sites/small/content");

    private static final List<String> PARTS =
            List.of(
                    ".lead",
                    ".facts",
                    ".where",
                    ".badge.must",
                    ".badge:not(.must)",
                    ".button.main",
                    ".button:not(.main)",
                    ".chips",
                    ".tally",
                    ".domains",
                    ".figure:has(.path)",
                    ".figure:has(.limit)",
                    ".figure:has(.actual)",
                    ".figure:has(.cells)",
                    ".figure:has(.filled)",
                    ".figure:has(.words-only)",
                    ".minis",
                    "table.values",
                    "table.list",
                    ".scroll:has(table.printed)",
                    "table.figures-list",
                    ".scroll:has(table.fields)",
                    ".note",
                    ".quote",
                    ".arithmetic",
                    ".standing",
                    ".files",
                    ".formats",
                    ".rows.folds",
                    ".rows:not(.folds)",
                    ".cite",
                    "pre",
                    ".para:has(.sides)",
                    ".column",
                    ".set",
                    ".pager");

    @BeforeAll
    static void putThePartsOnOnePage() throws IOException {
        Browser.skipIfAsked();
        Path small = Path.of("target/test-sites/small");
        new Build(withAResultInWords(), small, Site.builtIn(), BuildOptions.DEFAULT)
                .run(Stages.SILENT);
        List<Document> pages = new ArrayList<>();
        for (Path folder : List.of(RealSite.folder(), small)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(f -> f.toString().endsWith(".html"))
                        .sorted()
                        .forEach(f -> pages.add(parsed(f)));
            }
        }
        Document page = RealSite.page("about.html");
        Element main = page.selectFirst("main");
        String title = main.selectFirst("h1").text();
        main.empty().appendElement("h1").text(title);
        Map<String, Element> symbols = new TreeMap<>();
        int number = 0;
        for (String part : parts()) {
            Element shown = main.appendElement("section");
            shown.attr("data-part", part).appendElement("h2").text("部件" + ++number);
            Optional<Element> found = first(pages, part);
            if (found.isPresent()) {
                holder(shown, found.get()).appendChild(alone(found.get(), "part" + number + "-"));
            }
        }
        pages.forEach(
                each -> each.select("symbol[id]").forEach(s -> symbols.putIfAbsent(s.id(), s)));
        Element sprite = page.selectFirst("svg.sprite").empty();
        symbols.values().forEach(symbol -> sprite.appendChild(symbol.clone()));
        Files.createDirectories(FOLDER.resolve("assets"));
        for (String file : RealSite.addresses()) {
            if (file.startsWith("assets/")) {
                Files.write(FOLDER.resolve(file), RealSite.bytes(file));
            }
        }
        page.outputSettings().prettyPrint(false);
        Files.writeString(FOLDER.resolve(PAGE), page.outerHtml(), StandardCharsets.UTF_8);
    }

    @Test
    void everyPartIsOnThePage() {
        List<String> missing = new ArrayList<>();
        for (Element section : parsed(FOLDER.resolve(PAGE)).select("main > section")) {
            if (section.childrenSize() < 2) {
                missing.add(section.attr("data-part"));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void partsTogetherAreAsSoundAsApart() throws IOException {
        byte[] page = Files.readAllBytes(FOLDER.resolve(PAGE));
        assertEquals(List.of(), new HtmlChecker().check(PAGE, page));
        List<String> found = new ArrayList<>();
        try (SiteServer server = SiteServer.of(FOLDER);
                Visit visit = Browser.visit()) {
            Page shown = visit.page();
            shown.navigate(server.url(PAGE));
            found.addAll(Axe.findings(shown));
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                shown.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (String contrast : List.of("normal", "high")) {
                    shown.evaluate("c => document.documentElement.dataset.contrast = c", contrast);
                    int width = contrast.equals("normal") ? 1280 : 360;
                    shown.setViewportSize(width, 900);
                    String state = scheme + "-" + contrast;
                    Axe.contrast(shown).forEach(each -> found.add(state + ": " + each));
                    Path picture = Path.of("target/pictures/parts-" + state + ".png");
                    shown.screenshot(
                            new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
                    assertEquals(
                            true,
                            shown.evaluate("document.documentElement.scrollWidth <= innerWidth"),
                            state);
                }
            }
            assertEquals(List.of(), visit.problems());
        }
        assertEquals("", String.join("\n", found));
    }

    /** Where a part may stand: a row in a list, a paragraph beside its margin. */
    private static Element holder(Element section, Element part) {
        if (part.normalName().equals("li")) {
            return section.appendElement("ul");
        }
        if (part.hasClass("para")) {
            Element book = section.appendElement("div").addClass("book");
            book.appendElement("div");
            return book.appendElement("div").addClass("prose");
        }
        return section;
    }

    /** The small plan with one result more, for a target that is no number. */
    private static Path withAResultInWords() throws IOException {
        Path content = Path.of("target/test-sites/small-content");
        Folders.copy(SMALL, content);
        Path results = content.resolve("observations.csv");
        String row = "old-newspapers,2026,80,晴川图书馆年报（示例）,2027-03-01,\n";
        Files.writeString(results, Files.readString(results) + row);
        return content;
    }

    private static List<String> parts() {
        List<String> parts = new ArrayList<>(PARTS);
        for (Status status : Status.values()) {
            parts.add(".status:has(use[href=#s-" + status.code() + "])");
        }
        for (DataNote.Kind kind : DataNote.Kind.values()) {
            String sign = Site.builtIn().messages("zh").text("common.note.sign." + kind.code());
            parts.add(".sign:containsOwn(" + sign + ")");
        }
        return parts;
    }

    private static Optional<Element> first(List<Document> pages, String part) {
        return pages.stream()
                .map(page -> page.selectFirst("main " + part))
                .filter(found -> found != null)
                .findFirst();
    }

    /** The part by itself: its ids are no one else's, and it refers to none but its own. */
    private static Element alone(Element part, String prefix) {
        Element copy = part.clone();
        copy.select("tr:nth-child(n+6)").remove();
        for (Element each : copy.select("[id]")) {
            each.attr("id", prefix + each.id());
        }
        for (String attribute : List.of("aria-labelledby", "for")) {
            for (Element each : copy.select("[" + attribute + "]")) {
                StringBuilder ids = new StringBuilder();
                for (String id : each.attr(attribute).split(" ")) {
                    if (copy.selectFirst("[id=" + prefix + id + "]") != null) {
                        ids.append(' ').append(prefix).append(id);
                    }
                }
                if (ids.length() > 0) {
                    each.attr(attribute, ids.substring(1));
                } else {
                    each.removeAttr(attribute).attr("aria-label", prefix);
                }
            }
        }
        for (Element link : copy.select("a[href^=#]")) {
            link.attr("href", "#main");
        }
        return copy;
    }

    private static Document parsed(Path file) {
        try {
            return Jsoup.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
