package planportal.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.diff.DataVersion;
import planportal.diff.Edition;
import planportal.diff.EditionException;
import planportal.file.ChecksumList;
import planportal.file.Sha256;

/** Reads the editions that a site keeps, and verifies each byte of them by its checksum. */
final class FrozenEditions {
    private static final int LISTED = 20;

    private final Path site;
    private final List<String> faults = new ArrayList<>();

    private FrozenEditions(Path site) {
        this.site = site;
    }

    /**
     * Returns the editions, newest first; none if the site has no list of them.
     *
     * @throws EditionException if a file of an edition is missing, was changed, or was added
     */
    static List<FrozenEdition> read(Path site) {
        if (!Files.exists(site.resolve(Addresses.EDITION_LIST))) {
            return List.of();
        }
        FrozenEditions reader = new FrozenEditions(site);
        try {
            List<FrozenEdition> editions = reader.read();
            reader.refuseFaults();
            return editions;
        } catch (IOException e) {
            throw unreadable(site, e);
        } catch (UncheckedIOException e) {
            throw unreadable(site, e.getCause());
        }
    }

    private static EditionException unreadable(Path site, IOException e) {
        return new EditionException(site + ": error: cannot be read: " + e.getMessage(), e);
    }

    private List<FrozenEdition> read() throws IOException {
        Path list = site.resolve(Addresses.EDITION_LIST);
        JsonNode entries = Edition.parse(list);
        if (!entries.isArray() || entries.isEmpty()) {
            throw EditionException.damaged(list, "not a list of editions");
        }
        List<FrozenEdition> editions = new ArrayList<>();
        for (JsonNode entry : entries) {
            DataVersion version = version(list, entry.path("version").asText());
            if (!editions.isEmpty()) {
                requireEarlier(list, version, editions.get(editions.size() - 1).version());
            }
            edition(version, entry.path("checksums").asText()).ifPresent(editions::add);
        }
        return editions;
    }

    private static DataVersion version(Path list, String text) {
        try {
            return DataVersion.parse(text);
        } catch (IllegalArgumentException e) {
            throw EditionException.damaged(list, "\"" + text + "\" is no version, such as 1.0.0");
        }
    }

    private static void requireEarlier(Path list, DataVersion version, DataVersion later) {
        if (version.compareTo(later) >= 0) {
            String text = "the version goes backwards: %s follows %s; the newest must be first";
            throw EditionException.damaged(list, text.formatted(later, version));
        }
    }

    /** Returns an edition; empty if its list of checksums is not what was published. */
    private Optional<FrozenEdition> edition(DataVersion version, String sum) throws IOException {
        Path folder = site.resolve(Addresses.edition(version, ""));
        Path checksums = folder.resolve(ChecksumList.FILE);
        if (!Files.isRegularFile(checksums)) {
            faults.add(
                    checksums
                            + ": is missing, but "
                            + Addresses.EDITION_LIST
                            + " names "
                            + version);
            return Optional.empty();
        }
        if (!Sha256.hexadecimal(checksums).equals(sum)) {
            faults.add(checksums + ": differs from its sum in " + Addresses.EDITION_LIST);
            return Optional.empty();
        }
        String text = Files.readString(checksums, StandardCharsets.UTF_8);
        ChecksumList list =
                ChecksumList.parse(text)
                        .orElseThrow(() -> EditionException.damaged(checksums, "no checksums"));
        if (!isAsListed(folder, list)) {
            return Optional.empty();
        }
        Path changes = folder.resolve(PublishedEdition.CHANGES);
        PublishedEdition about = PublishedEdition.read(changes);
        if (!about.version().equals(version)) {
            throw EditionException.damaged(changes, "is about version " + about.version());
        }
        List<EditionFile> files = new ArrayList<>();
        list.paths().forEach(path -> files.add(file(folder, path)));
        files.add(file(folder, ChecksumList.FILE));
        return Optional.of(new FrozenEdition(version, () -> about, files));
    }

    static EditionFile file(Path folder, String path) {
        Path file = folder.resolve(path);
        return new EditionFile(path, () -> bytes(file));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new EditionException(file + ": error: cannot be read: " + e.getMessage(), e);
        }
    }

    /** Compares a folder with its list of checksums; pages are no part of an edition. */
    private boolean isAsListed(Path folder, ChecksumList list) throws IOException {
        int before = faults.size();
        Set<String> unlisted = new TreeSet<>(files(folder));
        unlisted.remove(ChecksumList.FILE);
        for (ChecksumList.Line line : list.lines()) {
            Path file = folder.resolve(line.path());
            if (!unlisted.remove(line.path())) {
                faults.add(file + ": is missing");
            } else if (!Sha256.hexadecimal(file).equals(line.sum())) {
                faults.add(file + ": was changed; it has not the sum that its edition lists");
            }
        }
        for (String path : unlisted) {
            faults.add(folder.resolve(path) + ": was added; its edition does not list it");
        }
        return faults.size() == before;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.endsWith(".html"))
                    .filter(path -> !path.startsWith(".") && !path.contains("/."))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private void refuseFaults() {
        if (faults.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (String fault : faults.subList(0, Math.min(LISTED, faults.size()))) {
            text.append(EditionException.oneLine(fault.replaceFirst(": ", ": error: ")));
            text.append('\n');
        }
        if (faults.size() > LISTED) {
            text.append("and ").append(faults.size() - LISTED).append(" more\n");
        }
        throw new EditionException(
                text
                        + "hint: a published edition never changes; give the site as it was"
                        + " published");
    }
}
