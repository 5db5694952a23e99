package planportal.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
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
 * The site that readers see now, brought here for {@code build --previous} and {@code diff}: its
 * data as they are, every other file as an empty one, since only their addresses count.
 */
public final class PublishedSite {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String MARK = EditionRenderer.ADDRESS;

    /**
     * What {@link Seal} added to the site is no part of what was built, so it is no address that a
     * build could lose; its checksums are kept out of sight.
     */
    static final String SUMS = ".checksums.txt";

    private static final Pattern NEEDED =
            Pattern.compile("datasets/[^/]+\\.json|[^/]+\\.(json|jsonld|xml)");

    private final URI base;
    private final HttpFetcher web;
    private final Messages words;

    PublishedSite(URI base, HttpFetcher web, Messages words) {
        this.base = base;
        this.web = web;
        this.words = words;
    }

    /**
     * {@code URL DIR}: brings the site at URL to DIR. Sets the step's output {@code previous} to
     * DIR, or to nothing where no site is published yet. With {@code --optional} whatever goes
     * wrong is a warning, and {@code previous} is left empty.
     */
    public static void main(String[] arguments) throws IOException {
        List<String> words = Arrays.asList(arguments);
        boolean optional = words.contains("--optional");
        List<String> rest = words.stream().filter(word -> !word.startsWith("--")).toList();
        GitHubActions github = GitHubActions.ofThisProcess();
        Messages messages = Site.builtIn().messages("zh");
        try {
            PublishedSite site =
                    new PublishedSite(
                            URI.create(rest.get(0)), HttpFetcher.patient(github), messages);
            boolean fetched = site.fetch(Path.of(rest.get(1)));
            github.output("previous", fetched ? rest.get(1) : "");
            if (!fetched) {
                github.notice(messages.text("deploy.previous.first", rest.get(0)));
            }
        } catch (DeployException e) {
            if (!optional) {
                github.error(e.getMessage());
                System.exit(1);
            }
            github.output("previous", "");
            github.warning(e.getMessage());
        }
    }

    /**
     * Brings the site to a folder, which is left as it was if that fails.
     *
     * @return false if nothing is published there yet
     * @throws DeployException if the site is damaged, no portal, of a later program, or out of
     *     reach
     */
    boolean fetch(Path folder) throws DeployException, IOException {
        Optional<byte[]> mark = get(MARK);
        if (mark.isEmpty()) {
            if (get("").isPresent()) {
                throw new DeployException(words.text("deploy.previous.foreign", base, MARK));
            }
            return false;
        }
        mustBeReadable(mark.get());
        Checksums sums =
                get(Checksums.FILE)
                        .flatMap(
                                bytes -> Checksums.parse(new String(bytes, StandardCharsets.UTF_8)))
                        .orElseThrow(() -> damaged(Checksums.FILE));
        Path whole = folder.resolveSibling(folder.getFileName() + ".part");
        delete(whole);
        for (Map.Entry<String, String> file : sums.files().entrySet()) {
            if (file.getKey().equals(Seal.SOFTWARE)) {
                continue;
            }
            Path here = whole.resolve(file.getKey());
            Files.createDirectories(here.getParent());
            Files.write(here, content(file.getKey(), file.getValue()));
        }
        Files.write(whole.resolve(SUMS), sums.bytes());
        delete(folder);
        Files.move(whole, folder);
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

    /** A program must not take the files of a later one for its own. */
    private void mustBeReadable(byte[] mark) throws DeployException {
        try {
            JsonNode format = MAPPER.readTree(mark).path("format");
            if (!format.isIntegralNumber()) {
                throw damaged(MARK);
            }
            if (format.asInt() > EditionRenderer.FORMAT) {
                throw new DeployException(
                        words.text(
                                "deploy.previous.later",
                                base,
                                format.asText(),
                                EditionRenderer.FORMAT));
            }
        } catch (JsonProcessingException e) {
            throw damaged(MARK);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private DeployException damaged(String address) {
        return new DeployException(words.text("deploy.previous.damaged", base, address));
    }

    /** A file of the site; empty if there is none. */
    private Optional<byte[]> get(String address) throws DeployException {
        try {
            URI uri = base.resolve(new URI(null, null, address, null));
            HttpResponse<byte[]> answer = web.get(uri, Map.of());
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
