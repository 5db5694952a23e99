package planportal.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An HTTP client that tries again when the network or the server fails for a moment. */
final class HttpFetcher {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(TIMEOUT)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final List<Duration> waits;

    /**
     * @param waits how long to wait before each further attempt
     */
    HttpFetcher(List<Duration> waits) {
        this.waits = List.copyOf(waits);
    }

    /**
     * Returns a client with three further attempts within half a minute, or as the variable {@code
     * RETRY_WAITS} says, in seconds separated by commas.
     */
    static HttpFetcher withRetries(GitHubActions github) {
        List<Duration> waits = new ArrayList<>();
        for (String seconds : github.variable("RETRY_WAITS").orElse("2,8,20").split(",")) {
            waits.add(Duration.ofMillis((long) (Double.parseDouble(seconds) * 1000)));
        }
        return new HttpFetcher(waits);
    }

    /**
     * Returns a response that is not a failure of the server.
     *
     * @throws IOException if there was none after all attempts, or if interrupted
     */
    HttpResponse<byte[]> get(URI address, Map<String, String> headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        request.header("Cache-Control", "no-cache");
        headers.forEach(request::setHeader);
        return send(request.GET());
    }

    /**
     * Returns the response to a request in JSON.
     *
     * @throws IOException if there was none with status 200 after all attempts, or if interrupted
     */
    byte[] post(URI address, byte[] json) throws IOException {
        HttpResponse<byte[]> response =
                send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(json)));
        if (response.statusCode() != 200) {
            throw new IOException(address + ": HTTP " + response.statusCode());
        }
        return response.body();
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder builder) throws IOException {
        HttpRequest request = builder.timeout(TIMEOUT).build();
        try {
            for (Duration wait : waits) {
                try {
                    return attempt(request);
                } catch (IOException e) {
                    Thread.sleep(wait.toMillis());
                }
            }
            return attempt(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private HttpResponse<byte[]> attempt(HttpRequest request)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> response =
                client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() >= 500 || response.statusCode() == 429) {
            throw new IOException("HTTP " + response.statusCode());
        }
        return response;
    }
}
