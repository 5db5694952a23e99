package planportal.render.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.check.PlanChecker;
import planportal.derive.Portal;
import planportal.diagnostic.Diagnostics;
import planportal.model.Publication;
import planportal.read.ContentReader;
import planportal.site.Site;
import planportal.testing.Folders;

/** The workbook to start from: put into the content as it is, it says what the content said. */
class ObservationsTemplateTest {
    private static final Site SITE = Site.builtIn();

    @TempDir Path content;

    @ParameterizedTest
    @CsvSource({
        "zh, 指标（indicator）, 人均到馆次数（visits-per-person）",
        "en, Indicator (indicator), Library visits per person (visits-per-person)"
    })
    void whatItHoldsIsReadBackAsItWas(String language, String title, String choice)
            throws IOException {
        Folders.copy(Path.of("src/test/resources/sites/small/content"), content);
        Path settings = content.resolve("portal.yaml");
        String inLanguage =
                Files.readString(settings).replace("interface: zh", "interface: " + language);
        Files.writeString(settings, inLanguage);
        addWhatIsRare();
        Publication before = check();

        byte[] template = write(before);
        assertArrayEquals(template, write(before), "the same bytes");
        Path workbook = content.resolve("observations.xlsx");
        Files.write(workbook, template);
        Files.delete(content.resolve("observations.csv"));
        assertEquals(before.observations(), check().observations());

        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            List<Row> rows = read.getFirstSheet().read();
            assertEquals(title, rows.get(0).getCellText(0));
            assertEquals(choice, rows.get(1).getCellText(0));
            List<Row> lists = read.getSheet(3).get().read();
            assertEquals(choice, lists.get(0).getCellText(0));
            assertEquals("2025", lists.get(0).getCellText(1));
        }
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            byte[] sheet =
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
            String xml = new String(sheet, StandardCharsets.UTF_8);
            assertTrue(xml.contains("<sheetProtection autoFilter"), "headers are protected");
            assertTrue(xml.contains("sqref=\"A2:A"), "a list of indicators");
            assertTrue(xml.contains("sqref=\"B2:B"), "a list of years");
        }
    }

    /** A breakdown, a bound, a period, an address, and a text that Excel takes for a character. */
    private void addWhatIsRare() throws IOException {
        Files.writeString(
                content.resolve("breakdowns.yaml"),
                """
                - id: age
                  name: 年龄
                  name_en: Age
                  adds_up: false
                  categories:
                    - {id: children, name: 少儿, name_en: Children}
                """);
        Files.writeString(
                content.resolve("observations.csv"),
                """
                indicator,year,value,source,published,note,dimension,category,period,source_url
                visits-per-person,2026,2.10,年报_x0041_（示例）,2027-03-01,"甲
                乙",,,2026/27,https://example.org/a?b=c
                visits-per-person,2026,3,年报（示例）,2027-03-01,,age,children,,
                lost-books-rate,2026,<0.5,年报（示例）,2027-03-01,,,,,
                """);
    }

    private Publication check() {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Publication> publication =
                new PlanChecker(diagnostics, SITE.languages(), SITE::fieldTitles, Optional.empty())
                        .check(new ContentReader(content).read(diagnostics));
        assertEquals(List.of(), diagnostics.findings());
        return publication.get();
    }

    private static byte[] write(Publication publication) {
        Portal portal = Portal.of(publication);
        return ObservationsTemplate.write(portal, Languages.of(SITE, portal));
    }
}
