package planportal.testing;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.derive.Portal;
import planportal.model.Attribute;
import planportal.model.AttributeWord;
import planportal.model.Chapter;
import planportal.model.Commitment;
import planportal.model.Comparison;
import planportal.model.Contact;
import planportal.model.DataNote;
import planportal.model.Description;
import planportal.model.Direction;
import planportal.model.Domain;
import planportal.model.EnglishNames;
import planportal.model.Event;
import planportal.model.Goal;
import planportal.model.Guidance;
import planportal.model.Imprint;
import planportal.model.Indicator;
import planportal.model.Licence;
import planportal.model.Measure;
import planportal.model.Mention;
import planportal.model.Milestone;
import planportal.model.Moves;
import planportal.model.Observation;
import planportal.model.Paragraph;
import planportal.model.Period;
import planportal.model.Plan;
import planportal.model.PlanColumn;
import planportal.model.PlanInfo;
import planportal.model.PortalSettings;
import planportal.model.PrintedRow;
import planportal.model.Project;
import planportal.model.Publication;
import planportal.model.PublishedFormat;
import planportal.model.Quantity;
import planportal.model.Region;
import planportal.model.Section;
import planportal.model.Service;
import planportal.model.SiteLanguages;
import planportal.model.Term;
import planportal.model.TextRights;
import planportal.model.Years;

/**
 * Tiny model values for tests, made by name. For a plan with more in it start from {@link
 * #build()}:
 *
 * <pre>{@code
 * Indicator beds = Plans.indicator("beds", "张", "10", "20");
 * Portal portal = Plans.build().indicators(beds).observations(Plans.actual(beds, 2022, "13")).portal();
 * }</pre>
 */
public final class Plans {
    /** Nothing is known of who issued the plan. */
    public static final Imprint NO_IMPRINT =
            new Imprint(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);

    private Plans() {}

    /** A plan with nothing but the domain {@link #domain()}. */
    public static Plan empty() {
        return build().plan();
    }

    /** {@link #empty()} with the indicator {@link #indicator()}. */
    public static Plan withOneIndicator() {
        return build().indicators(indicator()).plan();
    }

    /** {@link #withOneIndicator()}, joined. */
    public static Portal portalWithOneIndicator() {
        return build().indicators(indicator()).portal();
    }

    /** Years as in most plans here: from 2020 to 2025. */
    public static PlanInfo info() {
        return info("zh-Hans");
    }

    /** {@link #info()} with the tag of another language. */
    public static PlanInfo info(String language) {
        return new PlanInfo(
                "某区“十四五”公共服务规划",
                "Plan for Public Services",
                "某区公共服务规划",
                "Public Services Plan",
                new Region("某区", "District"),
                language,
                new Period(2021, 2025),
                2020,
                2025,
                NO_IMPRINT,
                List.of(attribute("预期性"), attribute("约束性")),
                List.of());
    }

    /** Settings without a repository, with all formats, in Chinese. */
    public static PortalSettings settings() {
        return settings(Optional.empty());
    }

    /** {@link #settings()} with a repository for reports. */
    public static PortalSettings settings(Optional<URI> repository) {
        return new PortalSettings(
                "某区公共服务规划开放数据",
                "某区公共服务规划开放数据门户",
                URI.create("http://localhost:8080/"),
                new Contact(repository, Optional.empty()),
                SiteLanguages.only("zh"),
                new Licence(
                        "CC-BY-4.0",
                        "知识共享 署名 4.0 国际",
                        "Creative Commons Attribution 4.0 International",
                        URI.create("https://creativecommons.org/licenses/by/4.0/")),
                new TextRights("规划文本是官方文件。", "The text of the plan is an official document."),
                EnumSet.allOf(PublishedFormat.class),
                Map.of("zh", List.of("养老院")),
                Set.of());
    }

    /** The domain 老有所养, {@code elderly-care}: no chapter, no column, no services. */
    public static Domain domain() {
        return domain("elderly-care", "老有所养");
    }

    public static Domain domain(String id, String name) {
        return new Domain(
                id,
                1,
                name,
                id,
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                id,
                Optional.empty(),
                OptionalInt.empty());
    }

