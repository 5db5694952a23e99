package planportal.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.testing.RealSite;

/** The pages about data: what they lead to, and that the code on them runs. */
class DatasetPagesTest {
    private static final Pattern JQ =
            Pattern.compile("curl -s http.*/(indicators/.*) \\|\\s+jq -r '(.*)'");

    /** The names of the datasets, from the description for programs. */
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
    @ValueSource(strings = {"indicators", "services", "projects", "commitments"})
    void rowsOfListsBringTheirDatasetsCells(String dataset) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        Map<String, CSVRecord> rows = new HashMap<>();
        String csv = RealSite.text("datasets/" + dataset + ".csv");
        for (CSVRecord row : format.parse(new StringReader(csv))) {
            rows.put(row.get("id"), row);
        }
        Document page = RealSite.page(dataset + "/index.html");
        List<String> fields =
                List.of(page.selectFirst("table.list").attr("data-fields").split(" "));
        Elements shown = page.select("tr[data-row]");
        assertEquals(rows.size(), shown.size());
        for (Element row : shown) {
            List<String> cells = List.of(row.attr("data-row").split("\t", -1));
            CSVRecord whole = rows.get(cells.get(0));
            assertEquals(fields.stream().map(whole::get).toList(), cells);
        }
    }

    @Test
    void recipesAreShortAndThoseOfTheDatasetsPages() {
        Elements recipes = RealSite.page("datasets/recipes.html").select("[data-language]");
        assertEquals(
                List.of("powerquery", "libreoffice", "python", "r", "duckdb", "jq"),
                recipes.eachAttr("data-language"));
        for (Element recipe : recipes) {
            String code = recipe.selectFirst("code").wholeText();
            assertTrue(code.lines().count() <= 5, code);
            String language = recipe.attr("data-language");
            String dataset = language.equals("duckdb") ? "plan-text" : "indicators";
            if (List.of("python", "r", "duckdb").contains(language)) {
                Document page = RealSite.page("datasets/" + dataset + ".html");
                assertEquals(
                        page.selectFirst("[data-language=" + language + "] code").wholeText(),
                        code);
            }
        }
    }

    @Test
    void theRecipeForJqRuns(@TempDir Path folder) throws Exception {
        assumeTrue(works(folder, "jq", "--version"), "no jq here");
        Document page = RealSite.page("datasets/recipes.html");
        String code = page.selectFirst("[data-language=jq] code").wholeText();
        Matcher parts = JQ.matcher(code);
        assertTrue(parts.matches(), code);
        String file = RealSite.folder().resolve(parts.group(1)).toString();
        Process jq = new ProcessBuilder("jq", "-r", parts.group(2), file).start();
        String row = new String(jq.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("\"每千人口拥有3岁以下婴幼儿托位数\",\"个\",1.2,4.5\n", row);
    }

    @Test
    void thePythonCodeRunsAsShown(@TempDir Path folder) throws Exception {
        assumeTrue(works(folder, "/usr/bin/python3", "-c", "import pandas"), "no pandas here");
        String driver = "import runpy, sys\nfor f in sys.argv[1:]: print(f); runpy.run_path(f)";
        runAll(folder, "python", List.of("/usr/bin/python3", "-c", driver), "(%s, %s)");
    }

    @Test
    void theRCodeRunsAsShown(@TempDir Path folder) throws Exception {
        assumeTrue(works(folder, "Rscript", "--version"), "no R here");
        String driver = "for (f in commandArgs(TRUE)) { cat(f, '\\n'); source(f) }";
        runAll(folder, "r", List.of("Rscript", "-e", driver), "[1] %s %s");
    }

    /**
     * Runs the samples of all pages in a folder that holds the files, in one process since starting
     * a language takes longer than running them; each must find the rows and columns of its file.
     */
    private static void runAll(Path folder, String language, List<String> command, String expected)
            throws Exception {
        List<String> words = new ArrayList<>(command);
        for (String dataset : datasets()) {
            Document page = RealSite.page("datasets/" + dataset + ".html");
            String code = page.selectFirst("[data-language=" + language + "] code").wholeText();
            Files.writeString(folder.resolve(dataset + "-code"), code + "\n");
            words.add(dataset + "-code");
            Files.write(
                    folder.resolve(dataset + ".csv"),
                    RealSite.bytes("datasets/" + dataset + ".csv"));
        }
        Process process =
                new ProcessBuilder(words)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        for (String dataset : datasets()) {
            String ran = output.substring(output.indexOf(dataset + "-code"));
            String found = ran.lines().skip(1).findFirst().orElse("").replaceAll(" +", " ").strip();
            String csv = RealSite.text("datasets/" + dataset + ".csv");
            String columns = Integer.toString(csv.lines().findFirst().get().split(",").length);
            String rows =
                    RealSite.page("datasets/" + dataset + ".html")
                            .selectFirst(".facts span")
                            .text()
                            .replaceAll("行.*", "");
            assertEquals(expected.formatted(rows, columns), found, dataset);
        }
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
