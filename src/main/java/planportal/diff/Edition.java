package planportal.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.file.HiddenFiles;

/**
 * The datasets and addresses that a built site publishes.
 *
 * @param datasets by name, the rows of each dataset by key in the file's order
 * @param addresses the files that others may link to, from the site's root: pages, data, feeds
 * @param dataPackage the description of the datasets; empty if the site publishes none
 */
public record Edition(
        SortedMap<String, Map<String, Row>> datasets,
        SortedSet<String> addresses,
        Optional<PublishedPackage> dataPackage) {
    private static final Pattern DATASET = Pattern.compile("datasets/([a-z0-9-]+)\\.json");
    private static final Pattern ADDRESS = Pattern.compile(".*\\.(?!(js|css)$)[^./]+");

    /** The keys of datasets whose key is not {@code id}. */
    private static final Map<String, List<String>> KEYS =
            Map.of(
                    "observations",
                            List.of(
                                    "indicator",
                                    "year",
                                    "kind",
                                    "published",
                                    "dimension",
                                    "category"),
                    "progress", List.of("indicator"));

    /** More than a site on GitHub may hold in one file. */
    private static final int MAX_BYTES = 100_000_000;

    private static final StreamReadConstraints CONSTRAINTS =
            StreamReadConstraints.builder().maxNumberLength(100_000).build();

    /** Reads the JSON that a site publishes; numbers keep all their digits. */
    static final JsonMapper MAPPER =
            JsonMapper.builder(JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    public Edition {
        SortedMap<String, Map<String, Row>> copy = new TreeMap<>();
        datasets.forEach(
                (name, rows) ->
                        copy.put(name, Collections.unmodifiableMap(new LinkedHashMap<>(rows))));
        datasets = Collections.unmodifiableSortedMap(copy);
        addresses = Collections.unmodifiableSortedSet(new TreeSet<>(addresses));
    }

    /**
     * Reads a built site.
     *
     * @throws EditionException if there is no site, it publishes no dataset as JSON, it is damaged,
     *     or only a later program can read it
     */
    public static Edition read(Path siteDir) {
        if (!Files.isDirectory(siteDir)) {
            throw new EditionException(siteDir + ": error: no such folder");
        }
        SortedSet<String> files = files(siteDir);
        requireKnownFormat(siteDir, files);
        Set<String> verbatim = verbatim(siteDir, files);
        SortedMap<String, Map<String, Row>> datasets = new TreeMap<>();
        for (String address : files) {
            Matcher dataset = DATASET.matcher(address);
            if (dataset.matches() && !verbatim.contains(address)) {
                String name = dataset.group(1);
                Path file = siteDir.resolve(address);
                datasets.put(name, rows(name, file, bytes(file)));
            }
        }
        if (datasets.isEmpty()) {
            throw new EditionException(
                    siteDir
                            + ": error: not a built site, or one without JSON: it has no"
                            + " datasets/*.json");
        }
        Path packageFile = siteDir.resolve(PublishedPackage.ADDRESS);
        Optional<PublishedPackage> dataPackage =
                files.contains(PublishedPackage.ADDRESS)
                        ? Optional.of(PublishedPackage.read(packageFile))
                        : Optional.empty();
        dataPackage.ifPresent(described -> requireDatasets(siteDir, described, datasets.keySet()));
        files.removeIf(address -> !isLinkable(address));
        return new Edition(datasets, files, dataPackage);
    }

    /**
     * Returns the data of an edition that is not published yet, without addresses.
     *
     * @param datasets the JSON file of each dataset, by the dataset's name
     */
    public static Edition of(Map<String, byte[]> datasets) {
        SortedMap<String, Map<String, Row>> rows = new TreeMap<>();
        datasets.forEach((name, json) -> rows.put(name, rows(name, Path.of(name + ".json"), json)));
        return new Edition(rows, new TreeSet<>(), Optional.empty());
    }

    /** Returns the addresses of a site's files but hidden ones; a built site has no links. */
    private static SortedSet<String> files(Path siteDir) {
        SortedSet<String> files = new TreeSet<>();
        try {
            Path root = siteDir.toRealPath();
            try (Stream<Path> paths = Files.walk(root)) {
                for (Path path : (Iterable<Path>) paths::iterator) {
                    String address = root.relativize(path).toString().replace('\\', '/');
                    if (HiddenFiles.isHidden(address)
                            || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                        continue;
                    }
                    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                        Path entry = siteDir.resolve(address);
                        throw EditionException.damaged(entry, "neither a file nor a folder");
                    }
                    files.add(address);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new EditionException(siteDir + ": error: cannot be read: " + e.getMessage(), e);
        }
        return files;
    }

    private static void requireKnownFormat(Path siteDir, Set<String> files) {
        if (!files.contains(EditionFormat.ADDRESS)) {
            return;
        }
        Path file = siteDir.resolve(EditionFormat.ADDRESS);
        Optional<BigInteger> number = EditionFormat.read(bytes(file));
        if (number.isEmpty()) {
            throw EditionException.damaged(file, "its \"format\" is no number");
        }
        BigInteger format = number.get();
        if (EditionFormat.isLater(format)) {
            throw new EditionException(
                    file
                            + ": error: built by a later program: format "
                            + format
                            + ", this program reads up to "
                            + EditionFormat.CURRENT);
        }
    }

    /** Returns the files that the site published as it got them; none is a dataset. */
    private static Set<String> verbatim(Path siteDir, Set<String> files) {
        return files.contains(EditionFormat.ADDRESS)
                ? EditionFormat.verbatim(bytes(siteDir.resolve(EditionFormat.ADDRESS)))
                : Set.of();
    }

    private static void requireDatasets(
            Path siteDir, PublishedPackage dataPackage, Set<String> datasets) {
        for (String name : PublishedPackage.schemas(dataPackage.json()).keySet()) {
            if (!datasets.contains(name)) {
                String reason = "it lists the dataset %s, but datasets/%s.json is missing";
                Path file = siteDir.resolve(PublishedPackage.ADDRESS);
                throw EditionException.damaged(file, reason.formatted(name, name));
            }
        }
    }

    /** Returns the rows of a dataset by key; empty if there is no such dataset. */
    public Map<String, Row> rows(String dataset) {
        return datasets.getOrDefault(dataset, Map.of());
    }

    /**
     * Returns whether others may link to a file; styles, scripts and search parts are not for it.
     */
    public static boolean isLinkable(String address) {
        return ADDRESS.matcher(address).matches()
                && !address.startsWith("assets/")
                && !address.matches("(?:[a-z-]+/)?search/.*");
    }

    private static Map<String, Row> rows(String dataset, Path file, byte[] bytes) {
        JsonNode json = parse(file, bytes);
        if (!(json instanceof ArrayNode array)) {
            throw EditionException.damaged(file, "not an array of rows");
        }
        Map<String, Row> rows = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (JsonNode each : array) {
            if (!(each instanceof ObjectNode values)) {
                throw EditionException.damaged(
                        file, "row " + (rows.size() + 1) + " is not an object");
            }
            String key = key(dataset, values);
            int times = seen.merge(key, 1, Integer::sum);
            String unique = times == 1 ? key : key + " #" + times;
            rows.put(unique, new Row(unique, values));
        }
        return rows;
    }

    /**
     * Reads a JSON file of a site.
     *
     * @throws EditionException if it cannot be read or is not JSON
     */
    public static JsonNode parse(Path file) {
        return parse(file, bytes(file));
    }

    private static JsonNode parse(Path file, byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String position = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
            throw new EditionException(
                    file + position + ": error: damaged: " + e.getOriginalMessage(), e);
        } catch (NumberFormatException e) {
            // Jackson reports this mistake by another exception, without a position.
            throw EditionException.damaged(file, "a number's exponent is too large");
        } catch (IOException e) {
            throw EditionException.damaged(file, e.getMessage());
        }
    }

    static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw EditionException.damaged(file, "larger than " + MAX_BYTES + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new EditionException(file + ": error: cannot be read: " + e.getMessage(), e);
        }
    }

    /** Returns a row's key; in an unknown dataset without {@code id} the whole row. */
    private static String key(String dataset, ObjectNode values) {
        List<String> fields = KEYS.getOrDefault(dataset, List.of("id"));
        Row row = new Row("", values);
        if (fields.stream().noneMatch(values::has)) {
            return values.toString();
        }
        return fields.stream()
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
