package planportal.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.derive.Addresses;
import planportal.testing.Browser;
import planportal.testing.RealSite;
import planportal.testing.Visit;

/** The zip of the whole site, unpacked into a folder and opened without a server. */
class OfflineIT {
    private static final String ARCHIVE = "datasets/site.zip";

    @TempDir Path stick;

    @Test
    void everyFileOfTheSiteButTheDataOfEditionsIsInTheArchive() throws IOException {
        List<String> files = new ArrayList<>(RealSite.addresses());
        files.removeAll(List.of(ARCHIVE, "checksums.txt"));
        files.removeIf(Addresses::isFrozen);

        assertEquals(files, unpack());
        for (String file : files) {
            assertEquals(-1, Files.mismatch(stick.resolve(file), RealSite.folder().resolve(file)));
        }
    }

    @Test
    void unpackedItIsReadAndSearchedWithoutAServer() throws IOException {
        Browser.skipIfAsked();
        unpack();
        try (Visit visit = Browser.visit()) {
            Page page = visit.page();
            page.navigate(stick.resolve("index.html").toUri().toString());
            assertEquals(List.of(), visit.problems());
            assertTrue(page.locator(".aids").isVisible());
            page.locator("main form[role=search] input").fill("养老院");
            page.keyboard().press("Enter");
            page.waitForSelector(".hit");
            page.locator(".hit a").first().click();
            page.waitForURL(url -> !url.contains("search.html"));
            page.waitForSelector("main h1");
            assertEquals(
                    "grid",
                    page.evaluate(
                            "getComputedStyle(document.querySelector('.top > .wrap')).display"));
            assertEquals(List.of(), visit.problems());
        }
    }

    private List<String> unpack() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(RealSite.bytes(ARCHIVE)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replaceFirst("^site/", "");
                Path file = stick.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
                names.add(name);
            }
        }
        return names;
    }
}