    /** {@code elderly-care-beds}: 养老服务床位总量, 3980张 → 9000张. */
    public static Indicator indicator() {
        return indicator("elderly-care-beds", "养老服务床位总量", "张", "3980", "9000");
    }

    /** An indicator whose name is its id. */
    public static Indicator indicator(String id, String unit, String baseline, String target) {
        return indicator(id, id, unit, baseline, target);
    }

    /** An anticipatory indicator of {@link #domain()}, number 1; values as printed. */
    public static Indicator indicator(
            String id, String name, String unit, String baseline, String target) {
        return indicator(id, name, unit, goal(baseline, target));
    }

    /** 约束性 or 预期性. */
    public static AttributeWord attribute(String name) {
        Attribute kind = name.equals("约束性") ? Attribute.OBLIGATORY : Attribute.ANTICIPATORY;
        String meaning = kind == Attribute.OBLIGATORY ? "政府要确保完成" : "期望达到的目标";
        return new AttributeWord(name, Optional.of(kind), Optional.of(meaning));
    }

    /** An anticipatory indicator of {@link #domain()}, number 1. */
    public static Indicator indicator(String id, String name, String unit, Goal goal) {
        return new Indicator(
                id,
                1,
                domain(),
                name,
                id,
                unit,
                goal,
                Description.NONE,
                new PrintedRow(
                        "1",
                        Optional.empty(),
                        Optional.of(attribute("预期性")),
                        Map.of(
                                "number",
                                "1",
                                "name",
                                name,
                                "unit",
                                unit,
                                "baseline",
                                goal.baseline().text(),
                                "target",
                                goal.target().text(),
                                "attribute",
                                "预期性")));
    }

    /** A goal from 2020 to 2025, without a direction: a total if printed in 【】, else a level. */
    public static Goal goal(String baseline, String target) {
        Measure measure = target.startsWith("【") ? Measure.TOTAL : Measure.LEVEL;
        return goal(measure, Optional.empty(), baseline, target);
    }

    /** A goal from 2020 to 2025. */
    public static Goal goal(
            Measure measure, Optional<Direction> direction, String baseline, String target) {
        return new Goal(
                measure,
                direction,
                quantity(baseline),
                quantity(target),
                new Years(2020, 2021, 2025));
    }

    /** A value as the plan prints it: {@code <5.5}, {@code 70左右}, {@code 【12】}, {@code 应保尽保}. */
    public static Quantity quantity(String text) {
        boolean bracketed = text.matches("[【〔].*");
        String figure = text.replaceAll("[【】〔〕%]", "");
        Matcher range = Pattern.compile("([0-9.]+)–([0-9.]+)").matcher(figure);
        if (range.matches()) {
            return Quantity.range(
                    text, new BigDecimal(range.group(1)), new BigDecimal(range.group(2)));
        }
        Matcher number = Pattern.compile("([<≤>≥]?)(-?[0-9.]+)(左右|以上)?").matcher(figure);
        if (!number.matches()) {
            return Quantity.words(text);
        }
        String word = number.group(3) == null ? number.group(1) : number.group(3);
        Comparison comparison =
                switch (word) {
                    case "<" -> Comparison.BELOW;
                    case "≤" -> Comparison.AT_MOST;
                    case ">" -> Comparison.ABOVE;
                    case "≥", "以上" -> Comparison.AT_LEAST;
                    case "左右" -> Comparison.ABOUT;
                    default -> Comparison.EQUAL;
                };
        Quantity plain = Quantity.of(text, new BigDecimal(number.group(2)), comparison);
        return bracketed ? plain.inBrackets(text) : plain;
    }

    /** An actual published on 1 March of the year after. */
    public static Observation actual(Indicator indicator, int year, String value) {
        return actual(indicator, year, value, (year + 1) + "-03-01");
    }

    /** An actual from 统计公报. */
    public static Observation actual(
            Indicator indicator, int year, String value, String published) {
        return new Observation(
                indicator,
                year,
                Optional.empty(),
                quantity(value),
                new Observation.Source("统计公报", Optional.empty(), "", ""),
                LocalDate.parse(published));
    }

