package planportal.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.testing.SiteServer;

class SiteFilesTest {
    @TempDir Path folder;
    private SiteServer server;

    @BeforeEach
    void serve() throws IOException {
        Path site = folder.resolve("site");
        Files.createDirectories(site.resolve("plan"));
        Files.writeString(site.resolve("index.html"), "home");
        Files.writeString(site.resolve("plan/index.html"), "plan");
        Files.writeString(site.resolve("a.csv"), "a,b\n".repeat(200));
        Files.writeString(site.resolve("404.html"), "sorry");
        Files.writeString(site.resolve(".hidden"), "secret");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
        server = SiteServer.under("/portal/", site);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 200, home, text/html; charset=utf-8",
        "index.html, 200, home, text/html; charset=utf-8",
        "plan/, 200, plan, text/html; charset=utf-8",
        "nowhere.html, 404, sorry, text/html; charset=utf-8",
        "plan/nowhere/, 404, sorry, text/html; charset=utf-8",
        "index.html/x, 404, sorry, text/html; charset=utf-8",
    })
    void answersAsAStaticHostDoes(String address, int status, String body, String type)
            throws Exception {
        HttpResponse<String> answer = get(address);

        assertEquals(status, answer.statusCode());
        assertEquals(body, answer.body());
        assertEquals(type, answer.headers().firstValue("Content-Type").orElseThrow());
    }

    @Test
    void folderWithoutItsSlashIsRedirected() throws Exception {
        HttpResponse<String> answer = get("plan");

        assertEquals(301, answer.statusCode());
        assertEquals("/portal/plan/", answer.headers().firstValue("Location").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "plan/../../secret.txt",
                "%2e%2e/secret.txt",
                "plan/%2e%2e/%2e%2e/secret.txt",
                "..%2fsecret.txt",
                "..%5csecret.txt",
                "/etc/passwd",
                "%2fetc/passwd",
                "link.txt",
                ".hidden",
                "index.html%00.txt",
            })
    void nothingOutsideTheSiteIsEverServed(String address) throws IOException {
        // Through a bare socket: an HTTP client would tidy the address.
        URI uri = URI.create(server.url(""));
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("GET /portal/" + address + " HTTP/1.0\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
            assertFalse(answer.contains("secret"), answer);
            assertFalse(answer.contains("root:"), answer);
        }
    }

    @Test
    void everyAnswerCarriesTheRecommendedHeaders() throws Exception {
        for (String address : new String[] {"index.html", "a.csv", "nowhere.html"}) {
            HttpResponse<String> answer = get(address);
            HeaderRules.recommended()
                    .of("/" + address)
                    .forEach(
                            (name, value) ->
                                    assertEquals(
                                            value, answer.headers().firstValue(name).orElse("")));
        }
        assertTrue(
                HeaderRules.recommended()
                        .of("/")
                        .get("Content-Security-Policy")
                        .startsWith("default-src 'self';"));
    }

    @Test
    void textIsCompressedIfTheClientAcceptsIt() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.url("a.csv")))
                        .header("Accept-Encoding", "gzip")
                        .build();

        HttpResponse<byte[]> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());

        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElseThrow());
        assertTrue(answer.body().length < 100);
    }

    @Test
    void onlyReadingIsAllowed() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.url("index.html")))
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build();

        assertEquals(
                405,
                HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .statusCode());
    }

    private HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.url(address))).build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
