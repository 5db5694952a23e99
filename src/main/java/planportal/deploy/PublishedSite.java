package planportal.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planportal.file.Sha256;
import planportal.render.EditionRenderer;
import planportal.site.Messages;
import planportal.site.Site;

/**
 * Downloads the published site for {@code build --previous} and {@code diff}. Only the data are
 * downloaded; every other file is empty, because only its address counts.
 */
public final class PublishedSite {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String EDITION = EditionRenderer.ADDRESS;

    /** The downloaded checksums, hidden because a build does not write {@code checksums.txt}. */
    static final String CHECKSUMS = ".checksums.txt";

    private static final Pattern NEEDED =
            Pattern.compile("datasets/[^/]+\\.json|[^/]+\\.(json|jsonld|xml)");

    private final URI base;
    private final HttpFetcher http;
    private final Messages words;

    PublishedSite(URI base, HttpFetcher http, Messages words) {
        this.base = base;
        this.http = http;
        this.words = words;
    }

    /**
     * {@code URL DIR}: downloads the site at URL to DIR and sets the step's output {@code previous}
     * to DIR, or to nothing if no site is published yet. With {@code --optional} a failure is a
     * warning, and {@code previous} is left empty.
     */
    public static void main(String[] arguments) throws IOException {
        List<String> words = Arrays.asList(arguments);
        boolean optional = words.contains("--optional");
        List<String> rest = words.stream().filter(word -> !word.startsWith("--")).toList();
        GitHubActions github = GitHubActions.ofThisProcess();
        Messages messages = Site.builtIn().messages("zh");
        try {
            URI address = URI.create(rest.get(0));
            HttpFetcher http = HttpFetcher.withRetries(github);
            boolean fetched =
                    new PublishedSite(address, http, messages).fetch(Path.of(rest.get(1)));
            github.output("previous", fetched ? rest.get(1) : "");
            if (!fetched) {
                github.notice(messages.text("deploy.previous.first", rest.get(0)));
            }
        } catch (DeployException e) {
            github.output("previous", "");
            github.fail(e, optional);
        }
    }

    /**
     * Downloads the site to a folder, which is left as it was if that fails.
     *
     * @return false if nothing is published there yet
     * @throws DeployException if the site is damaged, not a portal, built by a later program, or
     *     out of reach
     */
    boolean fetch(Path folder) throws DeployException, IOException {
        Optional<byte[]> edition = get(EDITION);
        if (edition.isEmpty()) {
            if (get("").isPresent()) {
                throw new DeployException(words.text("deploy.previous.foreign", base, EDITION));
            }
            return false;
        }
        requireKnownFormat(edition.get());
        Checksums checksums =
                get(Checksums.FILE)
                        .flatMap(
                                bytes -> Checksums.parse(new String(bytes, StandardCharsets.UTF_8)))
                        .orElseThrow(() -> damaged(Checksums.FILE));
        Path partial = folder.resolveSibling(folder.getFileName() + ".part");
        delete(partial);
        for (String address : checksums.files().keySet()) {
            if (!address.equals(SiteChanges.SOFTWARE)) {
                Path file = partial.resolve(address);
                Files.createDirectories(file.getParent());
                Files.write(file, content(address, checksums.files().get(address)));
            }
        }
        Files.write(partial.resolve(CHECKSUMS), checksums.bytes());
        delete(folder);
        Files.move(partial, folder);
        return true;
    }

    private byte[] content(String address, String sum) throws DeployException {
        if (!NEEDED.matcher(address).matches()) {
            return new byte[0];
        }
        byte[] content = get(address).orElseThrow(() -> damaged(address));
        if (!Sha256.hexadecimal(content).equals(sum)) {
            throw damaged(address);
        }
        return content;
    }

    /** Refuses a site that a later program built. */
    private void requireKnownFormat(byte[] edition) throws DeployException {
        JsonNode format;
        try {
            format = MAPPER.readTree(edition).path("format");
        } catch (IOException e) {
            throw damaged(EDITION);
        }
        if (!format.isIntegralNumber()) {
            throw damaged(EDITION);
        }
        int known = EditionRenderer.FORMAT;
        if (format.asInt() > known) {
            throw new DeployException(
                    words.text("deploy.previous.later", base, format.asText(), known));
        }
    }

    private DeployException damaged(String address) {
        return new DeployException(words.text("deploy.previous.damaged", base, address));
    }

    /** Returns a file of the site; empty if there is none. */
    private Optional<byte[]> get(String address) throws DeployException {
        try {
            URI uri = base.resolve(new URI(null, null, address, null));
            HttpResponse<byte[]> answer = http.get(uri, Map.of());
            if (answer.statusCode() == 404) {
                return Optional.empty();
            }
            if (answer.statusCode() != 200) {
                throw new DeployException(
                        words.text("deploy.previous.network", uri, "HTTP " + answer.statusCode()));
            }
            return Optional.of(answer.body());
        } catch (URISyntaxException e) {
            throw damaged(address);
        } catch (IOException e) {
            throw new DeployException(words.text("deploy.previous.network", base, e), e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
