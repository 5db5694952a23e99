package planportal.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Requests that are tried again when the network or the server fails for a moment. */
final class HttpFetcher {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final List<Duration> waits;

    /**
     * @param waits how long to wait before each further try
     */
    HttpFetcher(List<Duration> waits) {
        this.waits = List.copyOf(waits);
    }

    /**
     * Three further tries within half a minute; or as the variable {@code RETRY_WAITS} says,
     * seconds parted by commas.
     */
    static HttpFetcher patient(GitHubActions github) {
        String waits = github.variable("RETRY_WAITS").orElse("2,8,20");
        return new HttpFetcher(
                Stream.of(waits.split(","))
                        .map(
                                seconds ->
                                        Duration.ofMillis(
                                                (long) (Double.parseDouble(seconds) * 1000)))
                        .toList());
    }

    /**
     * An answer that tells something: no failure of the server's.
     *
     * @throws IOException if there was none after all tries, or if interrupted
     */
    HttpResponse<byte[]> get(URI address, Map<String, String> headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        request.header("Cache-Control", "no-cache");
        headers.forEach(request::setHeader);
        return send(request.GET());
    }

    /**
     * The answer to a question in JSON.
     *
     * @throws IOException if it was none after all tries, or a refusal
     */
    byte[] post(URI address, byte[] json) throws IOException {
        HttpResponse<byte[]> answer =
                send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(json)));
        if (answer.statusCode() != 200) {
            throw new IOException(address + ": HTTP " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder builder) throws IOException {
        HttpRequest request = builder.timeout(PATIENCE).build();
        IOException last = new IOException(request.uri().toString());
        for (int attempt = 0; attempt <= waits.size(); attempt++) {
            try {
                if (attempt > 0) {
                    Thread.sleep(waits.get(attempt - 1).toMillis());
                }
                HttpResponse<byte[]> answer =
                        client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                if (answer.statusCode() < 500 && answer.statusCode() != 429) {
                    return answer;
                }
                last = new IOException("HTTP " + answer.statusCode());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }
}
