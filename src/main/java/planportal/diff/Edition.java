package planportal.diff;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The datasets and addresses that a built site publishes.
 *
 * @param datasets by name, the rows of each dataset by key in the file's order
 * @param addresses the files that others may link to, from the site's root: pages, data, feeds
 */
public record Edition(SortedMap<String, Map<String, Row>> datasets, SortedSet<String> addresses) {
    private static final Pattern DATASET = Pattern.compile("([a-z0-9-]+)\\.json");
    private static final Pattern ADDRESS =
            Pattern.compile(".*\\.(html|csv|json|jsonld|xlsx|svg|xml|zip|txt)");

    /** The keys of datasets whose key is not {@code id}. */
    private static final Map<String, List<String>> KEYS =
            Map.of(
                    "observations", List.of("indicator", "year", "kind", "published"),
                    "progress", List.of("indicator"));

    /** Reads the JSON that a site publishes; numbers keep all their digits. */
    static final JsonMapper MAPPER =
            JsonMapper.builder()
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
     * @throws EditionException if there is no site, it publishes no dataset as JSON, or a dataset
     *     is damaged
     */
    public static Edition read(Path siteDir) {
        if (!Files.isDirectory(siteDir)) {
            throw new EditionException(siteDir + ": error: no such folder");
        }
        SortedMap<String, Map<String, Row>> datasets = new TreeMap<>();
        for (Path file : files(siteDir.resolve("datasets"), 1)) {
            var name = DATASET.matcher(file.getFileName().toString());
            if (name.matches()) {
                datasets.put(name.group(1), rows(name.group(1), file));
            }
        }
        if (datasets.isEmpty()) {
            throw new EditionException(
                    siteDir
                            + ": error: not a built site, or one without JSON: it has no"
                            + " datasets/*.json");
        }
        SortedSet<String> addresses = new TreeSet<>();
        for (Path file : files(siteDir, Integer.MAX_VALUE)) {
            String address = siteDir.relativize(file).toString().replace('\\', '/');
            if (isLinkable(address)) {
                addresses.add(address);
            }
        }
        return new Edition(datasets, addresses);
    }

    /** Returns the rows of a dataset by key; empty if there is no such dataset. */
    public Map<String, Row> rows(String dataset) {
        return datasets.getOrDefault(dataset, Map.of());
    }

    /** Styles, scripts and parts of the search index are not for links. */
    private static boolean isLinkable(String address) {
        return ADDRESS.matcher(address).matches()
                && !address.startsWith("assets/")
                && !address.startsWith("search/")
                && !address.startsWith(".");
    }

    private static List<Path> files(Path folder, int depth) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder, depth)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new EditionException(folder + ": error: cannot be read: " + e.getMessage(), e);
        }
    }

    private static Map<String, Row> rows(String dataset, Path file) {
        JsonNode json = parse(file);
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
    static JsonNode parse(Path file) {
        try {
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String position = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
            throw new EditionException(
                    file + position + ": error: damaged: " + e.getOriginalMessage(), e);
        } catch (NumberFormatException e) {
            // Jackson reports this mistake by another exception, without a position.
            throw EditionException.damaged(file, "a number's exponent is too large");
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
