package planportal.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
    @TempDir Path folder;
    private HttpServer database;
    private String asked = "";
    private String answer = "";

    @BeforeEach
    void open() throws IOException {
        database = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        database.createContext(
                "/v1/querybatch",
                exchange -> {
                    asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                    exchange.sendResponseHeaders(200, answer.length());
                    exchange.getResponseBody().write(answer.getBytes(UTF_8));
                    exchange.close();
                });
        database.start();
    }

    @AfterEach
    void close() {
        database.stop(0);
    }

    @Test
    void softwareAndActionsAreAskedAboutByNameAndVersion() throws IOException {
        answer = "{\"results\": [{}, {\"vulns\": [{\"id\": \"GHSA-b\"}, {\"id\": \"GHSA-a\"}]}]}";

        Map<String, List<String>> found = audit().ask(components());

        assertEquals(
                "{\"queries\":[{\"version\":\"7.0.1\",\"package\":{\"ecosystem\":\"GitHub Actions\","
                        + "\"name\":\"actions/checkout\"}},"
                        + "{\"package\":{\"purl\":\"pkg:maven/org.example/lib@1.2\"}}]}",
                asked);
        assertEquals(Map.of("pkg:maven/org.example/lib@1.2", List.of("GHSA-a", "GHSA-b")), found);
    }

    @Test
    void answerThatLeavesSomethingOutIsNoAllClear() throws IOException {
        Map<String, JsonNode> components = components();
        answer = "{\"results\": []}";

        assertThrows(IOException.class, () -> audit().ask(components));
    }

    private Map<String, JsonNode> components() throws IOException {
        Path sbom = folder.resolve("bom.json");
        Files.writeString(
                sbom, "{\"components\": [{\"purl\": \"pkg:maven/org.example/lib@1.2?type=jar\"}]}");
        Files.writeString(
                folder.resolve("a.yml"),
                "- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n");
        Map<String, JsonNode> components = new TreeMap<>(Audit.software(sbom));
        components.putAll(Audit.actions(folder));
        return components;
    }

    private Audit audit() {
        URI address = URI.create("http://127.0.0.1:" + database.getAddress().getPort() + "/");
        return new Audit(
                address, new HttpFetcher(List.of(Duration.ofMillis(1)), Duration.ofSeconds(30)));
    }
}
