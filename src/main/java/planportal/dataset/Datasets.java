package planportal.dataset;

import static planportal.dataset.FieldType.BOOLEAN;
import static planportal.dataset.FieldType.DATE;
import static planportal.dataset.FieldType.INTEGER;
import static planportal.dataset.FieldType.NUMBER;
import static planportal.dataset.FieldType.STRING;
import static planportal.dataset.FieldType.YEAR;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.derive.Coverage;
import planportal.derive.Portal;
import planportal.derive.Progress;
import planportal.derive.Status;
import planportal.model.Attribute;
import planportal.model.Category;
import planportal.model.Coded;
import planportal.model.Commitment;
import planportal.model.Comparison;
import planportal.model.DataNote;
import planportal.model.Direction;
import planportal.model.Domain;
import planportal.model.Event;
import planportal.model.Indicator;
import planportal.model.Measure;
import planportal.model.Observation;
import planportal.model.Place;
import planportal.model.Project;
import planportal.model.Quantity;
import planportal.model.Service;
import planportal.model.Service.Entitlement;
import planportal.model.State;
import planportal.model.Topic;

/**
 * The portal's datasets. Names, columns and their order are a public interface; new columns are
 * added at the end.
 */
public final class Datasets {
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String PARAGRAPH = "[0-9]+-[0-9]+-[0-9]+";
    private static final String ITEM = "column-[0-9]+-[0-9]+";
    private static final String TOPIC = "(indicators|commitments|projects|services)/" + ID;
    private static final String PLACE = PARAGRAPH + "|column-[0-9]+(-[0-9]+)?";

    /** The plan's main indicators. */
    public static final Dataset<IndicatorRow> INDICATORS =
            Dataset.declare("indicators", IndicatorRow::of)
                    .field(id(), r -> r.indicator().id())
                    .field(number(), r -> r.indicator().number())
                    .reference(text("domain").required(), "domains", r -> r.domain().id())
                    .field(text("group"), r -> r.domain().group())
                    .field(text("name").required(), r -> r.indicator().name())
                    .field(text("name_en"), r -> r.indicator().nameEn())
                    .field(text("unit"), r -> r.indicator().unit())
                    .field(
                            choice("attribute", Attribute.values()),
                            r -> r.indicator().attribute().map(Attribute::code))
                    .field(flag("cumulative"), r -> r.indicator().isCumulative())
                    .field(year("baseline_year").required(), r -> r.years().baseline())
                    .field(text("baseline_text").required(), r -> r.indicator().baseline().text())
                    .field(quantity("baseline_value"), r -> r.indicator().baseline().value())
                    .field(comparator("baseline_comparator"), r -> sign(r.indicator().baseline()))
                    .field(year("target_year").required(), r -> r.years().target())
                    .field(text("target_text").required(), r -> r.indicator().target().text())
                    .field(quantity("target_value"), r -> r.indicator().target().value())
                    .field(comparator("target_comparator"), r -> sign(r.indicator().target()))
                    .field(year("latest_year"), IndicatorRow::latestYear)
                    .field(quantity("latest_value"), IndicatorRow::latestValue)
                    .field(choice("status", Status.values()).required(), r -> r.status().code())
                    .field(text("number_text"), r -> r.indicator().printed().number())
                    .field(choice("direction", Direction.values()), IndicatorRow::direction)
                    .field(
                            choice("measure", Measure.values()).required(),
                            r -> r.indicator().measure().code())
                    .field(quantity("baseline_value_max"), r -> r.indicator().baseline().max())
                    .field(quantity("target_value_max"), r -> r.indicator().target().max())
                    .field(text("definition"), r -> r.indicator().description().definition())
                    .field(text("responsible"), r -> r.indicator().description().responsible())
                    .field(text("source"), r -> r.indicator().description().source())
                    .field(text("source_url"), r -> r.indicator().description().sourceUrl())
                    .field(text("next_release"), r -> r.indicator().description().nextReleaseText())
                    .keyedBy("id");

    /** The progress of each indicator, with how its status is derived. */
    public static final Dataset<IndicatorRow> PROGRESS =
            Dataset.declare("progress", IndicatorRow::of)
                    .reference(
                            text("indicator").required().unique(),
                            "indicators",
                            r -> r.indicator().id())
                    .field(choice("status", Status.values()).required(), r -> r.status().code())
                    .field(
                            choice("rule", Progress.Basis.values()).required(),
                            r -> r.progress().basis().code())
                    .field(year("latest_year"), IndicatorRow::latestYear)
                    .field(quantity("actual"), r -> r.progress().actual())
                    .field(quantity("expected"), r -> r.progress().expected())
                    .field(quantity("difference"), r -> r.progress().difference())
                    .field(text("unit"), r -> r.indicator().unit())
                    .field(Field.of(NUMBER, "done"), IndicatorRow::done)
                    .field(Field.of(NUMBER, "elapsed"), IndicatorRow::elapsed)
                    .keyedBy("indicator");

