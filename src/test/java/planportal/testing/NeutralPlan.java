package planportal.testing;

import static planportal.testing.ContentFolder.numbered;
import static planportal.testing.ContentFolder.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A plan of indicators and chapters that belongs to no program, put into our content format. Each
 * group of indicators becomes a domain. Numbers of the text are declared as no commitments: the
 * plan does not say what they promise.
 */
final class NeutralPlan {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?\\p{IsHan}{0,3}");
    private static final Pattern HEADING = Pattern.compile("(## 第\\p{IsHan}+节 ).*|# .*");

    private final Path data;

    NeutralPlan(Path data) {
        this.data = data;
    }

    void write(ContentFolder folder, List<String> formats) {
        folder.write(
                "plan.yaml",
                List.of(
                        "title: 规划开放数据",
                        "title_en: Open Plan Data",
                        "short_title: 规划",
                        "short_title_en: Plan",
                        "region: 示例",
                        "region_en: Example",
                        "language: zh-Hans",
                        "period: {from: 2021, to: 2025}",
                        "baseline_year: 2020",
                        "target_year: 2025",
                        "attributes:",
                        "  预期性: anticipatory",
                        "  约束性: obligatory"));
        folder.write("portal.yaml", SyntheticContent.portalSettings(formats));
        writeIndicators(folder);
        writeChapters(folder);
        SyntheticContent.writeEmptyParts(folder);
        folder.write("observations.csv", List.of("indicator,year,value,source,published,note"));
        folder.write(
                "commitments.csv",
                List.of(
                        "id,kind,domain,place,subject,text,value,value_max,comparator,unit,year,"
                                + "indicator,quote"));
        folder.write("data-notes.yaml", List.of("[]"));
    }

    private void writeIndicators(ContentFolder folder) {
        Map<String, String> domains = new LinkedHashMap<>();
        List<String> rows = new ArrayList<>();
        rows.add("id,number,domain,name,name_en,unit,baseline,target,attribute,direction");
        for (Map<String, String> each : PlanSample.csv(data.resolve("indicators.csv"))) {
            String domain =
                    domains.computeIfAbsent(each.get("group"), g -> "g" + (domains.size() + 1));
            String baseline = each.get("baseline_2020");
            rows.add(
                    row(
                            each.get("id"),
                            each.get("number"),
                            domain,
                            each.get("name"),
                            "Indicator " + each.get("number"),
                            each.get("unit"),
                            baseline.isEmpty() ? "—" : baseline,
                            each.get("target_2025"),
                            each.get("attribute"),
                            baseline.isEmpty() ? "increase" : ""));
        }
        folder.write("indicators.csv", rows);
        List<String> yaml = new ArrayList<>();
        domains.forEach(
                (name, id) ->
                        yaml.addAll(
                                List.of(
                                        "- id: " + id,
                                        "  name: " + name,
                                        "  name_en: Group " + id.substring(1),
                                        "  group: " + name,
                                        "  icon: education")));
        folder.write("domains.yaml", yaml);
    }

    private void writeChapters(ContentFolder folder) {
        List<String> numbers = new ArrayList<>();
        numbers.add("place,text,reason");
        int number = 0;
        for (Path file : chapters()) {
            number++;
            writeChapter(folder, number, lines(file), numbers);
        }
        folder.write("numbers.csv", numbers);
    }

    private static void writeChapter(
            ContentFolder folder, int number, List<String> source, List<String> numbers) {
        String title =
                source.stream()
                        .filter(l -> l.startsWith("title: "))
                        .findFirst()
                        .map(l -> l.substring("title: \"".length(), l.length() - 1))
                        .orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.addAll(List.of("---", "chapter: " + number, "---", "", "# " + title));
        int section = 0;
        int paragraph = 0;
        int end = source.subList(1, source.size()).indexOf("---") + 2;
        for (String line : source.subList(end, source.size())) {
            if (line.isBlank()) {
                continue;
            }
            if (HEADING.matcher(line).matches()) {
                section++;
                paragraph = 0;
            } else {
                paragraph++;
                declare(number + "-" + section + "-" + paragraph, line, numbers);
            }
            lines.addAll(List.of("", line));
        }
        folder.write(numbered("chapters", number), lines);
    }

    private static void declare(String place, String text, List<String> rows) {
        Set<String> found = new LinkedHashSet<>();
        for (Matcher number = NUMBER.matcher(text); number.find(); ) {
            found.add(number.group());
        }
        found.forEach(each -> rows.add(row(place, each, "other")));
    }

    private List<Path> chapters() {
        try (Stream<Path> files = Files.list(data.resolve("chapters"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
