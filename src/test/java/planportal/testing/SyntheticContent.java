package planportal.testing;

import static planportal.testing.ContentFolder.chineseNumber;
import static planportal.testing.ContentFolder.numbered;
import static planportal.testing.ContentFolder.quoted;
import static planportal.testing.ContentFolder.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.testing.PlanSample.Group;
import planportal.testing.PlanSample.Item;
import planportal.testing.PlanSample.Lengths;
import planportal.testing.PlanSample.Outline;

/** Makes the files of one {@link SyntheticPlan}. Good for one use. */
final class SyntheticContent {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final List<String> NOTE_KINDS =
            List.of("conflict", "misprint", "scope", "unit", "wording");
    private static final int GENERAL_FIRST = 4;
    private static final int GENERAL_LAST = 2;

    private final SyntheticPlan plan;
    private final PlanSample sample;
    private final Random random;
    private final PlanText text;
    private final DistrictNames names;

    private final List<Domain> domains = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<String, Deque<Indicator>> unmentioned = new LinkedHashMap<>();
    private final List<String> mentions = csv("about,place,phrase");
    private final List<String> numbers = csv("place,text,reason");
    private final List<String> dataNotes = new ArrayList<>();
    private final List<String> commitments =
            csv(
                    "id,kind,domain,place,subject,text,value,value_max,comparator,unit,year,"
                            + "indicator,quote");
    private final StringBuilder published = new StringBuilder();

    private record Domain(
            String id, int number, String district, Group model, int chapter, int column) {}

    /**
     * @param value the target without its sign; empty where words stand
     */
    private record Indicator(
            String id, Domain domain, String name, Map<String, String> cells, Value target) {}

    /** A printed value taken apart: 【12】 has the number 12. */
    private record Value(String printed, Optional<BigDecimal> number) {
        static Value of(String printed) {
            Matcher found = NUMBER.matcher(printed);
            return new Value(
                    printed,
                    found.find() ? Optional.of(new BigDecimal(found.group())) : Optional.empty());
        }

        Value times(double factor, boolean percent) {
            if (number.isEmpty()) {
                return this;
            }
            BigDecimal old = number.get();
            BigDecimal scaled =
                    old.multiply(BigDecimal.valueOf(factor))
                            .setScale(old.scale(), RoundingMode.HALF_UP);
            BigDecimal value =
                    percent && scaled.compareTo(BigDecimal.valueOf(100)) > 0 ? old : scaled;
            return of(NUMBER.matcher(printed).replaceFirst(value.toPlainString()));
        }
    }

    SyntheticContent(SyntheticPlan plan) {
        this.plan = plan;
        sample = PlanSample.read(plan.sample());
        random = new Random(plan.seed());
        text = new PlanText(sample.text(), random);
        names = new DistrictNames(random);
    }

    private static List<String> csv(String header) {
        List<String> lines = new ArrayList<>();
        lines.add(header);
        return lines;
    }

    void write(ContentFolder folder) {
        writeSettings(folder);
        inventIndicators();
        writeIndicators(folder);
        writeServices(folder);
        for (Domain domain : domains) {
            writeProjects(folder, domain);
        }
        writeTables(folder);
        for (int number = 1; number <= plan.chapters(); number++) {
            writeChapter(folder, number);
        }
        folder.write("mentions.csv", mentions);
        folder.write("commitments.csv", commitments);
        folder.write("numbers.csv", numbers);
        folder.write("data-notes.yaml", dataNotes);
        writeObservations(folder);
        writeSynonyms(folder);
        writePages(folder);
    }

    private void writeSettings(ContentFolder folder) {
        folder.write(
                "plan.yaml",
                List.of(
                        "title: 合成示例公共服务规划",
                        "title_en: A Synthetic Plan for Public Services",
                        "short_title: 合成规划",
                        "short_title_en: Synthetic Plan",
                        "region: 合成地区",
                        "region_en: Synthetic Region",
                        "language: zh-Hans",
                        "period: {from: 2021, to: 2025}",
                        "baseline_year: 2020",
                        "target_year: 2025",
                        "attributes:",
                        "  预期性: anticipatory",
                        "  约束性: obligatory"));
        folder.write("portal.yaml", portalSettings(plan.formats()));
    }