    /** Each indicator's values: baseline, actuals, target. */
    public static final Dataset<ObservationRow> OBSERVATIONS =
            Dataset.declare("observations", ObservationRow::of)
                    .reference(text("indicator").required(), "indicators", r -> r.indicator().id())
                    .field(year("year").required(), ObservationRow::year)
                    .field(
                            choice("kind", ObservationRow.Kind.values()).required(),
                            r -> r.kind().code())
                    .field(text("text").required(), r -> r.quantity().text())
                    .field(quantity("value"), r -> r.quantity().value())
                    .field(comparator("comparator"), r -> sign(r.quantity()))
                    .field(text("unit"), ObservationRow::unit)
                    .field(flag("cumulative"), ObservationRow::cumulative)
                    .field(text("source").required(), r -> r.source().name())
                    .field(Field.of(DATE, "published"), ObservationRow::published)
                    .field(flag("superseded"), ObservationRow::superseded)
                    .field(text("note"), r -> r.source().note())
                    .field(id(), ObservationRow::id)
                    .field(text("dimension"), r -> r.category().map(Category::dimension))
                    .field(text("category"), r -> r.category().map(Category::id))
                    .field(text("period"), r -> r.source().period())
                    .field(quantity("value_max"), r -> r.quantity().max())
                    .field(text("source_url"), r -> r.source().url())
                    .keyedBy("id");

    /** The targets on the way. */
    public static final Dataset<?> MILESTONES =
            Dataset.declare("milestones", Placed::milestones)
                    .reference(
                            text("indicator").required(),
                            "indicators",
                            m -> m.thing().indicator().id())
                    .field(year("year").required(), m -> m.thing().year())
                    .field(text("text").required(), m -> m.thing().value().text())
                    .field(Field.of(NUMBER, "value"), m -> m.thing().value().value())
                    .field(comparator("comparator"), m -> sign(m.thing().value()))
                    .field(text("place").pattern(PLACE), m -> m.thing().place().map(Place::placeId))
                    .field(Field.of(NUMBER, "value_max"), m -> m.thing().value().max())
                    .field(text("place_address"), Placed::address)
                    .keyedBy("indicator", "year");

    /** The basic public services of the plan's list. */
    public static final Dataset<Service> SERVICES =
            Dataset.declare("services", p -> p.plan().services().stream())
                    .field(id(), Service::id)
                    .field(number(), Service::number)
                    .reference(text("domain").required(), "domains", s -> s.domain().id())
                    .field(text("name").required(), Service::name)
                    .field(text("domain_goal"), s -> s.domain().goal())
                    .field(text("name_en"), Service::nameEn)
                    .field(text("who"), s -> s.entitlement().map(Entitlement::who))
                    .field(text("what"), s -> s.entitlement().map(Entitlement::what))
                    .field(text("amount"), s -> s.entitlement().map(Entitlement::amount))
                    .field(text("body"), s -> s.entitlement().map(Entitlement::body))
                    .field(text("where"), s -> s.entitlement().map(Entitlement::where))
                    .field(text("source"), s -> s.entitlement().map(e -> e.source().name()))
                    .field(text("source_url"), s -> s.entitlement().flatMap(e -> e.source().url()))
                    .keyedBy("id");

    /** The key projects. */
    public static final Dataset<TopicRow<Project>> PROJECTS =
            Dataset.declare("projects", TopicRow::projects)
                    .field(id().pattern(ITEM), r -> r.topic().placeId())
                    .field(whole("column").required().minimum(1), r -> r.topic().column())
                    .field(whole("number").required().minimum(1), r -> r.topic().number())
                    .reference(text("domain"), "domains", r -> r.topic().domain().map(Domain::id))
                    .field(text("title").required(), r -> r.topic().title())
                    .field(text("text").required(), r -> r.topic().text())
                    .field(text("slug").required().unique().pattern(ID), r -> r.topic().id())
                    .field(text("responsible"), r -> r.topic().responsible())
                    .field(state().required(), r -> r.state().map(State::code))
                    .field(Field.of(DATE, "state_date"), r -> r.evidence().stateDate())
                    .keyedBy("id");

