package planportal.diff;

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
import java.util.ArrayList;
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
import java.util.stream.Stream;

/**
 * What a built site publishes: its datasets and its addresses.
 *
 * @param datasets the rows of each dataset by their key, in the file's order; by the dataset's name
 * @param addresses the files that others may link to, from the site's root: pages, data, feeds
 */
public record Edition(SortedMap<String, Map<String, Row>> datasets, SortedSet<String> addresses) {
    private static final Pattern DATASET = Pattern.compile("([a-z0-9-]+)\\.json");
    private static final Pattern ADDRESS =
            Pattern.compile(".*\\.(html|csv|json|jsonld|xlsx|svg|xml|zip|txt)");

    /** Where the key of a dataset's rows is not their {@code id}. */
    private static final Map<String, List<String>> KEYS =
            Map.of(
                    "observations", List.of("indicator", "year", "kind", "published"),
                    "progress", List.of("indicator"));

    /** Reads whatever a site publishes as JSON; numbers keep all their digits. */
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
     * Reads the site that was built into {@code siteDir}.
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
            if (isPromised(address)) {
                addresses.add(address);
            }
        }
        return new Edition(datasets, addresses);
    }

    /** The rows of {@code dataset} by key; empty where the edition has no such dataset. */
    public Map<String, Row> rows(String dataset) {
        return datasets.getOrDefault(dataset, Map.of());
    }

    /** Styles, scripts and the parts of the search index may come and go. */
    private static boolean isPromised(String address) {
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
     * The JSON in a file of a site.
     *
     * @throws EditionException if it can't be read or is none
     */
    static JsonNode parse(Path file) {
        try {
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            var breadcrumb = e.getLocation();
            String position =
                    breadcrumb == null
                            ? ""
                            : ":" + breadcrumb.getLineNr() + ":" + breadcrumb.getColumnNr();
            throw new EditionException(
                    file + position + ": error: damaged: " + e.getOriginalMessage(), e);
        } catch (NumberFormatException e) {
            // The reader tells this one otherwise than all other mistakes, and without its place.
            throw EditionException.damaged(file, "a number's exponent is too large");
        } catch (IOException e) {
            throw new EditionException(file + ": error: cannot be read: " + e.getMessage(), e);
        }
    }

    /** A dataset that is not known and has no {@code id} is told apart by all that a row says. */
    private static String key(String dataset, ObjectNode values) {
        List<String> fields = KEYS.getOrDefault(dataset, List.of("id"));
        Row row = new Row("", values);
        if (fields.stream().noneMatch(values::has)) {
            return values.toString();
        }
        List<String> parts = new ArrayList<>();
        for (String field : fields) {
            String part = row.text(field);
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(" ", parts);
    }
}