    static List<String> portalSettings(List<String> formats) {
        return List.of(
                "name: 合成规划开放数据",
                "publisher: 合成规划门户",
                "base_url: http://localhost:8080/",
                "repository:",
                "interface: zh",
                "licence: {id: CC-BY-4.0, title: 知识共享 署名 4.0 国际,"
                        + " title_en: Creative Commons Attribution 4.0 International,"
                        + " url: https://creativecommons.org/licenses/by/4.0/}",
                "text_rights: 合成文本，没有权利人。",
                "text_rights_en: Synthetic text without any rights holder.",
                "formats: [" + String.join(", ", formats) + "]",
                "search_examples: [养老, 托育]");
    }

    private void inventIndicators() {
        for (int i = 0; i < plan.indicators(); i++) {
            int row = i % sample.indicators().size();
            int district = i / sample.indicators().size();
            Map<String, String> model = sample.indicators().get(row);
            Domain domain = domain(model.get("domain"), district);
            Map<String, String> cells = new LinkedHashMap<>(model);
            boolean percent = model.get("unit").equals("%");
            double factor = district == 0 ? 1 : 0.8 + 0.4 * random.nextDouble();
            Value target = Value.of(model.get("target")).times(factor, percent);
            cells.put("id", withDistrict(model.get("id"), district));
            cells.put("name", names.of(district) + model.get("name"));
            if (district > 0) {
                cells.put("name_en", model.get("name_en") + ", District " + (district + 1));
            }
            cells.put("domain", domain.id());
            cells.put("baseline", Value.of(model.get("baseline")).times(factor, percent).printed());
            cells.put("target", target.printed());
            Indicator indicator =
                    new Indicator(cells.get("id"), domain, cells.get("name"), cells, target);
            indicators.add(indicator);
        }
        // Each is mentioned twice, in different places as far as there are enough.
        for (int time = 0; time < 2; time++) {
            for (Indicator each : indicators) {
                unmentioned.computeIfAbsent(each.domain().id(), d -> new ArrayDeque<>()).add(each);
            }
        }
    }

    private static String withDistrict(String id, int district) {
        return district == 0 ? id : id + "-d" + (district + 1);
    }

    private Domain domain(String model, int district) {
        String id = withDistrict(model, district);
        if (domains.isEmpty() || !domains.get(domains.size() - 1).id().equals(id)) {
            Group group =
                    sample.domains().stream()
                            .filter(g -> g.id().equals(model))
                            .findFirst()
                            .orElseThrow();
            int number = domains.size() + 1;
            int chapter = GENERAL_FIRST + number;
            boolean own = chapter <= plan.chapters() - GENERAL_LAST;
            domains.add(
                    new Domain(
                            id, number, names.of(district), group, own ? chapter : 0, number + 2));
        }
        return domains.get(domains.size() - 1);
    }

    private void writeIndicators(ContentFolder folder) {
        List<String> rows =
                csv("id,number,domain,name,name_en,unit,baseline,target,attribute,direction");
        for (Indicator each : indicators) {
            Map<String, String> cells = each.cells();
            rows.add(
                    row(
                            each.id(),
                            rows.size(),
                            each.domain().id(),
                            each.name(),
                            cells.get("name_en"),
                            cells.get("unit"),
                            cells.get("baseline"),
                            cells.get("target"),
                            cells.get("attribute"),
                            cells.getOrDefault("direction", "")));
            published.append(each.name()).append('\n');
        }
        folder.write("indicators.csv", rows);
    }

    private void writeServices(ContentFolder folder) {
        List<String> rows = csv("id,number,domain,name,name_en");
        List<String> yaml = new ArrayList<>();
        for (Domain domain : domains) {
            int before = rows.size();
            for (Map<String, String> service : sample.services()) {
                if (service.get("domain").equals(domain.model().id())) {
                    String suffix = domain.id().substring(domain.model().id().length());
                    rows.add(
                            row(
                                    service.get("id") + suffix,
                                    rows.size(),
                                    domain.id(),
                                    domain.district() + service.get("name"),
                                    service.get("name_en")));
                }
            }
            yaml.addAll(description(domain, rows.size() - before));
        }
        folder.write("services.csv", rows);
        folder.write("domains.yaml", yaml);
    }

