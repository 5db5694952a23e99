package planportal.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCheckTest {
    @TempDir Path folder;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer host;

    @BeforeEach
    void open() throws IOException {
        host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.start();
    }

    @AfterEach
    void close() {
        host.stop(0);
    }

    /** Answers a path with a status, HEAD with another. */
    private URI address(String path, int head, int get) {
        host.createContext(
                path,
                exchange -> {
                    String method = exchange.getRequestMethod();
                    asked.add(method + " " + path);
                    exchange.getResponseHeaders().set("Location", "/end");
                    exchange.sendResponseHeaders(method.equals("HEAD") ? head : get, -1);
                    exchange.close();
                });
        return URI.create("http://127.0.0.1:" + host.getAddress().getPort() + path);
    }

    private Map<URI, String> dead(long seconds, URI... addresses) throws InterruptedException {
        HttpFetcher http = new HttpFetcher(List.of(), Duration.ofSeconds(seconds));
        return new SourceCheck(http, 0).dead(List.of(addresses));
    }

    @Test
    void onlyWhatIsGoneOrFailsIsDead() throws Exception {
        URI there = address("/there", 200, 500);
        URI onlyGet = address("/only-get", 405, 200);
        URI failsAtHead = address("/fails-at-head", 501, 200);
        URI moved = address("/moved", 302, 302);
        address("/end", 200, 200);
        URI refused = address("/refused", 403, 403);
        URI busy = address("/busy", 429, 429);
        URI gone = address("/gone", 410, 410);
        URI missing = address("/missing", 404, 404);
        URI broken = address("/broken", 500, 503);
        URI closed = URI.create("http://127.0.0.1:1/closed");

        Map<URI, String> dead =
                dead(
                        60,
                        there,
                        onlyGet,
                        failsAtHead,
                        moved,
                        refused,
                        busy,
                        gone,
                        missing,
                        broken,
                        closed);

        assertEquals("HTTP 410", dead.remove(gone));
        assertEquals("HTTP 404", dead.remove(missing));
        assertEquals("HTTP 503", dead.remove(broken));
        assertTrue(dead.remove(closed) != null, dead.toString());
        assertEquals(Map.of(), dead);
        assertTrue(!asked.contains("GET /there"), asked.toString());
    }

    @Test
    void whatThereWasNoTimeForIsNotCalledDead() throws Exception {
        assertEquals(Map.of(), dead(0, address("/missing", 404, 404)));
        assertEquals(List.of(), asked);
    }

    @Test
    void sourcesAreTakenFromAllDatasetsOnceEach() throws IOException {
        Path datasets = Files.createDirectories(folder.resolve("datasets"));
        Files.writeString(
                datasets.resolve("events.json"),
                """
                [{"id": "e1", "source_url": "https://a.example/1", "archived_url": "https://b.example/"},
                 {"id": "e2", "source_url": null}]
                """);
        Files.writeString(
                datasets.resolve("observations.json"),
                "[{\"id\": \"o1\", \"source_url\": \"https://a.example/1\"}, {\"id\": \"o2\"}]");

        assertEquals(
                List.of("https://a.example/1=events#e1", "https://b.example/=events#e1"),
                SourceCheck.sources(folder).entrySet().stream()
                        .flatMap(e -> Stream.of(e + ""))
                        .toList());
    }
}