    /** The quantities in the plan's text. */
    public static final Dataset<TopicRow<Commitment>> COMMITMENTS =
            Dataset.declare("commitments", TopicRow::commitments)
                    .field(id(), r -> r.topic().id())
                    .reference(text("domain"), "domains", r -> r.topic().domain().map(Domain::id))
                    .field(
                            text("place").required().pattern(PLACE),
                            r -> r.topic().place().placeId())
                    .field(text("subject").required(), r -> r.topic().subject())
                    .field(text("text").required(), r -> r.topic().amount().text())
                    .field(quantity("value").required(), r -> r.topic().amount().value())
                    .field(quantity("value_max"), r -> r.topic().amount().max())
                    .field(
                            comparator("comparator").required(),
                            r -> r.topic().amount().comparison().code())
                    .field(text("unit"), r -> r.topic().amount().unit())
                    .field(year("year"), r -> r.topic().year())
                    .reference(
                            text("indicator"),
                            "indicators",
                            r -> r.topic().indicator().map(Indicator::id))
                    .field(text("quote").required(), r -> r.topic().quote())
                    .field(
                            choice("kind", Commitment.Kind.values()).required(),
                            r -> r.topic().kind().code())
                    .field(text("responsible"), r -> r.topic().responsible())
                    .field(state(), r -> r.state().map(State::code))
                    .field(Field.of(DATE, "state_date"), r -> r.evidence().stateDate())
                    .field(quantity("reached"), r -> r.evidence().amount().flatMap(Event::reached))
                    .field(flag("additive"), r -> r.topic().amount().additive())
                    .field(text("place_address"), TopicRow::placeAddress)
                    .keyedBy("id");

    /** The plan's text, one paragraph a row. */
    public static final Dataset<?> PLAN_TEXT =
            Dataset.declare("plan-text", ParagraphRow::of)
                    .field(id().pattern(PARAGRAPH), r -> r.paragraph().id())
                    .field(whole("chapter").required().minimum(1), r -> r.chapter().number())
                    .field(text("chapter_title").required(), r -> r.chapter().title())
                    .field(whole("section").required().minimum(0), r -> r.paragraph().section())
                    .field(text("section_title"), ParagraphRow::sectionTitle)
                    .field(whole("paragraph").required().minimum(1), r -> r.paragraph().number())
                    .field(text("lead"), r -> r.paragraph().lead())
                    .field(text("text").required(), r -> r.paragraph().text())
                    .field(text("address"), ParagraphRow::address)
                    .keyedBy("id");

    /** Notes on contradictions and errors in the plan. */
    public static final Dataset<?> DATA_NOTES =
            Dataset.declare("data-notes", Placed::dataNotes)
                    .field(id(), n -> n.thing().id())
                    .field(
                            choice("kind", DataNote.Kind.values()).required(),
                            n -> n.thing().kind().code())
                    .reference(
                            text("indicator"),
                            "indicators",
                            n -> n.thing().indicators().stream().findFirst().map(Indicator::id))
                    .field(
                            text("place").pattern(PLACE),
                            n -> n.thing().places().stream().findFirst().map(Place::placeId))
                    .field(text("note").required(), n -> n.thing().note())
                    .field(text("title").required(), n -> n.thing().title())
                    .field(text("indicators"), n -> words(n.thing().indicators(), Indicator::id))
                    .field(text("places"), n -> words(n.thing().places(), Place::placeId))
                    .field(text("place_address"), Placed::address)
                    .keyedBy("id");

    /** The domains that the other datasets refer to. */
    public static final Dataset<?> DOMAINS =
            Dataset.declare("domains", p -> p.plan().domains().stream())
                    .field(id(), Domain::id)
                    .field(number(), Domain::number)
                    .field(text("name").required(), Domain::name)
                    .field(text("name_en"), Domain::nameEn)
                    .field(whole("chapter"), d -> d.chapters().stream().findFirst())
                    .field(whole("column"), Domain::column)
                    .field(text("group"), Domain::group)
                    .field(text("goal"), Domain::goal)
                    .field(whole("service_count"), Domain::serviceCount)
                    .field(text("chapters"), d -> words(d.chapters(), Object::toString))
                    .keyedBy("id");

    /** The public evidence of what became of the plan. */
    public static final Dataset<EventRow> EVENTS =
            Dataset.declare("events", EventRow::of)
                    .field(id(), r -> r.event().id())
                    .field(
                            text("about").required().pattern(TOPIC),
                            r -> r.event().topic().reference())
                    .field(Field.of(DATE, "date").required(), r -> r.event().date())
                    .field(state(), r -> r.event().state().map(State::code))
                    .field(Field.of(NUMBER, "value"), r -> r.event().reached())
                    .field(text("text").required(), r -> r.event().text())
                    .field(text("source").required(), r -> r.event().source().name())
                    .field(text("source_url"), r -> r.event().source().url())
                    .field(text("archived_url"), r -> r.event().source().archive())
                    .reference(text("corrects"), "events", r -> r.event().corrects().map(Event::id))
                    .field(flag("superseded"), EventRow::superseded)
                    .keyedBy("id");

