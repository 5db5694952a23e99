package planportal.deploy;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Looks at the live site after it was deployed: the new edition is there, and home, an indicator
 * and a dataset are, byte for byte, what was built.
 *
 * <p>{@code java SmokeCheck.java URL SHA256 [SECONDS]}, SHA256 being that of {@code checksums.txt},
 * SECONDS how long to wait until the new edition shows (300).
 */
public final class SmokeCheck {
    private static final String SUMS = "checksums.txt";
    private static final Path WORDS = Path.of("site/messages/zh.properties");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(30))
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final URI base;
    private final String expected;
    private final Properties words;

    private SmokeCheck(URI base, String expected, Properties words) {
        this.base = base;
        this.expected = expected;
        this.words = words;
    }

    public static void main(String[] arguments) throws Exception {
        String url = arguments[0].endsWith("/") ? arguments[0] : arguments[0] + "/";
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 300;
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS)) {
            words.load(reader);
        }
        System.exit(new SmokeCheck(URI.create(url), arguments[1], words).run(seconds) ? 0 : 1);
    }

    private boolean run(int seconds) throws InterruptedException {
        Optional<byte[]> sums = waitForEdition(seconds);
        if (sums.isEmpty()) {
            return fail("deploy.smoke.old", base, seconds);
        }
        Map<String, String> files = new TreeMap<>();
        for (String line : new String(sums.get(), StandardCharsets.UTF_8).lines().toList()) {
            files.put(line.substring(66), line.substring(0, 64));
        }
        boolean good = true;
        for (String address : samples(files)) {
            Optional<byte[]> content = get(address);
            if (content.isEmpty()) {
                good = fail("deploy.smoke.missing", base.resolve(address));
            } else if (!sha256(content.get()).equals(files.get(address))) {
                good = fail("deploy.smoke.different", base.resolve(address));
            } else {
                out.println("ok " + files.get(address) + " " + base.resolve(address));
            }
        }
        return good;
    }

    /** Home, the first indicator's page, the first dataset; those of them that the site has. */
    private static List<String> samples(Map<String, String> files) {
        return List.of("index\\.html", "indicators/(?!index).*\\.html", "datasets/.*\\.csv")
                .stream()
                .flatMap(
                        pattern ->
                                files.keySet().stream()
                                        .filter(address -> address.matches(pattern))
                                        .limit(1))
                .toList();
    }

    /** A host may show the former edition for some minutes. */
    private Optional<byte[]> waitForEdition(int seconds) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (true) {
            Optional<byte[]> sums = get(SUMS).filter(bytes -> sha256(bytes).equals(expected));
            if (sums.isPresent() || System.nanoTime() > end) {
                return sums;
            }
            Thread.sleep(Math.min(5000, 1 + seconds * 100L));
        }
    }

    /** The file, past any cache; empty if it could not be had. */
    private Optional<byte[]> get(String address) throws InterruptedException {
        URI uri = base.resolve(address + "?edition=" + expected.substring(0, 12));
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).build();
        try {
            HttpResponse<byte[]> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean fail(String key, Object... arguments) {
        String text = words.getProperty(key, key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        out.println("::error::" + text);
        return false;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
