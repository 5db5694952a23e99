package planportal.render.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import planportal.derive.Addresses;
import planportal.testing.RealSite;

/** Reads the real plan's book as a program would, next to the page with the whole plan. */
class BookTest {
    private static final Map<String, String> FILES = new LinkedHashMap<>();

    @BeforeAll
    static void unpack() throws IOException {
        byte[] book = RealSite.bytes(Addresses.BOOK);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                FILES.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void beginsWithItsTypeUncompressed() {
        String start =
                new String(RealSite.bytes(Addresses.BOOK), 0, 60, StandardCharsets.ISO_8859_1);
        assertTrue(start.substring(30).startsWith("mimetypeapplication/epub+zip"));
    }

    @Test
    void hasTheTextOfThePageUnderTheSameIds() {
        Document page = RealSite.page(Addresses.FULL);
        page.select("[data-extra]").remove();
        List<Element> places = page.select("#plan-text [id^=p-], #plan-text li[id^=c-] > p");
        assertFalse(places.isEmpty());
        for (Element place : places) {
            String id = place.id().isEmpty() ? place.parent().id() : place.id();
            Element same = inBook(id);
            same.select("sup").remove();
            assertEquals(squeezed(place), squeezed(same), id);
        }
    }

    @Test
    void hasTheTablesOfThePage() {
        List<Element> printed = RealSite.page(Addresses.FULL).select("#plan-text table");
        List<Element> tables =
                FILES.keySet().stream()
                        .sorted()
                        .flatMap(file -> document(file).select("table").stream())
                        .toList();
        assertFalse(printed.isEmpty());
        assertEquals(
                printed.stream().map(BookTest::squeezed).toList(),
                tables.stream().map(BookTest::squeezed).toList());
    }

    @Test
    void countsNotesInTheOrderOfReading() {
        List<String> numbers =
                FILES.keySet().stream()
                        .filter(file -> file.matches("EPUB/\\d+\\.xhtml"))
                        .sorted()
                        .flatMap(file -> document(file).select("sup").eachText().stream())
                        .distinct()
                        .toList();
        assertTrue(numbers.size() > 50);
        for (int i = 0; i < numbers.size(); i++) {
            assertEquals("[" + (i + 1) + "]", numbers.get(i));
        }
    }

    private static Element inBook(String id) {
        List<Element> found =
                FILES.keySet().stream()
                        .map(file -> document(file).getElementById(id))
                        .filter(element -> element != null)
                        .toList();
        assertEquals(1, found.size(), id);
        return found.get(0);
    }

    private static Document document(String file) {
        return Jsoup.parse(FILES.get(file), Parser.xmlParser());
    }

    private static String squeezed(Element element) {
        return element.text().replaceAll("\\s", "");
    }
}