    /** What the plan lacks, a row for each gap of each thing. */
    public static final Dataset<?> COVERAGE =
            Dataset.declare("coverage", GapRow::of)
                    .reference(text("domain"), "domains", r -> r.item().domain().map(Domain::id))
                    .field(
                            choice("kind", Coverage.Kind.values()).required(),
                            r -> r.question().kind().code())
                    .field(text("id").required().pattern(ID), r -> r.item().id())
                    .field(
                            choice("gap", Coverage.Gap.values()).required(),
                            r -> r.question().gap().code())
                    .field(text("address"), r -> r.item().address())
                    .keyedBy("kind", "id", "gap");

    private static final List<Dataset<?>> ALL =
            List.of(
                    INDICATORS,
                    OBSERVATIONS,
                    MILESTONES,
                    PROGRESS,
                    SERVICES,
                    PROJECTS,
                    COMMITMENTS,
                    PLAN_TEXT,
                    DATA_NOTES,
                    DOMAINS,
                    EVENTS,
                    COVERAGE);

    private Datasets() {}

    /** Returns the id that a result has in the dataset of observations. */
    public static String rowId(Observation observation) {
        return ObservationRow.actual(observation, false).id();
    }

    /** Returns one indicator's rows of {@link #OBSERVATIONS}. */
    public static Table observationsOf(Portal portal, Indicator indicator) {
        return OBSERVATIONS.table(ObservationRow.of(portal, indicator));
    }

    /** Returns one indicator's row of {@link #PROGRESS}. */
    public static Table progressOf(Portal portal, Indicator indicator) {
        return PROGRESS.table(Stream.of(IndicatorRow.of(portal, indicator)));
    }

    /** Returns the row of a topic in its dataset. */
    public static Table rowOf(Portal portal, Topic topic) {
        if (topic instanceof Indicator indicator) {
            return INDICATORS.table(Stream.of(IndicatorRow.of(portal, indicator)));
        }
        if (topic instanceof Service service) {
            return SERVICES.table(Stream.of(service));
        }
        return topic instanceof Project project
                ? PROJECTS.table(Stream.of(TopicRow.of(portal, project)))
                : COMMITMENTS.table(Stream.of(TopicRow.of(portal, (Commitment) topic)));
    }

    /** Returns the rows of {@link #EVENTS} about a topic. */
    public static Table eventsOf(Portal portal, Topic topic) {
        return EVENTS.table(EventRow.of(portal).filter(r -> r.event().topic().equals(topic)));
    }

    /** Returns all datasets that there may be, in the order of the catalogue. */
    public static List<Dataset<?>> all() {
        return ALL;
    }

    /** Returns the datasets that have rows, in the order of the catalogue. */
    public static List<Dataset<?>> of(Portal portal) {
        return ALL.stream().filter(d -> !d.table(portal).rows().isEmpty()).toList();
    }

    /** Returns the rows of the datasets that have any, in the order of the catalogue. */
    public static List<Table> tables(Portal portal) {
        return of(portal).stream().map(dataset -> dataset.table(portal)).toList();
    }

    private static Field id() {
        return text("id").required().unique().pattern(ID);
    }

    private static Field number() {
        return whole("number").required().unique().minimum(1);
    }

    private static Field text(String name) {
        return Field.of(STRING, name);
    }

    private static Field whole(String name) {
        return Field.of(INTEGER, name);
    }

    private static Field year(String name) {
        return Field.of(YEAR, name);
    }

    private static Field flag(String name) {
        return Field.of(BOOLEAN, name).required();
    }

    private static Field quantity(String name) {
        return Field.of(NUMBER, name).unitIn("unit");
    }

    private static Field state() {
        return choice("state", State.values());
    }

    private static Field comparator(String name) {
        return choice(name, Comparison.values());
    }

    private static String sign(Quantity quantity) {
        return quantity.comparison().map(Comparison::code).orElse("");
    }

    private static Field choice(String name, Coded[] values) {
        return text(name).allowed(Arrays.stream(values).map(Coded::code).toList());
    }

    private static <T> String words(Collection<T> values, Function<T, String> word) {
        return values.stream().map(word).collect(Collectors.joining(" "));
    }
}
