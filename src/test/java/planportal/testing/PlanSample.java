package planportal.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What {@link SyntheticPlan} learns from the real plan: its rows, and how long its parts are. Reads
 * the files by itself, so that a fault of the program's own readers cannot hide.
 */
record PlanSample(
        List<Map<String, String>> indicators,
        List<Map<String, String>> services,
        List<Map<String, String>> synonyms,
        List<Group> domains,
        List<Outline> chapters,
        String text) {

    /** A domain with the items of its projects column. */
    record Group(Map<String, String> fields, List<Item> items) {
        String id() {
            return fields.get("id");
        }
    }

    record Item(String id, int title, int text) {}

    /**
     * The lengths of a chapter's paragraphs, section by section; first those of its introduction.
     */
    record Outline(List<List<Lengths>> sections) {}

    /**
     * @param lead the length of the leading phrase with its full stop, 0 for none
     */
    record Lengths(int lead, int text) {}

    /** Reads the folder {@code content/} of the real plan. */
    static PlanSample read(Path content) {
        List<Outline> chapters = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String file : texts(content.resolve("chapters"))) {
            chapters.add(outline(file, text));
        }
        List<String> columns = texts(content.resolve("columns"));
        List<Group> domains = new ArrayList<>();
        for (Map<String, String> fields : yaml(content.resolve("domains.yaml"))) {
            domains.add(
                    new Group(
                            fields,
                            Optional.ofNullable(fields.get("column"))
                                    .map(c -> items(columns.get(Integer.parseInt(c) - 1), text))
                                    .orElse(List.of())));
        }
        return new PlanSample(
                csv(content.resolve("indicators.csv")),
                csv(content.resolve("services.csv")),
                csv(content.resolve("synonyms.csv")),
                domains,
                chapters,
                text.toString());
    }

    private static List<String> blocks(String file) {
        String body = file.substring(file.indexOf("\n---\n", 4) + 5);
        return Stream.of(body.split("\n\n")).map(String::strip).filter(b -> !b.isEmpty()).toList();
    }

    private static Outline outline(String file, StringBuilder text) {
        List<List<Lengths>> sections = new ArrayList<>();
        sections.add(new ArrayList<>());
        for (String block : blocks(file)) {
            if (block.startsWith("## ")) {
                sections.add(new ArrayList<>());
            } else if (!block.startsWith("# ") && !block.startsWith("::")) {
                sections.get(sections.size() - 1).add(lengths(block));
                text.append(block);
            }
        }
        return new Outline(sections);
    }

    private static Lengths lengths(String paragraph) {
        int stop = paragraph.indexOf('。') + 1;
        boolean lead =
                stop > 0
                        && stop < paragraph.length()
                        && paragraph
                                .substring(0, stop)
                                .chars()
                                .noneMatch(c -> "，；：".indexOf(c) >= 0);
        return new Lengths(lead ? stop : 0, paragraph.length());
    }

    private static List<Item> items(String file, StringBuilder text) {
        List<Item> items = new ArrayList<>();
        String heading = "";
        for (String block : blocks(file)) {
            if (block.startsWith("## ")) {
                heading = block.substring(3);
            } else if (!block.startsWith("# ")) {
                int brace = heading.indexOf(" {#");
                items.add(
                        new Item(
                                heading.substring(brace + 3, heading.length() - 1),
                                brace,
                                block.length()));
                text.append(block);
            }
        }
        return items;
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(PlanSample::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a CSV file with a header. */
    static List<Map<String, String>> csv(Path file) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser rows = CSVParser.parse(text(file), format)) {
            return rows.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> yaml(Path file) {
        try {
            JsonNode list = new YAMLMapper().readTree(text(file));
            List<Map<String, String>> entries = new ArrayList<>();
            for (JsonNode entry : list) {
                Map<String, String> fields = new java.util.LinkedHashMap<>();
                entry.properties().forEach(f -> fields.put(f.getKey(), f.getValue().asText()));
                entries.add(fields);
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
