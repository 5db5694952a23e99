package planportal.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * An HTTP client that tries again when the network or the server fails for a moment, and bounds the
 * time and the memory that a server may take.
 */
final class HttpFetcher {
    /** For one whole response. */
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private static final int MAX_BYTES = 100_000_000;
    private static final int MAX_REDIRECTS = 5;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final List<Duration> waits;
    private final long end;

    /**
     * @param waits how long to wait before each further attempt
     * @param limit for all responses together, from now on
     */
    HttpFetcher(List<Duration> waits, Duration limit) {
        this.waits = List.copyOf(waits);
        this.end = System.nanoTime() + limit.toNanos();
    }

    /**
     * Returns a client with three further attempts within half a minute, or as the variable {@code
     * RETRY_WAITS} says, in seconds separated by commas; for ten minutes from now on.
     */
    static HttpFetcher withRetries(GitHubActions github) {
        List<Duration> waits = new ArrayList<>();
        for (String seconds : github.variable("RETRY_WAITS").orElse("2,8,20").split(",")) {
            waits.add(Duration.ofMillis((long) (Double.parseDouble(seconds) * 1000)));
        }
        return new HttpFetcher(waits, Duration.ofMinutes(10));
    }

    /**
     * Returns the address of a file of a site.
     *
     * @param query empty for none
     * @throws URISyntaxException if the file's name cannot be part of an address
     */
    static URI address(URI site, String file, String query) throws URISyntaxException {
        return site.resolve(new URI(null, null, file, query.isEmpty() ? null : query, null));
    }

    /**
     * Returns a response that is neither a redirect nor a failure of the server. A redirect to
     * another host does not get the headers, which may hold a token.
     *
     * @throws IOException if there was none after all attempts, or if interrupted
     */
    HttpResponse<byte[]> get(URI address, Map<String, String> headers) throws IOException {
        return follow("GET", address, headers);
    }

    /**
     * Returns the status with which an address answers after all redirects: to HEAD, or to GET
     * where that does not succeed.
     *
     * @throws IOException if there was no answer after all attempts, or if interrupted
     */
    int status(URI address) throws IOException {
        try {
            int status = follow("HEAD", address, Map.of()).statusCode();
            if (status / 100 == 2) {
                return status;
            }
        } catch (IOException e) {
            // A server may fail at HEAD alone.
        }
        return follow("GET", address, Map.of()).statusCode();
    }

    /** Returns whether there is time left for a response. */
    boolean hasTime() {
        return end > System.nanoTime();
    }

    private HttpResponse<byte[]> follow(String method, URI address, Map<String, String> headers)
            throws IOException {
        URI current = address;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            HttpRequest.Builder request = request(current).header("Cache-Control", "no-cache");
            if (origin(current).equals(origin(address))) {
                headers.forEach(request::setHeader);
            }
            request.method(method, HttpRequest.BodyPublishers.noBody());
            HttpResponse<byte[]> response = send(request);
            Optional<String> location = response.headers().firstValue("Location");
            if (response.statusCode() / 100 != 3 || location.isEmpty()) {
                return response;
            }
            current = redirect(current, location.get());
        }
        throw new IOException(address + ": more than " + MAX_REDIRECTS + " redirects");
    }

    private static HttpRequest.Builder request(URI address) throws IOException {
        try {
            return HttpRequest.newBuilder(address);
        } catch (IllegalArgumentException e) {
            throw new IOException(address + ": no web address", e);
        }
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getHost() + ":" + address.getPort();
    }

    /**
     * Returns where a redirect leads.
     *
     * @throws IOException if to no web address, or from https to http
     */
    static URI redirect(URI address, String location) throws IOException {
        try {
            URI target = address.resolve(new URI(location));
            if ("https".equals(target.getScheme()) || "http".equals(address.getScheme())) {
                return target;
            }
        } catch (URISyntaxException e) {
            // Reported below.
        }
        throw new IOException(address + ": redirect to " + location);
    }

    /**
     * Returns the response to a request in JSON.
     *
     * @throws IOException if there was none with status 200 after all attempts, or if interrupted
     */
    byte[] post(URI address, byte[] json) throws IOException {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofByteArray(json);
        HttpResponse<byte[]> response =
                send(request(address).header("Content-Type", "application/json").POST(body));
        if (response.statusCode() != 200) {
            throw new IOException(address + ": HTTP " + response.statusCode());
        }
        return response.body();
    }

    /**
     * Sends JSON, once.
     *
     * @throws IOException if the status is none of success, or if interrupted
     */
    void send(String method, URI address, Map<String, String> headers, byte[] json)
            throws IOException {
        HttpRequest.Builder request = request(address).header("Content-Type", "application/json");
        headers.forEach(request::setHeader);
        request.method(method, HttpRequest.BodyPublishers.ofByteArray(json));
        try {
            int status = attempt(request.build()).statusCode();
            if (status / 100 != 2) {
                throw new IOException(address + ": HTTP " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder builder) throws IOException {
        HttpRequest request = builder.build();
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
        long nanos = Math.min(TIMEOUT.toNanos(), end - System.nanoTime());
        CompletableFuture<HttpResponse<byte[]>> pending =
                client.sendAsync(request, head -> new LimitedBody(MAX_BYTES));
        try {
            HttpResponse<byte[]> response = pending.get(nanos, TimeUnit.NANOSECONDS);
            if (response.statusCode() >= 500 || response.statusCode() == 429) {
                throw new IOException("HTTP " + response.statusCode());
            }
            return response;
        } catch (TimeoutException e) {
            throw new IOException("no whole answer in time", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } finally {
            pending.cancel(true);
        }
    }
}
