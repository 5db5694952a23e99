package planportal.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.diff.EditionFormat;
import planportal.file.ChecksumList;
import planportal.file.Sha256;
import planportal.site.Messages;

/**
 * Downloads the published site for {@code build --previous} and {@code diff}. Only the data and the
 * editions are downloaded; every other file is empty, because only its address counts.
 */
public final class PublishedSite {
    private static final String EDITION = EditionFormat.ADDRESS;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MAX_FILES = 100_000;
    private static final int MAX_BYTES = 500_000_000;

    /** The downloaded checksums, hidden because they list files that are not all downloaded. */
    static final String CHECKSUMS = ".checksums.txt";

    /** What tells a file of a page from others: {@code .csv}, {@code -embed.html}. */
    private static final Pattern FORMAT = Pattern.compile("(-o?embed)?\\.[^/]*$");

    private static final Pattern NEEDED =
            Pattern.compile("datasets/[^/]+\\.(csv|json)|datapackage\\.json|edition\\.json");

    private final URI base;
    private final HttpFetcher http;
    private final Messages words;
    private final List<String> moves;

    /**
     * @param moves the rows of the content's {@code moves.csv}, whose files are needed, too
     */
    PublishedSite(URI base, HttpFetcher http, Messages words, List<String> moves) {
        this.base = base;
        this.http = http;
        this.words = words;
        this.moves = List.copyOf(moves);
    }

    /**
     * {@code DIR CONTENT}: asks GitHub for the address of this repository's Pages, downloads the
     * site there to DIR, and sets the step's outputs {@code base-url} and {@code previous}, which
     * is DIR. No site is downloaded if none was ever published, or if the variable {@code
     * WITHOUT_PREVIOUS} is {@code true}. If {@code PREVIEW} is {@code true}, a failure is a
     * warning.
     */
    public static void main(String[] arguments) {
        GitHubActions github = GitHubActions.ofThisProcess();
        Messages words = github.words();
        HttpFetcher http = HttpFetcher.withRetries(github);
        try {
            PagesAddress pages = new PagesAddress(github, http, words);
            String address = pages.find();
            github.output("base-url", address);
            if (!pages.isDeployed()) {
                github.notice(words.text("deploy.previous.first", address));
                return;
            }
            List<String> moves = moves(Path.of(arguments[1], "moves.csv"));
            PublishedSite site = new PublishedSite(URI.create(address), http, words, moves);
            Path folder = Path.of(arguments[0]);
            if (github.isTrue("WITHOUT_PREVIOUS")
                    ? site.fetchEditions(folder)
                    : site.fetch(folder)) {
                github.output("previous", arguments[0]);
            }
        } catch (DeployException e) {
            github.fail(e, github.isTrue("PREVIEW"));
        }
    }

    private static List<String> moves(Path file) throws DeployException {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new DeployException(file + ": " + e, e);
        }
    }

    /**
     * Downloads the site to a folder, which is left as it was if that fails; returns true.
     *
     * @throws DeployException if the site is damaged, not a portal, built by a later program, or
     *     out of reach, or the folder can't be written
     */
    boolean fetch(Path folder) throws DeployException {
        requireKnownFormat(edition());
        ChecksumList checksums = checksums(ChecksumList.FILE);
        replace(folder, checksums);
        return true;
    }

    /**
     * Downloads the site's editions to a folder, which is left as it was if that fails.
     *
     * @return whether the site keeps any
     * @throws DeployException if they are damaged or out of reach, or the folder can't be written
     */
    boolean fetchEditions(Path folder) throws DeployException {
        Optional<byte[]> list = get(Addresses.EDITION_LIST);
        if (list.isEmpty()) {
            return false;
        }
        List<ChecksumList.Line> files = new ArrayList<>();
        files.add(new ChecksumList.Line(Addresses.EDITION_LIST, Sha256.hexadecimal(list.get())));
        for (JsonNode edition : editions(list.get())) {
            String base = Addresses.edition(edition.path("version").asText(), "");
            String sum = edition.path("checksums").asText();
            files.add(new ChecksumList.Line(base + ChecksumList.FILE, sum));
            for (ChecksumList.Line line : checksums(base + ChecksumList.FILE).lines()) {
                files.add(new ChecksumList.Line(base + line.path(), line.sum()));
            }
        }
        ChecksumList all =
                parse(new ChecksumList(files).bytes())
                        .orElseThrow(() -> damaged(Addresses.EDITION_LIST));
        replace(folder, all);
        return true;
    }

    private ChecksumList checksums(String address) throws DeployException {
        return get(address).flatMap(PublishedSite::parse).orElseThrow(() -> damaged(address));
    }

    private static Optional<ChecksumList> parse(byte[] list) {
        return ChecksumList.parse(new String(list, StandardCharsets.UTF_8))
                .filter(PublishedSite::fitsInAFolder);
    }

    private JsonNode editions(byte[] list) throws DeployException {
        try {
            return MAPPER.readTree(list);
        } catch (IOException e) {
            throw damaged(Addresses.EDITION_LIST);
        }
    }

    private void replace(Path folder, ChecksumList checksums) throws DeployException {
        Path partial = folder.resolveSibling(folder.getFileName() + ".part");
        try {
            delete(partial);
            download(checksums, partial, folder);
            delete(folder);
            Files.move(partial, folder);
        } catch (IOException | InvalidPathException e) {
            throw new DeployException(words.text("deploy.previous.network", folder, e), e);
        }
    }

    /** Returns whether there are not too many files, and none where another needs a folder. */
    private static boolean fitsInAFolder(ChecksumList checksums) {
        SortedSet<String> paths = checksums.paths();
        return paths.size() <= MAX_FILES
                && paths.stream().noneMatch(path -> isBelowAFile(path, paths));
    }

    private static boolean isBelowAFile(String path, Set<String> files) {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            if (files.contains(path.substring(0, end))) {
                return true;
            }
        }
        return false;
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

    private void download(ChecksumList checksums, Path folder, Path earlier)
            throws DeployException, IOException {
        long size = 0;
        for (ChecksumList.Line line : checksums.lines()) {
            if (line.path().equals(SiteChanges.SOFTWARE)) {
                continue;
            }
            byte[] content = content(line, earlier);
            size += content.length;
            if (size > MAX_BYTES) {
                throw damaged(line.path());
            }
            Path file = folder.resolve(line.path());
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
        Files.write(folder.resolve(CHECKSUMS), checksums.bytes());
    }

    private boolean isNeeded(String path) {
        return NEEDED.matcher(path).matches() || Addresses.isFrozen(path) || hasMoved(path);
    }

    /** Returns whether a row of the moves begins with the name of the file's page. */
    private boolean hasMoved(String path) {
        boolean isPage = path.endsWith(".html") && !Addresses.isEmbed(path);
        String name = FORMAT.matcher(path).replaceFirst(".");
        return !isPage && moves.stream().anyMatch(row -> row.startsWith(name));
    }

    private byte[] content(ChecksumList.Line file, Path earlier)
            throws DeployException, IOException {
        if (!isNeeded(file.path())) {
            return new byte[0];
        }
        Path kept = earlier.resolve(file.path());
        if (Files.isRegularFile(kept) && Sha256.hexadecimal(kept).equals(file.sum())) {
            return Files.readAllBytes(kept);
        }
        byte[] content = get(file.path()).orElseThrow(() -> damaged(file.path()));
        if (!Sha256.hexadecimal(content).equals(file.sum())) {
            throw damaged(file.path());
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
        String kind = Addresses.isFrozen(address) ? "edition" : "damaged";
        return new DeployException(words.text("deploy.previous." + kind, base, address));
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
