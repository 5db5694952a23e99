package planportal.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import planportal.file.Markdown;
import planportal.site.Messages;

/**
 * Looks whether the sources that the data names can still be opened, and keeps an issue a month
 * with those that cannot. A host is asked for one address at a time. An answer that only refuses a
 * program is no dead address.
 */
public final class SourceCheck {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int THREADS = 8;

    /** The host is there, and wants fewer questions. */
    private static final String TOO_MANY = "HTTP 429";

    private static final Duration TIME = Duration.ofMinutes(15);

    private final HttpFetcher http;
    private final long pause;

    /**
     * @param pause between two questions to a host, in milliseconds
     */
    SourceCheck(HttpFetcher http, long pause) {
        this.http = http;
        this.pause = pause;
    }

    /** {@code SITE DATE}: a built site, and the day of this run. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        GitHubActions github = GitHubActions.ofThisProcess();
        Messages words = github.words();
        HttpFetcher http = new HttpFetcher(List.of(Duration.ofSeconds(2)), TIME);
        Map<URI, String> sources = sources(Path.of(arguments[0]));
        Map<URI, String> dead =
                new SourceCheck(http, 1000).dead(sources.keySet().stream().toList());
        YearMonth month = YearMonth.from(LocalDate.parse(arguments[1]));
        String title = KeptIssue.title(words, "deploy.sources.title", month);
        github.summary(words.text("deploy.sources", sources.size(), dead.size()));
        Optional<String> text =
                Optional.of(dead).filter(d -> !d.isEmpty()).map(d -> text(words, d, sources));
        KeptIssue.keep(github, words, title, text, words.text("deploy.sources.done"));
    }

    /** Returns the addresses of sources in the datasets, each with the row that first names it. */
    static Map<URI, String> sources(Path site) throws IOException {
        Map<URI, String> sources = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(site.resolve("datasets"))) {
            files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        for (Path file : files) {
            String dataset = file.getFileName().toString().replace(".json", "");
            for (JsonNode row : MAPPER.readTree(Files.readAllBytes(file))) {
                for (String field : List.of("source_url", "archived_url")) {
                    String url = row.path(field).asText("");
                    if (url.startsWith("http")) {
                        String place = dataset + "#" + row.path("id").asText();
                        sources.putIfAbsent(URI.create(url), place);
                    }
                }
            }
        }
        return sources;
    }

    /** Returns those that cannot be opened, each with the reason. */
    Map<URI, String> dead(List<URI> addresses) throws InterruptedException {
        Map<String, List<URI>> byHost = new TreeMap<>();
        for (URI address : addresses) {
            byHost.computeIfAbsent(address.getAuthority(), host -> new ArrayList<>()).add(address);
        }
        Map<URI, String> dead = new ConcurrentSkipListMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        byHost.values().forEach(some -> threads.execute(() -> check(some, dead)));
        threads.shutdown();
        threads.awaitTermination(TIME.toSeconds() + 60, TimeUnit.SECONDS);
        threads.shutdownNow();
        return new TreeMap<>(dead);
    }

    private void check(List<URI> ofOneHost, Map<URI, String> dead) {
        try {
            for (URI address : ofOneHost) {
                if (!http.hasTime()) {
                    return;
                }
                check(address, dead);
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(URI address, Map<URI, String> dead) {
        try {
            int status = http.status(address);
            if (status == 404 || status == 410) {
                dead.put(address, "HTTP " + status);
            }
        } catch (IOException e) {
            if (http.hasTime() && !TOO_MANY.equals(e.getMessage())) {
                dead.put(address, String.valueOf(e.getMessage()));
            }
        }
    }

    private static String text(Messages words, Map<URI, String> dead, Map<URI, String> sources) {
        StringBuilder text = new StringBuilder(words.text("deploy.sources.text")).append("\n");
        dead.forEach((address, reason) -> text.append(row(address, sources.get(address), reason)));
        return text.toString();
    }

    private static String row(URI address, String place, String reason) {
        return "| %s | %s | %s |\n"
                .formatted(
                        Markdown.code(address.toString()),
                        Markdown.code(place),
                        Markdown.text(reason));
    }
}