    /** A note that doubts the unit printed for {@code indicator}. */
    public static DataNote unitNote(Indicator indicator) {
        return new DataNote(
                "unit",
                DataNote.Kind.UNIT,
                List.of(indicator),
                List.of(),
                "单位",
                "单位栏印作%。",
                List.of(),
                Optional.empty());
    }

    /** The chapter {@code number} with one section of these paragraphs, {@code N-1-1} onwards. */
    public static Chapter chapter(int number, String title, String... paragraphs) {
        List<Paragraph> texts = new ArrayList<>();
        for (String text : paragraphs) {
            texts.add(new Paragraph(number, 1, texts.size() + 1, text, Optional.empty()));
        }
        return new Chapter(
                number,
                "第" + number + "章",
                title,
                List.of(),
                List.of(new Section(number, 1, "第一节", "总则", List.copyOf(texts))));
    }

    /** Starts from an empty plan with {@link #info()} and {@link #domain()}. */
    public static Builder build() {
        return new Builder();
    }

    /** A plan in the making. Each method replaces what was there before. */
    public static final class Builder {
        private PlanInfo info = Plans.info();
        private List<Chapter> chapters = List.of();
        private List<PlanColumn> columns = List.of();
        private List<Domain> domains = List.of(domain());
        private List<Indicator> indicators = List.of();
        private List<Milestone> milestones = List.of();
        private List<Service> services = List.of();
        private List<Project> projects = List.of();
        private List<Mention> mentions = List.of();
        private List<Observation> observations = List.of();
        private List<Event> events = List.of();
        private List<Commitment> commitments = List.of();
        private List<DataNote> dataNotes = List.of();
        private List<Term> terms = List.of();

        public Builder info(PlanInfo info) {
            this.info = info;
            return this;
        }

        public Builder chapters(Chapter... chapters) {
            this.chapters = List.of(chapters);
            return this;
        }

        public Builder columns(PlanColumn... columns) {
            this.columns = List.of(columns);
            return this;
        }

        public Builder domains(Domain... domains) {
            this.domains = List.of(domains);
            return this;
        }

        public Builder indicators(Indicator... indicators) {
            this.indicators = List.of(indicators);
            return this;
        }

        public Builder milestones(Milestone... milestones) {
            this.milestones = List.of(milestones);
            return this;
        }

        public Builder services(Service... services) {
            this.services = List.of(services);
            return this;
        }

        public Builder projects(Project... projects) {
            this.projects = List.of(projects);
            return this;
        }

        public Builder mentions(Mention... mentions) {
            this.mentions = List.of(mentions);
            return this;
        }

        public Builder observations(Observation... observations) {
            this.observations = List.of(observations);
            return this;
        }

        public Builder events(Event... events) {
            this.events = List.of(events);
            return this;
        }

        public Builder commitments(Commitment... commitments) {
            this.commitments = List.of(commitments);
            return this;
        }

        public Builder dataNotes(DataNote... dataNotes) {
            this.dataNotes = List.of(dataNotes);
            return this;
        }

        public Builder terms(Term... terms) {
            this.terms = List.of(terms);
            return this;
        }

        public Plan plan() {
            return new Plan(
                    info,
                    chapters,
                    columns,
                    domains,
                    indicators,
                    milestones,
                    services,
                    projects,
                    mentions,
                    commitments,
                    dataNotes);
        }

        /** With {@link Plans#settings()}, without articles and synonyms. */
        public Publication publication() {
            return publication(settings());
        }

        public Publication publication(PortalSettings settings) {
            return new Publication(
                    plan(),
                    List.of(),
                    observations,
                    events,
                    settings,
                    List.of(),
                    List.of(),
                    List.of(),
                    Moves.NONE,
                    new Guidance(List.of(), terms, EnglishNames.NONE));
        }

        public Portal portal() {
            return Portal.of(publication());
        }

        public Portal portal(PortalSettings settings) {
            return Portal.of(publication(settings));
        }
    }
}
