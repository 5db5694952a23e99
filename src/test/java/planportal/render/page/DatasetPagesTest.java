package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import planportal.testing.RealSite;

/** The pages about data: what they lead to, and that the code on them runs. */
class DatasetPagesTest {
    static List<String> datasets() throws IOException {
        JsonNode resources =
                JsonMapper.builder()
                        .build()
                        .readTree(RealSite.bytes("datapackage.json"))
                        .get("resources");
        return resources.findValuesAsText("name").stream()
                .filter(name -> RealSite.addresses().contains("datasets/" + name + ".csv"))
                .distinct()
                .toList();
    }

    @Test
    void aSpreadsheetOfAllIndicatorsIsTwoClicksFromHome() {
        Document home = RealSite.page("index.html");
        Element first = home.select("a[href=datasets/index.html]").first();
        assertTrue(first != null, "home leads to the catalogue");
        Document catalogue = RealSite.page("datasets/index.html");
        assertEquals("indicators.xlsx", catalogue.select(".set .formats a").first().attr("href"));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void sizesAndChecksumsAreThoseOfTheFiles(String dataset) throws Exception {
        Document page = RealSite.page("datasets/" + dataset + ".html");
        assertEquals(3, page.select(".formats a").size());
        List<String> sums = page.select("dl .hash").eachText();
        for (int i = 0; i < 3; i++) {
            Element link = page.select(".formats a").get(i);
            byte[] file = RealSite.bytes("datasets/" + link.attr("href"));
            assertEquals(
                    sums.get(i),
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
            double kilobytes = Double.parseDouble(link.selectFirst(".num").text().split(" ")[0]);
            assertEquals(file.length / 1000.0, kilobytes, 0.051);
        }
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void theDictionaryExplainsEveryColumn(String dataset) {
        Document page = RealSite.page("datasets/" + dataset + ".html");
        String header =
                RealSite.text("datasets/" + dataset + ".csv").lines().findFirst().orElseThrow();
        assertEquals(List.of(header.split(",")), page.select(".fields tbody th code").eachText());
        assertEquals(List.of(header.split(",")), page.select(".preview thead th").eachText());
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void thePythonCodeRunsAsShown(String dataset, @TempDir Path folder) throws Exception {
        assumeTrue(works(folder, "/usr/bin/python3", "-c", "import pandas"), "no pandas here");
        run(dataset, folder, "python", "/usr/bin/python3", "code");
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void theRCodeRunsAsShown(String dataset, @TempDir Path folder) throws Exception {
        assumeTrue(works(folder, "Rscript", "--version"), "no R here");
        run(dataset, folder, "r", "Rscript", "code");
    }

    /** Runs a page's sample in a folder that holds the file, and counts the rows that it found. */
    private static void run(String dataset, Path folder, String language, String... command)
            throws Exception {
        Document page = RealSite.page("datasets/" + dataset + ".html");
        String code = page.selectFirst("[data-language=" + language + "] code").wholeText();
        Files.writeString(folder.resolve("code"), code + "\n");
        String csv = "datasets/" + dataset + ".csv";
        Files.write(folder.resolve(dataset + ".csv"), RealSite.bytes(csv));
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        String rows = page.selectFirst(".facts span").text().replaceAll("行.*", "");
        String columns =
                Integer.toString(RealSite.text(csv).lines().findFirst().get().split(",").length);
        assertTrue(
                output.contains("(" + rows + ", " + columns + ")")
                        || output.matches("(?s).*\\[1\\] +" + rows + " +" + columns + "\n.*"),
                output);
    }

    private static boolean works(Path folder, String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
