package planportal.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import planportal.file.ChecksumList;
import planportal.file.Sha256;
import planportal.site.Messages;

/**
 * Checks the live site after deployment: the new edition is there, and each of its files is byte
 * for byte what was built.
 */
public final class SmokeCheck {
    private static final int SECONDS = 300;
    private static final int THREADS = 8;
    private static final int LISTED = 10;

    private final HttpFetcher http;
    private final URI base;
    private final String checksum;
    private final GitHubActions github;
    private final Messages words;

    /**
     * @param base the site's address, with a slash at its end
     * @param checksum the checksum of the new edition's {@value ChecksumList#FILE}
     */
    SmokeCheck(URI base, String checksum, HttpFetcher http, GitHubActions github, Messages words) {
        this.http = http;
        this.base = base;
        this.checksum = checksum;
        this.github = github;
        this.words = words;
    }

    /**
     * {@code URL CHECKSUM}: waits up to five minutes until the new edition is there, then takes up
     * to five minutes for its files.
     */
    public static void main(String[] arguments) throws InterruptedException {
        GitHubActions github = GitHubActions.ofThisProcess();
        SmokeCheck check =
                new SmokeCheck(
                        URI.create(arguments[0]),
                        arguments[1],
                        HttpFetcher.withRetries(github),
                        github,
                        github.words());
        System.exit(check.run(SECONDS) ? 0 : 1);
    }

    /**
     * Reports what differs as errors.
     *
     * @param seconds how long to wait for the new edition, and again for its files
     * @return whether nothing differs
     */
    boolean run(int seconds) throws InterruptedException {
        Optional<ChecksumList> expected = waitForEdition(seconds);
        if (expected.isEmpty()) {
            github.error(words.text("deploy.smoke.old", base, seconds));
            return false;
        }
        SortedSet<ChecksumList.Line> files = expected.get().lines();
        Set<String> problems = problems(files, seconds);
        problems.stream().limit(LISTED).forEach(github::error);
        int more = problems.size() - LISTED;
        if (more > 0) {
            github.error(words.text("deploy.smoke.more", more));
        }
        if (problems.isEmpty()) {
            github.log("ok " + files.size() + " files");
        }
        return problems.isEmpty();
    }

    private Set<String> problems(SortedSet<ChecksumList.Line> files, int seconds)
            throws InterruptedException {
        List<Callable<Optional<String>>> checks = new ArrayList<>();
        files.forEach(file -> checks.add(() -> problem(file)));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Set<String> problems = new LinkedHashSet<>();
            for (Future<Optional<String>> check :
                    threads.invokeAll(checks, seconds, TimeUnit.SECONDS)) {
                problem(check).ifPresent(problems::add);
            }
            return problems;
        } finally {
            threads.shutdownNow();
        }
    }

    private Optional<String> problem(Future<Optional<String>> check) throws InterruptedException {
        try {
            return check.get();
        } catch (CancellationException | ExecutionException e) {
            return Optional.of(words.text("deploy.smoke.late", base));
        }
    }

    /** Returns what is wrong with a file, if anything. */
    private Optional<String> problem(ChecksumList.Line file) {
        Optional<String> found = get(file.path()).map(Sha256::hexadecimal);
        if (found.equals(Optional.of(file.sum()))) {
            return Optional.empty();
        }
        String key = found.isEmpty() ? "deploy.smoke.missing" : "deploy.smoke.different";
        return Optional.of(words.text(key, base + file.path()));
    }

    /** Asks again and again, because a host may serve the former edition for some minutes. */
    private Optional<ChecksumList> waitForEdition(int seconds) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(seconds);
        while (true) {
            Optional<byte[]> list =
                    get(ChecksumList.FILE).filter(b -> Sha256.hexadecimal(b).equals(checksum));
            if (list.isPresent() || Instant.now().isAfter(end)) {
                return list.flatMap(b -> ChecksumList.parse(new String(b, StandardCharsets.UTF_8)));
            }
            Thread.sleep(Math.min(5000, 1 + seconds * 100L));
        }
    }

    /** Returns a file, past any cache; empty if it is not available. */
    private Optional<byte[]> get(String address) {
        try {
            String query = "edition=" + checksum.substring(0, 12);
            URI uri = HttpFetcher.address(base, address, query);
            HttpResponse<byte[]> response = http.get(uri, Map.of());
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }
}
