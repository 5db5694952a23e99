package planportal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import planportal.model.Chapter;
import planportal.model.ColumnReference;
import planportal.model.Commitment;
import planportal.model.Comparison;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.model.Paragraph;
import planportal.model.Place;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.model.Service;
import planportal.model.Topic;
import planportal.testing.Plans;

/** Which topics belong to which places of a small plan. */
class PlaceTopicsTest {
    private static final Paragraph FIRST = paragraph(1, "床位增加，办好食堂。");
    private static final Paragraph SECOND = paragraph(2, "建2个，已有1个，再办食堂，又办食堂，开工。");
    private static final Paragraph THIRD = paragraph(3, "别无他事。");
    private static final Chapter CHAPTER =
            new Chapter(
                    1,
                    "第一章",
                    "养老",
                    List.of(FIRST, SECOND, THIRD, new ColumnReference(2), new ColumnReference(3)),
                    List.of());
    private static final Chapter OTHER = Plans.chapter(2, "附则", "无。");
    private static final PlanColumn SERVICES = column(2, PlanColumn.Kind.SERVICES);
    private static final Indicator BEDS = Plans.indicator("beds", "张", "10", "20");
    private static final Service CANTEEN = service("canteen", 1);
    private static final Service VISITS = service("visits", 2);
    private static final Project HOME =
            new Project("home", 3, 1, Optional.empty(), "", "工程", "工程", "。", "床位增加。", "");
    private static final PlaceTopics TOPICS =
            Plans.build()
                    .chapters(CHAPTER, OTHER)
                    .columns(SERVICES, column(3, PlanColumn.Kind.PROJECTS))
                    .indicators(BEDS)
                    .services(CANTEEN, VISITS)
                    .projects(HOME)
                    .mentions(
                            new Mention(CANTEEN, FIRST, "办好食堂"),
                            new Mention(BEDS, FIRST, "床位增加"),
                            new Mention(HOME, SECOND, "开工"),
                            new Mention(CANTEEN, SECOND, "再办食堂"),
                            new Mention(CANTEEN, SECOND, "又办食堂"),
                            new Mention(BEDS, HOME, "床位增加"))
                    .commitments(
                            quantity("two", Commitment.Kind.COMMITMENT),
                            quantity("one", Commitment.Kind.FACT))
                    .portal()
                    .placeTopics();

    @Test
    void placeHasWhatItSpeaksOfAndPromisesOnceInThePlansOrder() {
        assertEquals(List.of("indicators/beds", "services/canteen"), at(FIRST));
        assertEquals(List.of("services/canteen", "projects/home", "commitments/two"), at(SECOND));
        assertEquals(List.of(), at(THIRD));
    }

    @Test
    void columnHasItsRowsAndAnItemItself() {
        assertEquals(List.of("services/canteen", "services/visits"), at(SERVICES));
        assertEquals(List.of("indicators/beds", "projects/home"), at(HOME));
    }

    @Test
    void chapterHasTheTopicsOfAllItsPlaces() {
        assertEquals(
                List.of(
                        "indicators/beds",
                        "services/canteen",
                        "services/visits",
                        "projects/home",
                        "commitments/two"),
                references(TOPICS.in(CHAPTER)));
        assertEquals(List.of(), TOPICS.in(OTHER));
    }

    @Test
    void firstPlaceOfEachKindIsFoundInReadingOrder() {
        assertEquals(Optional.of(FIRST), TOPICS.first(CHAPTER, "services"));
        assertEquals(Optional.of(SECOND), TOPICS.first(CHAPTER, "projects"));
        assertEquals(Optional.empty(), TOPICS.first(OTHER, "services"));
    }

    private static List<String> at(Place place) {
        return references(TOPICS.at(place));
    }

    private static List<String> references(List<Topic> topics) {
        return topics.stream().map(Topic::reference).toList();
    }

    private static Paragraph paragraph(int number, String text) {
        return new Paragraph(1, 0, number, text, Optional.empty());
    }

    private static PlanColumn column(int number, PlanColumn.Kind kind) {
        return new PlanColumn(
                number, kind, "专栏" + number, "专栏", List.of(), List.of(), List.of(), "，", "");
    }

    private static Service service(String id, int number) {
        return new Service(id, number, Plans.domain(), id, "", Optional.empty());
    }

    private static Commitment quantity(String id, Commitment.Kind kind) {
        return new Commitment(
                id,
                kind,
                Optional.empty(),
                SECOND,
                id,
                new Commitment.Amount(
                        "2个", BigDecimal.valueOf(2), Optional.empty(), Comparison.EQUAL, "个", true),
                OptionalInt.empty(),
                Optional.empty(),
                "建2个",
                "");
    }
}
