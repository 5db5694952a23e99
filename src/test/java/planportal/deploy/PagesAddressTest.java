package planportal.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.site.Site;

class PagesAddressTest {
    private HttpServer api;
    private String token = "";

    @AfterEach
    void stop() {
        api.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "https://owner.github.io/portal/, https://owner.github.io/portal/",
        "https://data.example.org, https://data.example.org/",
    })
    void addressIsTheOneThatPagesAreConfiguredFor(String configured, String address)
            throws Exception {
        answer(200, "{\"html_url\": \"" + configured + "\", \"build_type\": \"workflow\"}");

        assertEquals(address, find());
        assertEquals("Bearer secret", token);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | {\"message\": \"Not Found\"} | 还没有启用 GitHub Pages",
                "200 | {\"html_url\": \"https://a.b/\", \"build_type\": \"legacy\"} | 从分支发布",
                "200 | {\"html_url\": \"javascript:x\", \"build_type\": \"workflow\"} | 没能向 GitHub 问到",
                "200 | <html> | 没能向 GitHub 问到",
                "200 | {\"html_url\": \"https://a b/\", \"build_type\": \"workflow\"} | 没能向 GitHub 问到",
                "200 | {\"html_url\": \"https:///x\", \"build_type\": \"workflow\"} | 没能向 GitHub 问到",
                "403 | {} | 没能向 GitHub 问到网站地址（HTTP 403）",
                "500 | {} | 没能向 GitHub 问到网站地址（java.io.IOException: HTTP 500）",
            })
    void whatIsWrongIsSaidTogetherWithWhatToDo(int status, String body, String expected)
            throws Exception {
        answer(status, body);

        DeployException refused = assertThrows(DeployException.class, this::find);

        assertTrue(refused.getMessage().contains(expected), refused.getMessage());
        assertTrue(refused.getMessage().contains("重新运行"), refused.getMessage());
        assertTrue(refused.getMessage().contains("什么都没有发布"), refused.getMessage());
    }

    @Test
    void disabledPagesLeadToTheirSettings() throws Exception {
        answer(404, "{}");

        DeployException refused = assertThrows(DeployException.class, this::find);

        assertTrue(
                refused.getMessage().contains("https://github.com/owner/portal/settings/pages"),
                refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[] | false", "[{\"id\": 1}] | true", "[{}, {}] | true"})
    void siteWasPublishedWhereGitHubHasARecord(String records, boolean published) throws Exception {
        answer("/repos/owner/portal/deployments", 200, records);

        assertEquals(published, pages().isDeployed());
        assertEquals("Bearer secret", token);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"404 | []", "403 | []", "200 | {}", "200 | <html>", "500 | []"})
    void noAnswerIsNotTakenForAFirstPublication(int status, String body) throws Exception {
        answer("/repos/owner/portal/deployments", status, body);

        DeployException refused = assertThrows(DeployException.class, () -> pages().isDeployed());

        assertTrue(refused.getMessage().contains("没能向 GitHub 问到"), refused.getMessage());
    }

    private void answer(int status, String body) throws IOException {
        answer("/repos/owner/portal/pages", status, body);
    }

    private void answer(String address, int status, String body) throws IOException {
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.createContext(
                address,
                exchange -> {
                    token = exchange.getRequestHeaders().getFirst("Authorization");
                    exchange.sendResponseHeaders(status, body.length());
                    exchange.getResponseBody().write(body.getBytes(UTF_8));
                    exchange.close();
                });
        api.start();
    }

    private String find() throws DeployException {
        return pages().find();
    }

    private PagesAddress pages() {
        GitHubActions github =
                new GitHubActions(
                        Map.of(
                                "GITHUB_API_URL",
                                "http://127.0.0.1:" + api.getAddress().getPort(),
                                "GITHUB_REPOSITORY",
                                "owner/portal",
                                "GITHUB_TOKEN",
                                "secret"),
                        new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
        HttpFetcher web = new HttpFetcher(List.of(Duration.ofMillis(1)), Duration.ofSeconds(30));
        return new PagesAddress(github, web, Site.builtIn().messages("zh"));
    }
}