    private static List<String> description(Domain domain, int services) {
        Map<String, String> model = domain.model().fields();
        String group = model.get("group");
        List<String> lines = new ArrayList<>();
        lines.add("- id: " + domain.id());
        lines.add("  name: " + domain.district() + model.get("name"));
        lines.add("  name_en: " + quoted(model.get("name_en") + " " + domain.number()));
        if (domain.chapter() > 0) {
            lines.add("  chapter: " + domain.chapter());
        }
        lines.add(
                "  group: "
                        + chineseNumber(domain.number())
                        + "、"
                        + domain.district()
                        + group.substring(group.indexOf('、') + 1));
        lines.add("  column: " + domain.column());
        lines.add("  icon: " + model.get("icon"));
        lines.add("  goal: " + model.get("goal"));
        lines.add("  services: " + services);
        return lines;
    }

    private void writeProjects(ContentFolder folder, Domain domain) {
        List<Item> items = domain.model().items();
        // What the chapters have no room for is said here.
        int share = unmentioned.get(domain.id()).size() / (domain.chapter() > 0 ? 8 : 1);
        List<String> lines = new ArrayList<>();
        lines.addAll(List.of("---", "column: " + domain.column(), "kind: projects", "---", ""));
        lines.add("# 专栏" + domain.column() + " " + domain.district() + "重点工程");
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String place = "column-" + domain.column() + "-" + (i + 1);
            String suffix = domain.id().substring(domain.model().id().length());
            String title = (i + 1) + ". " + text.words(Math.max(4, item.title() - 4)) + "。";
            lines.addAll(List.of("", "## " + title + " {#" + item.id() + suffix + "}", ""));
            int here = share * (i + 1) / items.size() - share * i / items.size();
            int promises =
                    Math.max(
                            0,
                            List.of(0, 0, 1, 1, 1, 2, 2, 2, 3, 3).get(random.nextInt(10)) - here);
            lines.add(
                    passage(
                            place,
                            new Lengths(0, item.text()),
                            Optional.of(domain),
                            here,
                            promises));
        }
        folder.write(numbered("columns", domain.column()), lines);
    }

    private void writeTables(ContentFolder folder) {
        folder.write(
                numbered("columns", 1),
                List.of(
                        "---",
                        "column: 1",
                        "kind: indicators",
                        "headings: [序号, 指    标, 单位, 2020年, 2025年, 指标属性]",
                        "---",
                        "",
                        "# 专栏1 合成地区公共服务发展主要指标",
                        "",
                        "注：带【】为五年累计数。"));
        folder.write(
                numbered("columns", 2),
                List.of(
                        "---",
                        "column: 2",
                        "kind: services",
                        "headings: [服务领域, 服务内容及目标, 服务项目]",
                        "separator: ，",
                        "ending: 。(共{count}项)",
                        "---",
                        "",
                        "# 专栏2 合成地区公共服务项目清单"));
    }

    private void writeChapter(ContentFolder folder, int number) {
        int fromEnd = plan.chapters() - number;
        List<Outline> models = sample.chapters();
        Optional<Domain> domain = domains.stream().filter(d -> d.chapter() == number).findFirst();
        Outline model;
        if (number <= GENERAL_FIRST) {
            model = models.get(number - 1);
        } else if (fromEnd < GENERAL_LAST) {
            model = models.get(models.size() - 1 - fromEnd);
        } else {
            int middle = models.size() - GENERAL_FIRST - GENERAL_LAST;
            model = models.get(GENERAL_FIRST + (number - GENERAL_FIRST - 1) % middle);
        }
        List<String> lines = new ArrayList<>();
        lines.addAll(List.of("---", "chapter: " + number, "---", ""));
        lines.add("# 第" + chineseNumber(number) + "章 " + text.words(12));
        int left = model.sections().stream().mapToInt(List::size).sum();
        for (int section = 0; section < model.sections().size(); section++) {
            if (section > 0) {
                lines.add("");
                lines.add("## 第" + chineseNumber(section) + "节 " + text.words(10));
            }
            List<Lengths> paragraphs = model.sections().get(section);
            for (int i = 0; i < paragraphs.size(); i++) {
                int waiting = domain.map(d -> unmentioned.get(d.id()).size()).orElse(0);
                int here = (waiting + left - 1) / left;
                left--;
                int promises =
                        Math.max(
                                0,
                                List.of(0, 0, 0, 0, 0, 0, 1, 1, 1, 2).get(random.nextInt(10))
                                        - here);
                String place = number + "-" + section + "-" + (i + 1);
                lines.add("");
                lines.add(passage(place, paragraphs.get(i), domain, here, promises));
            }
        }
        for (int column : columnsIn(number)) {
            lines.add("");
            lines.add("::column " + column);
        }
        folder.write(numbered("chapters", number), lines);
    }

    /**
     * The two tables in the second and third chapter; domains without a chapter share the others'.
     */
    private List<Integer> columnsIn(int chapter) {
        List<Integer> columns = new ArrayList<>();
        if (chapter == 2 || chapter == 3) {
            columns.add(chapter - 1);
        }
        int middle = plan.chapters() - GENERAL_FIRST - GENERAL_LAST;
        for (Domain domain : domains) {
            if (GENERAL_FIRST + 1 + (domain.number() - 1) % middle == chapter) {
                columns.add(domain.column());
            }
        }
        return columns;
    }

    /** A paragraph or item with so many mentions of the domain's indicators and other promises. */
    private String passage(
            String place, Lengths lengths, Optional<Domain> domain, int mentioned, int promised) {
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < mentioned; i++) {
            statements.add(mention(place, unmentioned.get(domain.orElseThrow().id()).remove()));
        }
        for (int i = 0; i < promised; i++) {
            statements.add(promise(place, domain));
        }
        int stated = statements.stream().mapToInt(String::length).sum();
        StringBuilder body =
                new StringBuilder(
                        text.sentences(Math.max(lengths.text() - lengths.lead() - stated, 12)));
        for (String statement : statements) {
            int from = random.nextInt(body.length());
            body.insert(body.indexOf("。", from) + 1, statement);
        }
        String whole =
                lengths.lead() > 1 ? text.words(lengths.lead() - 1) + "。" + body : body.toString();
        if (whole.contains(period(place))) {
            numbers.add(row(place, period(place), "period"));
        }
        published.append(whole).append('\n');
        return whole;
    }

    private String mention(String place, Indicator indicator) {
        Map<String, String> cells = indicator.cells();
        String unit = cells.get("unit");
        if (indicator.target().number().isEmpty()) {
            String phrase = indicator.name() + "实现" + indicator.target().printed();
            mentions.add(row(indicator.id(), place, phrase));
            declareName(place, indicator);
            return phrase + "。";
        }
        String number = indicator.target().number().get().toPlainString();
        String comparator =
                switch (indicator.target().printed().charAt(0)) {
                    case '<' -> "<";
                    case '>' -> ">";
                    default -> ">=";
                };
        String words =
                switch (comparator) {
                    case "<" -> "低于";
                    case ">" -> "超过";
                    default -> "达到";
                };
        String quantity = words + number + unit;
        String phrase = indicator.name() + quantity;
        mentions.add(row(indicator.id(), place, phrase));
        declareName(place, indicator);
        commit(
                indicator.domain().id(),
                place,
                indicator.name(),
                quantity,
                number,
                comparator,
                unit,
                indicator.id(),
                phrase);
        if (random.nextInt(4) > 0) {
            noteOn(indicator, place, phrase);
        }
        return period(place) + "，" + phrase + "。";
    }

    private void declareName(String place, Indicator indicator) {
        if (NUMBER.matcher(indicator.name()).find()) {
            String line = row(place, indicator.name(), "name");
            if (!numbers.get(numbers.size() - 1).equals(line)) {
                numbers.add(line);
            }
        }
    }

    private String promise(String place, Optional<Domain> domain) {
        String subject = text.words(4 + random.nextInt(5));
        String unit = List.of("个", "%", "万人", "张", "家", "公里").get(random.nextInt(6));
        String number =
                unit.equals("%")
                        ? Integer.toString(50 + random.nextInt(50))
                        : Integer.toString(2 + random.nextInt(998));
        String comparator = List.of("=", ">=", "<=").get(random.nextInt(3));
        String quantity =
                switch (comparator) {
                    case "=" -> number + unit + "左右";
                    case ">=" -> "不少于" + number + unit;
                    default -> "不超过" + number + unit;
                };
        String quote = subject + quantity;
        commit(
                domain.map(Domain::id).orElse(""),
                place,
                subject,
                quantity,
                number,
                comparator,
                unit,
                "",
                quote);
        return period(place) + "，" + quote + "。";
    }

    private void commit(
            String domain,
            String place,
            String subject,
            String quantity,
            String number,
            String comparator,
            String unit,
            String indicator,
            String quote) {
        commitments.add(
                row(
                        "commitment-" + commitments.size(),
                        isReport(place) ? "fact" : "commitment",
                        domain,
                        place,
                        subject,
                        quantity,
                        number,
                        "",
                        comparator,
                        unit,
                        isReport(place) ? 2020 : 2025,
                        indicator,
                        quote));
    }

    /** Whether a place looks back, as the first chapter does. */
    private static boolean isReport(String place) {
        return place.startsWith("1-");
    }

    private static String period(String place) {
        return isReport(place) ? "到2020年" : "到2025年";
    }

    private void noteOn(Indicator indicator, String place, String phrase) {
        int number = dataNotes.size() / 8 + 1;
        dataNotes.addAll(
                Arrays.asList(
                        "- id: note-" + number,
                        "  kind: " + NOTE_KINDS.get(number % NOTE_KINDS.size()),
                        "  indicators: [" + indicator.id() + "]",
                        "  places: [" + place + ", column-1]",
                        "  title: " + quoted(text.words(16)),
                        "  note: " + quoted(text.sentences(70)),
                        "  quotes:",
                        "    - {place: " + place + ", text: " + quoted(phrase) + "}"));
    }

    private void writeObservations(ContentFolder folder) {
        List<String> rows = csv("indicator,year,value,source,published,note");
        for (Indicator indicator : indicators) {
            for (int year = 2021; year < 2021 + plan.years(); year++) {
                rows.add(observation(indicator, year, "-03-"));
                if (random.nextInt(30) == 0) {
                    rows.add(observation(indicator, year, "-09-"));
                }
            }
        }
        folder.write("observations.csv", rows);
    }

    private String observation(Indicator indicator, int year, String month) {
        int day = 10 + random.nextInt(18);
        return row(
                indicator.id(),
                year,
                value(indicator, year),
                "合成统计公报（示例）",
                (year + 1) + month + day,
                month.equals("-09-") ? "修订" : "");
    }

    private String value(Indicator indicator, int year) {
        if (indicator.target().number().isEmpty()) {
            return indicator.target().printed();
        }
        BigDecimal target = indicator.target().number().get();
        double noise = 0.9 + 0.2 * random.nextDouble();
        boolean total = indicator.target().printed().startsWith("【");
        double from =
                Value.of(indicator.cells().get("baseline"))
                        .number()
                        .map(BigDecimal::doubleValue)
                        .orElse(target.doubleValue() * 0.8);
        double way = (year - 2020) / 5.0 * noise;
        double value =
                total
                        ? target.doubleValue() / 5 * noise
                        : from + (target.doubleValue() - from) * way;
        if (indicator.cells().get("unit").equals("%")) {
            value = Math.min(value, 100);
        }
        return BigDecimal.valueOf(value)
                .setScale(Math.max(1, target.scale()), RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Those of the real plan that this text has a word for. */
    private void writeSynonyms(ContentFolder folder) {
        List<String> rows = csv("word,means");
        for (Map<String, String> each : sample.synonyms()) {
            String[] means = each.get("means").split("、");
            if (Arrays.stream(means).allMatch(m -> published.indexOf(m) >= 0)) {
                rows.add(row(each.get("word"), each.get("means")));
            }
        }
        folder.write("synonyms.csv", rows);
    }

    private static void writePages(ContentFolder folder) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("about", "关于本站");
        pages.put("methodology", "数据方法");
        pages.put("accessibility", "无障碍说明");
        pages.forEach(
                (id, title) ->
                        folder.write(
                                "pages/" + id + ".md",
                                List.of("---", "title: " + title, "---", "", "合成的页面。")));
    }

    static void writeEmptyParts(ContentFolder folder) {
        folder.write("mentions.csv", List.of("about,place,phrase"));
        folder.write("synonyms.csv", List.of("word,means"));
        folder.write("services.csv", List.of("id,number,domain,name,name_en"));
        writePages(folder);
    }
}
