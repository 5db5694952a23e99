package planportal.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import planportal.testing.Browser;
import planportal.testing.Folders;
import planportal.testing.RealContent;
import planportal.testing.Visit;

/** The program's {@code serve} as an editor has it: a process, files, a browser. */
@Timeout(600)
class PreviewIT {
    private static final String TITLE = "short_title: 永川公共服务规划";

    private static final String HEADER = "indicator,year,value,source,published,note\n";

    @TempDir Path folder;
    private Path settings;
    private Path observations;
    private Process process;
    private final ConcurrentLinkedQueue<String> printed = new ConcurrentLinkedQueue<>();
    private String url = "";

    @BeforeEach
    void serve() throws Exception {
        RealContent.copyTo(folder.resolve("content"));
        Folders.copy(Path.of("site"), folder.resolve("site"));
        observations = folder.resolve("content/observations.csv");
        settings = folder.resolve("content/plan.yaml");
        process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                absolute(System.getProperty("java.class.path")),
                                "planportal.cli.Main",
                                "serve",
                                "--port",
                                "0")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        Thread reader = new Thread(this::read);
        reader.setDaemon(true);
        reader.start();
        url = await("http://127.0.0.1:").replaceAll(" .*", "");
    }

    @AfterEach
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Test
    void pageReloadsOnAChangeShowsMistakesAndRecovers() throws Exception {
        try (Visit visit = Browser.visit()) {
            Page page = visit.page();
            page.setDefaultTimeout(120_000);
            page.navigate(url + "index.html");
            assertFalse(page.title().contains("改过"), page.title());

            replace(settings, TITLE, "short_title: 改过的简称");
            page.getByText("改过的简称").first().waitFor();

            replace(settings, "short_title: 改过的简称", TITLE);
            page.getByText("永川公共服务规划").first().waitFor();
            replace(observations, HEADER, HEADER + "elderly-care-beds,2031,4000,公报,2032-03-01,\n");
            Locator errors = page.locator("#preview-errors");
            errors.waitFor();
            String shown = errors.textContent();
            assertTrue(shown.contains("content/observations.csv:2:19: error: year 2031"), shown);
            // For the guide: .github/images holds a copy.
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of("target/pictures/preview-error.png")));
            assertTrue(page.content().contains("永川公共服务规划"), "the former site remains");
            assertTrue(await("content/observations.csv:").contains("2031"));

            replace(observations, "2031,4000,公报,2032", "2022,4000,公报,2023");
            errors.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertEquals(List.of(), problems(visit));
        }
    }

    @Test
    void fileThatIsStillBeingWrittenIsNotReported() throws Exception {
        String half = HEADER + "elderly-care-beds,2021,";

        Files.writeString(observations, half);
        Thread.sleep(40);
        Files.writeString(observations, half + "4321,公报,2022-03-01,\n");

        await("ready in ");
        assertFalse(printed.stream().anyMatch(line -> line.contains("error")), printed::toString);
    }

    @Test
    void styleWordsAndTemplatesAreTakenFromTheFolder() throws Exception {
        try (Visit visit = Browser.visit()) {
            Page page = visit.page();
            page.setDefaultTimeout(120_000);
            page.navigate(url + "404.html");

            Path template = folder.resolve("site/templates/page/notfound.jte");
            Files.writeString(template, Files.readString(template).replace("</h1>", "·改过的模板</h1>"));
            page.getByText("改过的模板").first().waitFor();

            Files.writeString(template, Files.readString(template) + "${nonsense}");
            page.locator("#preview-errors").waitFor();
            String shown = page.locator("#preview-errors").textContent();
            assertTrue(shown.contains("notfound.jte"), shown);
        }
    }

    @Test
    void nothingIsWritten() throws Exception {
        replace(settings, TITLE, "short_title: 改过的简称");
        await("ready in ");

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("content", "site"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void onlyThisMachineIsServedAndOnlyUnderItsOwnName() throws Exception {
        assertTrue(url.startsWith("http://127.0.0.1:"), url);
        int port = Integer.parseInt(url.replaceAll("\\D+127\\D0\\D0\\D1\\D(\\d+).*", "$1"));
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.0\r\nHost: evil.example\r\n\r\n".getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertTrue(answer.startsWith("HTTP/1.1 421 "), answer);
        }
    }

    /** The problems of a page but the requests that a reload cancelled. */
    private static List<String> problems(Visit visit) {
        return visit.problems().stream().filter(p -> !p.contains("ERR_ABORTED")).toList();
    }

    private void replace(Path file, String old, String replacement) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(old), old);
        Files.writeString(file, text.replace(old, replacement));
    }

    private String await(String beginning) throws InterruptedException {
        while (true) {
            for (String line : printed) {
                if (line.startsWith(beginning)) {
                    return line;
                }
            }
            assertTrue(process.isAlive(), printed::toString);
            Thread.sleep(20);
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            lines.lines().forEach(printed::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            // The process was stopped.
            printed.add("stopped");
        }
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(java.io.File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((a, b) -> a + java.io.File.pathSeparator + b)
                .orElseThrow();
    }
}
