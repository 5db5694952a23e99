package planportal.deploy;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planportal.diff.EditionFormat;
import planportal.file.ChecksumList;
import planportal.file.Sha256;
import planportal.site.Messages;
import planportal.site.Site;

/**
 * Downloads the published site for {@code build --previous} and {@code diff}. Only the data are
 * downloaded; every other file is empty, because only its address counts.
 */
public final class PublishedSite {
    private static final String EDITION = EditionFormat.ADDRESS;
    private static final int MAX_FILES = 100_000;
    private static final int MAX_BYTES = 500_000_000;

    /** The downloaded checksums, hidden because they list files that are not all downloaded. */
    static final String CHECKSUMS = ".checksums.txt";

    private static final Pattern NEEDED =
            Pattern.compile("datasets/[^/]+\\.json|datapackage\\.json|edition\\.json");

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
     * to DIR. With {@code --optional} a failure is a warning, and {@code previous} is left empty.
     */
    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        boolean optional = words.contains("--optional");
        List<String> rest = words.stream().filter(word -> !word.startsWith("--")).toList();
        GitHubActions github = GitHubActions.ofThisProcess();
        Messages messages = Site.builtIn().messages("zh");
        try {
            URI address = URI.create(rest.get(0));
            HttpFetcher http = HttpFetcher.withRetries(github);
            new PublishedSite(address, http, messages).fetch(Path.of(rest.get(1)));
            github.output("previous", rest.get(1));
        } catch (DeployException e) {
            github.output("previous", "");
            github.fail(e, optional);
        }
    }

    /**
     * Downloads the site to a folder, which is left as it was if that fails.
     *
     * @throws DeployException if the site is damaged, not a portal, built by a later program, or
     *     out of reach, or the folder can't be written
     */
    void fetch(Path folder) throws DeployException {
        requireKnownFormat(edition());
        ChecksumList checksums =
                get(ChecksumList.FILE)
                        .flatMap(
                                bytes ->
                                        ChecksumList.parse(
                                                new String(bytes, StandardCharsets.UTF_8)))
                        .filter(list -> list.files().size() <= MAX_FILES)
                        .orElseThrow(() -> damaged(ChecksumList.FILE));
        Path partial = folder.resolveSibling(folder.getFileName() + ".part");
        try {
            delete(partial);
            download(checksums, partial);
            delete(folder);
            Files.move(partial, folder);
        } catch (IOException | InvalidPathException e) {
            throw new DeployException(words.text("deploy.previous.network", folder, e), e);
        }
    }

    private byte[] edition() throws DeployException {
        Optional<byte[]> edition = get(EDITION);
        if (edition.isPresent()) {
            return edition.get();
        }
        boolean foreign = get("").isPresent();
        throw new DeployException(
                foreign
                        ? words.text("deploy.previous.foreign", base, EDITION)
                        : words.text("deploy.previous.none", base));
    }

    private void download(ChecksumList checksums, Path folder) throws DeployException, IOException {
        long size = 0;
        for (String address : checksums.files().keySet()) {
            if (address.equals(SiteChanges.SOFTWARE)) {
                continue;
            }
            byte[] content = content(address, checksums.files().get(address));
            size += content.length;
            if (size > MAX_BYTES) {
                throw damaged(address);
            }
            Path file = folder.resolve(address);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
        Files.write(folder.resolve(CHECKSUMS), checksums.bytes());
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
        BigInteger format = EditionFormat.read(edition).orElseThrow(() -> damaged(EDITION));
        if (EditionFormat.isLater(format)) {
            int known = EditionFormat.CURRENT;
            throw new DeployException(
                    words.text("deploy.previous.later", base, format.toString(), known));
        }
    }

    private DeployException damaged(String address) {
        return new DeployException(words.text("deploy.previous.damaged", base, address));
    }

    /** Returns a file of the site; empty if there is none. */
    private Optional<byte[]> get(String address) throws DeployException {
        try {
            URI uri = HttpFetcher.address(base, address, "");
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
