package planportal.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import planportal.site.Site;

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
        server = new PreviewServer(0, Site.builtIn().messages("zh"), this::print);
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
