package planportal.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFetcherTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer host;

    @BeforeEach
    void open() throws IOException {
        host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.setExecutor(threads);
        host.createContext("/token", exchange -> answer(exchange, sent(exchange)));
        host.start();
    }

    @AfterEach
    void close() {
        host.stop(0);
        threads.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({
        "/token, secret",
        "http://127.0.0.1:PORT/token, secret",
        "http://localhost:PORT/token, none",
        "//localhost:PORT/token, none",
        "http://user@localhost:PORT/token, none",
    })
    void tokenIsForTheHostThatWasAsked(String target, String received) throws IOException {
        redirect("/moved", target.replace("PORT", "" + port()));

        assertEquals(received, text("/moved"));
    }

    @Test
    void tokenIsDroppedAtAnotherPortOfTheSameHost() throws IOException {
        HttpServer other =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> answer(exchange, sent(exchange)));
        other.start();
        try {
            redirect("/moved", "http://127.0.0.1:" + other.getAddress().getPort() + "/");

            assertEquals("none", text("/moved"));
        } finally {
            other.stop(0);
        }
    }

    @Test
    void redirectKeepsToWebAddressesAndToHttps() throws IOException {
        URI secure = URI.create("https://a.example/b/");
        assertEquals("https://a.example/b/c", HttpFetcher.redirect(secure, "c").toString());
        assertEquals("https://c.example", HttpFetcher.redirect(secure, "//c.example").toString());
        for (String target : List.of("http://a.example/", "file:///etc/passwd", "a b", "ftp://c")) {
            assertThrows(IOException.class, () -> HttpFetcher.redirect(secure, target));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/moved", "ftp://a.example/", "http:///", "http://[", "mailto:x"})
    void redirectThatLeadsNowhereIsAFailure(String target) {
        redirect("/moved", target);

        assertThrows(IOException.class, () -> text("/moved"));
    }

    @Test
    void bodyThatDripsEndsInTime() {
        host.createContext("/drip", exchange -> drip(exchange, 1));

        assertEndsInTime("/drip");
    }

    @Test
    void silenceEndsInTime() {
        host.createContext("/silent", exchange -> pause(60_000));
        host.createContext("/half", exchange -> drip(exchange, 60_000));

        assertEndsInTime("/silent");
        assertEndsInTime("/half");
    }

    private void assertEndsInTime(String path) {
        IOException late =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () ->
                                assertThrows(
                                        IOException.class,
                                        () -> fetcher(300).get(url(path), Map.of())));
        assertEquals("no whole answer in time", late.getMessage());
    }

    @Test
    void bodyBeyondAllMeasureIsCutOff() {
        byte[] megabyte = new byte[1 << 20];
        host.createContext(
                "/large",
                exchange -> {
                    exchange.sendResponseHeaders(200, 4_000_000_000L);
                    while (true) {
                        exchange.getResponseBody().write(megabyte);
                    }
                });

        IOException large =
                assertThrows(IOException.class, () -> fetcher(30_000).get(url("/large"), Map.of()));

        assertTrue(large.getMessage().contains("more than 100000000 bytes"), large.toString());
    }

    @Test
    void addressesOfFilesAreEscaped() throws Exception {
        URI site = URI.create("https://a.example/plan/");
        assertEquals(
                "https://a.example/plan/files/a%20b.pdf?edition=1",
                HttpFetcher.address(site, "files/a b.pdf", "edition=1").toString());
        assertFalse(HttpFetcher.address(site, "a?b#c", "").toString().contains("#"));
    }

    private String text(String path) throws IOException {
        Map<String, String> headers = Map.of("Authorization", "secret");
        return new String(fetcher(30_000).get(url(path), headers).body(), UTF_8);
    }

    private static HttpFetcher fetcher(int millis) {
        return new HttpFetcher(List.of(), Duration.ofMillis(millis));
    }

    private URI url(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    private int port() {
        return host.getAddress().getPort();
    }

    private void redirect(String path, String target) {
        host.createContext(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Location", target);
                    exchange.sendResponseHeaders(302, -1);
                    exchange.close();
                });
    }

    private static String sent(HttpExchange exchange) {
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        return token == null ? "none" : token;
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        exchange.sendResponseHeaders(200, text.length());
        exchange.getResponseBody().write(text.getBytes(UTF_8));
        exchange.close();
    }

    private static void drip(HttpExchange exchange, int millis) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 60_000; i++) {
                body.write('.');
                body.flush();
                pause(millis);
            }
        }
    }

    private static void pause(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
