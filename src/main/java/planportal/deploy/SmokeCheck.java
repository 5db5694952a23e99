package planportal.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.file.Sha256;
import planportal.site.Messages;
import planportal.site.Site;

/**
 * Checks the live site after deployment: the new edition is there, and home, an indicator and a
 * dataset are byte for byte what was built.
 */
public final class SmokeCheck {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** A file of each of these kinds is checked if the site has one. */
    private static final List<String> SAMPLES =
            List.of("index\\.html", "indicators/(?!index).*\\.html", "datasets/.*\\.csv");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(TIMEOUT)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final URI base;
    private final String checksum;
    private final GitHubActions github;
    private final Messages words;

    /**
     * @param base the site's address, with a slash at its end
     * @param checksum the checksum of the new edition's {@value Checksums#FILE}
     */
    SmokeCheck(URI base, String checksum, GitHubActions github, Messages words) {
        this.base = base;
        this.checksum = checksum;
        this.github = github;
        this.words = words;
    }

    /** {@code URL CHECKSUM}: waits up to five minutes until the new edition is there. */
    public static void main(String[] arguments) throws InterruptedException {
        SmokeCheck check =
                new SmokeCheck(
                        URI.create(arguments[0]),
                        arguments[1],
                        GitHubActions.ofThisProcess(),
                        Site.builtIn().messages("zh"));
        System.exit(check.run(300) ? 0 : 1);
    }

    /**
     * Reports what differs as errors.
     *
     * @param seconds how long to wait for the new edition
     * @return whether nothing differs
     */
    boolean run(int seconds) throws InterruptedException {
        Optional<Checksums> expected = waitForEdition(seconds);
        if (expected.isEmpty()) {
            github.error(words.text("deploy.smoke.old", base, seconds));
            return false;
        }
        boolean good = true;
        for (String address : samples(expected.get())) {
            String sum = expected.get().files().get(address);
            Optional<String> found = get(address).map(Sha256::hexadecimal);
            if (found.isEmpty()) {
                github.error(words.text("deploy.smoke.missing", base.resolve(address)));
            } else if (!found.get().equals(sum)) {
                github.error(words.text("deploy.smoke.different", base.resolve(address)));
            } else {
                github.log("ok " + sum + " " + base.resolve(address));
            }
            good &= found.equals(Optional.of(sum));
        }
        return good;
    }

    private static List<String> samples(Checksums checksums) {
        List<String> samples = new ArrayList<>();
        for (String pattern : SAMPLES) {
            checksums.files().keySet().stream()
                    .filter(address -> address.matches(pattern))
                    .findFirst()
                    .ifPresent(samples::add);
        }
        return samples;
    }

    /** Asks again and again, because a host may serve the former edition for some minutes. */
    private Optional<Checksums> waitForEdition(int seconds) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(seconds);
        while (true) {
            Optional<byte[]> list =
                    get(Checksums.FILE).filter(b -> Sha256.hexadecimal(b).equals(checksum));
            if (list.isPresent() || Instant.now().isAfter(end)) {
                return list.flatMap(b -> Checksums.parse(new String(b, StandardCharsets.UTF_8)));
            }
            Thread.sleep(Math.min(5000, 1 + seconds * 100L));
        }
    }

    /** Returns a file, past any cache; empty if it is not available. */
    private Optional<byte[]> get(String address) throws InterruptedException {
        URI uri = base.resolve(address + "?edition=" + checksum.substring(0, 12));
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(TIMEOUT).build();
        try {
            HttpResponse<byte[]> response =
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
