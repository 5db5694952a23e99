package planportal.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import java.util.concurrent.TimeUnit;
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
    private Rehearsal rehearsal;
    private final BlockingQueue<String> terminal = new LinkedBlockingQueue<>();

    @BeforeEach
    void serve() throws IOException {
        plan = new EditedPlan(folder);
        server = new PreviewServer(0, Site.builtIn().messages("zh"), this::print);
        rehearsal = new Rehearsal(server);
    }

    private void print(String text) {
        if (!text.isEmpty()) {
            terminal.add(text);
        }
    }

    @AfterEach
    void stop() {
        rehearsal.close();
        server.close();
    }

    @Test
    void beforeTheFirstSiteAnEmptyPageWaits() throws Exception {
        server.tell(plan.observe("many"));

        HttpResponse<String> answer = get("index.html");

        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("preview.js"), answer.body());
        assertTrue(event().contains("observations.csv:2:24: error: "));
    }

    @Test
    void brokenContentLeavesTheSiteBeforeAndShowsTheMessage() throws Exception {
        server.tell(plan.observe("4321"));
        String before = get("indicators/" + EditedPlan.INDICATOR + ".json").body();

        server.tell(plan.observe("many"));

        assertEquals(before, get("indicators/" + EditedPlan.INDICATOR + ".json").body());
        assertTrue(before.contains("4321"));
        assertTrue(event().contains("\"failed\":true"));
        assertTrue(terminal.remove().contains("observations.csv:3:24: error: "));
    }

    @Test
    void mistakeInAPageThatNobodyOpensIsToldFromTheBackground() throws Exception {
        PreviewState state = plan.replace(MESSAGES, "notfound.lead=", "notfound.mislaid=");
        server.tell(state);
        rehearsal.start(state.site().get());

        assertTrue(terminal.take().contains(MISSING));
        assertTrue(event().contains("notfound.lead"));
        assertEquals(200, get("index.html").statusCode(), "what can be made is shown");
    }

    @Test
    void pageThatCannotBeMadeIsThatOfTheLastSoundSite() throws Exception {
        PreviewState sound = plan.begin();
        server.tell(sound);
        server.passed(sound.site().get());
        HttpResponse<String> before = get("404.html");

        server.tell(plan.replace(MESSAGES, "notfound.lead=", "notfound.mislaid="));
        HttpResponse<String> after = get("404.html");

        assertEquals(200, after.statusCode());
        assertEquals(body(before), body(after));
        assertTrue(terminal.remove().contains(MISSING));
        assertTrue(event().contains("\"failed\":true"));

        server.tell(plan.replace(MESSAGES, "notfound.mislaid=", "notfound.lead="));
        assertTrue(event().contains("\"failed\":false"));
    }

    @Test
    void pageThatCannotBeMadeAndNeverCouldBeIsAnEmptyOne() throws Exception {
        server.tell(plan.replace(MESSAGES, "notfound.lead=", "notfound.mislaid="));

        HttpResponse<String> answer = get("nowhere.html");
        get("nowhere.html");

        assertEquals(500, answer.statusCode());
        assertTrue(answer.body().contains("preview.js"), answer.body());
        assertTrue(terminal.remove().contains(MISSING));
        assertTrue(terminal.isEmpty(), "it is told once");
    }

    @Test
    void rehearsalOfASiteThatIsNoLongerShownTellsNothing() throws Exception {
        PreviewState broken = plan.replace(MESSAGES, "notfound.lead=", "notfound.mislaid=");
        server.tell(broken);
        rehearsal.start(broken.site().get());
        PreviewState mended = plan.replace(MESSAGES, "notfound.mislaid=", "notfound.lead=");
        server.tell(mended);
        rehearsal.start(mended.site().get());

        assertNull(terminal.poll(3, TimeUnit.SECONDS));
        assertFalse(event().contains("notfound.lead"));
    }

    /** The page without the preview's own tags, which tell the version. */
    private static String body(HttpResponse<String> page) {
        return page.body().replaceAll("data-version=\"[^\"]*\"", "");
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
