package planportal.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptIssueTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> changes = new ArrayList<>();
    private final List<JsonNode> sent = new ArrayList<>();
    private String issues = "[]";
    private int status = 200;
    private HttpServer host;

    @BeforeEach
    void open() throws IOException {
        host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext(
                "/repos/owner/portal/issues",
                exchange -> {
                    byte[] answer = issues.getBytes(UTF_8);
                    if (!exchange.getRequestMethod().equals("GET")) {
                        changes.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
                        sent.add(JSON.readTree(exchange.getRequestBody()));
                    }
                    exchange.sendResponseHeaders(status, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        host.start();
    }

    @AfterEach
    void close() {
        host.stop(0);
    }

    private KeptIssue issue() {
        Map<String, String> environment =
                Map.of(
                        "GITHUB_API_URL",
                        "http://127.0.0.1:" + host.getAddress().getPort(),
                        "GITHUB_REPOSITORY",
                        "owner/portal");
        GitHubActions github = new GitHubActions(environment, System.out);
        HttpFetcher http = new HttpFetcher(List.of(), Duration.ofSeconds(30));
        return new KeptIssue(new GitHubApi(github, http), "T");
    }

    @Test
    void isOpenedOnceAndThenRewrittenWhereThereIsNews() throws IOException {
        issue().write("a");
        issues = "[{\"number\": 7, \"title\": \"T\", \"state\": \"open\", \"body\": \"a\"}]";
        issue().write("a");
        issue().write("b");

        String base = "/repos/owner/portal/issues";
        assertEquals(List.of("POST " + base, "PATCH " + base + "/7"), changes);
        assertEquals("{\"body\":\"a\",\"title\":\"T\"}", sent.get(0).toString());
        assertEquals("{\"body\":\"b\"}", sent.get(1).toString());
    }

    @Test
    void pullRequestsAndOtherIssuesAreNotTakenForIt() throws IOException {
        issues =
                "[{\"number\": 1, \"title\": \"T\", \"pull_request\": {}}, {\"number\": 2, \"title\": \"U\"}]";
        issue().write("a");

        assertEquals(List.of("POST /repos/owner/portal/issues"), changes);
    }

    @Test
    void isClosedOnlyIfItIsOpen() throws IOException {
        issue().close("done");
        issues = "[{\"number\": 7, \"title\": \"T\", \"state\": \"closed\", \"body\": \"a\"}]";
        issue().close("done");
        assertEquals(List.of(), changes);

        issues = issues.replace("closed", "open");
        issue().close("done");
        assertEquals("{\"body\":\"done\",\"state\":\"closed\"}", sent.get(0).toString());
    }

    @Test
    void textBeyondWhatGitHubTakesIsCutAfterALine() throws IOException {
        issue().write("0123456789\n".repeat(10_000));

        String body = sent.get(0).path("body").asText();
        assertTrue(body.length() < 65_536, "" + body.length());
        assertTrue(body.endsWith("9\n\n…\n"));
    }

    @Test
    void refusalOfGitHubIsAFailure() {
        status = 403;

        assertThrows(IOException.class, () -> issue().write("a"));
        assertEquals(List.of(), changes);
    }
}
