package planportal.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(300)
class PreviewServerTest {
    private static final String MESSAGES = "site/messages/zh.properties";
    private static final String MISSING = "the message key \"notfound.lead\" is missing";

    @TempDir Path folder;
    private EditedPlan plan;
    private PreviewServer server;
    private final BlockingQueue<String> terminal = new LinkedBlockingQueue<>();

    @BeforeEach
    void serve() throws IOException {
        plan = new EditedPlan(folder);
        server = new PreviewServer(0, this::print);
    }

    private void print(String text) {
        if (!text.isEmpty()) {
            terminal.add(text);
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void emptyPageWaitsForTheFirstSite() throws Exception {
        server.show(plan.observe("many"));

        HttpResponse<String> answer = get("index.html");

        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("preview.js"), answer.body());
        assertTrue(event().contains("observations.csv:2:24: error: "));
    }

    @Test
    void brokenContentKeepsTheFormerSiteAndShowsTheMessages() throws Exception {
        server.show(plan.observe("4321"));
        String before = get("indicators/" + EditedPlan.INDICATOR + ".json").body();

        server.show(plan.observe("many"));

        assertEquals(before, get("indicators/" + EditedPlan.INDICATOR + ".json").body());
        assertTrue(before.contains("4321"));
        assertTrue(event().contains("\"failed\":true"));
        assertTrue(terminal.remove().contains("observations.csv:3:24: error: "));
    }

    @Test
    void headingOfProblemsIsInTheLastKnownLanguageOfTheInterface() throws Exception {
        server.show(plan.begin());
        server.show(plan.observe("many"));
        assertTrue(event().contains("有错误"));

        server.show(plan.replace("content/portal.yaml", "interface: zh", "interface: en"));
        assertTrue(event().contains("There are mistakes"));

        server.show(plan.replace("content/portal.yaml", "interface: en", "interface en"));
        assertTrue(event().contains("There are mistakes"));
    }

    @Test
    void pageThatCannotBeRenderedIsEmptyAndItsProblemIsShownOnce() throws Exception {
        server.show(plan.replace(MESSAGES, "notfound.lead=", "notfound.mislaid="));

        HttpResponse<String> answer = get("nowhere.html");
        get("nowhere.html");

        assertEquals(500, answer.statusCode());
        assertTrue(answer.body().contains("preview.js"), answer.body());
        assertTrue(terminal.remove().contains(MISSING));
        assertTrue(terminal.isEmpty(), terminal::toString);
        assertTrue(event().contains("notfound.lead"));
        assertEquals(200, get("index.html").statusCode());
    }

    @Test
    void problemOfAPageEndsWithTheNextSite() throws Exception {
        server.show(plan.replace(MESSAGES, "notfound.lead=", "notfound.mislaid="));
        get("nowhere.html");

        server.show(plan.replace(MESSAGES, "notfound.mislaid=", "notfound.lead="));

        assertTrue(event().contains("\"failed\":false"));
        assertEquals(404, get("nowhere.html").statusCode());
    }

    @Test
    void pagesOfOtherOriginsReadNothing() throws Exception {
        server.show(plan.observe("4321"));
        for (String address :
                List.of("", "datasets/observations.csv", "nowhere.html", ".preview/preview.js")) {
            HttpHeaders headers = get(address).headers();

            assertTrue(headers.firstValue("Access-Control-Allow-Origin").isEmpty(), address);
            assertEquals(
                    "same-origin",
                    headers.firstValue("Cross-Origin-Resource-Policy").orElse(""),
                    address);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, index.html, 405",
        "PUT, .preview/events, 405",
        "DELETE, .preview/preview.js, 405",
        "PATCH, .preview/preview.css, 405",
        "OPTIONS, datasets/observations.csv, 405",
        "HEAD, .preview/events, 200",
        "HEAD, .preview/preview.css, 200",
        "HEAD, index.html, 503",
        "GET, .preview/events2, 503",
    })
    void onlyReadingIsAllowed(String method, String address, int status) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.url() + address))
                        .method(method, BodyPublishers.noBody())
                        .build();

        assertEquals(
                status,
                HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example:PORT, 421",
        "127.0.0.1.evil.example:PORT, 421",
        "localhost:1, 421",
        "[::1]:PORT, 421",
        "0.0.0.0:PORT, 421",
        "localhost:PORT, 503",
        "127.0.0.1:PORT, 503",
    })
    void onlyThisMachinesNamesAreAnswered(String host, int status) throws Exception {
        URI uri = URI.create(server.url());
        String name = host.replace("PORT", Integer.toString(uri.getPort()));
        for (String path : List.of("/", "/datasets/observations.json", "/.preview/events")) {
            String head = "HEAD " + path + " HTTP/1.1\r\nHost: " + name + "\r\n\r\n";
            try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                String line =
                        new BufferedReader(new InputStreamReader(socket.getInputStream()))
                                .readLine();
                int expected = status == 503 && path.startsWith("/.") ? 200 : status;
                assertTrue(line.startsWith("HTTP/1.1 " + expected + " "), path + " " + line);
            }
        }
    }

    private HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient().send(request(address), BodyHandlers.ofString());
    }

    /** The first event that a page receives. */
    private String event() throws Exception {
        var answer =
                HttpClient.newHttpClient()
                        .send(request(".preview/events"), BodyHandlers.ofInputStream());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            return lines.readLine();
        }
    }

    private HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(server.url() + address)).build();
    }
}
