package planportal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import planportal.dataset.Datasets;
import planportal.model.Chapter;
import planportal.model.Commitment;
import planportal.model.Comparison;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.model.Paragraph;
import planportal.model.Place;
import planportal.model.Project;
import planportal.model.Service;
import planportal.testing.Plans;

/** What a small plan lacks, worked out by hand. */
class CoverageTest {
    private static final Domain CARE =
            new Domain(
                    "elderly-care",
                    1,
                    "老有所养",
                    "",
                    List.of(2),
                    Optional.empty(),
                    OptionalInt.empty(),
                    "elderly-care",
                    Optional.empty(),
                    OptionalInt.empty());
    private static final Chapter GENERAL = Plans.chapter(1, "总则", "前言。", "建2个。");
    private static final Chapter ON_CARE = Plans.chapter(2, "养老", "床位增加。", "办好食堂。", "已有3个。");
    private static final Indicator BEDS = Plans.indicator("beds", "张", "10", "20");
    private static final Indicator STAFF = Plans.indicator("staff", "人", "—", "20");
    private static final Service CANTEEN = service("canteen");
    private static final Service VISITS = service("visits");
    private static final Project HOME = project(1);
    private static final Project PARK = project(2);

    @Test
    void eachRuleFindsWhatLacksIt() {
        Portal portal =
                Plans.build()
                        .domains(CARE)
                        .chapters(GENERAL, ON_CARE)
                        .indicators(BEDS, STAFF)
                        .services(CANTEEN, VISITS)
                        .projects(HOME, PARK)
                        .mentions(
                                new Mention(BEDS, paragraph(ON_CARE, 1), "床位增加"),
                                new Mention(CANTEEN, paragraph(ON_CARE, 2), "办好食堂"))
                        .commitments(
                                promise("homes", HOME, OptionalInt.of(2025)),
                                promise("two", paragraph(GENERAL, 2), OptionalInt.empty()),
                                fact(paragraph(ON_CARE, 3)))
                        .portal();
        assertEquals(
                List.of(
                        "indicator no-paragraph 2: staff",
                        "indicator no-baseline 2: staff",
                        "service no-paragraph 2: visits",
                        "project no-quantity 2: column-3-2",
                        "commitment no-year 2: two",
                        "paragraph nothing-measurable 5: 1-1-1 2-1-2 2-1-3"),
                summary(portal));
        assertEquals(
                List.of(
                        "[elderly-care, indicator, staff, no-paragraph, indicators/staff.html]",
                        "[elderly-care, indicator, staff, no-baseline, indicators/staff.html]",
                        "[elderly-care, service, visits, no-paragraph, services/visits.html]",
                        "[elderly-care, project, column-3-2, no-quantity, projects/p2.html]",
                        "[, commitment, two, no-year, commitments/two.html]",
                        "[, paragraph, 1-1-1, nothing-measurable, plan/01.html#p-1-1-1]",
                        "[elderly-care, paragraph, 2-1-2, nothing-measurable, plan/02.html#p-2-1-2]",
                        "[elderly-care, paragraph, 2-1-3, nothing-measurable, plan/02.html#p-2-1-3]"),
                Datasets.COVERAGE.table(portal).rows().stream().map(List::toString).toList());
    }

    @Test
    void nothingIsAskedThatTheContentDoesNotRecord() {
        Portal portal =
                Plans.build()
                        .domains(CARE)
                        .chapters(GENERAL, ON_CARE)
                        .indicators(BEDS)
                        .services(CANTEEN)
                        .projects(HOME)
                        .portal();
        assertEquals(List.of("indicator no-baseline 1:"), summary(portal));
        assertEquals(List.of(), Datasets.COVERAGE.table(portal).rows());
    }

    /** A question with the number of things asked about, and what lacks. */
    private static List<String> summary(Portal portal) {
        List<String> lines = new ArrayList<>();
        for (Coverage.Question question : portal.coverage().questions()) {
            StringBuilder line = new StringBuilder();
            line.append(question.kind().code()).append(' ').append(question.gap().code());
            line.append(' ').append(question.items().size()).append(':');
            question.items().stream()
                    .filter(Coverage.Item::lacking)
                    .forEach(item -> line.append(' ').append(item.id()));
            lines.add(line.toString());
        }
        return lines;
    }

    private static Paragraph paragraph(Chapter chapter, int number) {
        return chapter.paragraphs().toList().get(number - 1);
    }

    private static Service service(String id) {
        return new Service(id, 1, CARE, id, "", Optional.empty());
    }

    private static Project project(int number) {
        return new Project(
                "p" + number, 3, number, Optional.of(CARE), "", "工程", "工程", "。", "建设。", "");
    }

    private static Commitment promise(String id, Place place, OptionalInt year) {
        Optional<Domain> domain = place instanceof Project ? Optional.of(CARE) : Optional.empty();
        return commitment(id, Commitment.Kind.COMMITMENT, domain, place, year);
    }

    private static Commitment fact(Place place) {
        return commitment(
                "three", Commitment.Kind.FACT, Optional.of(CARE), place, OptionalInt.empty());
    }

    private static Commitment commitment(
            String id,
            Commitment.Kind kind,
            Optional<Domain> domain,
            Place place,
            OptionalInt year) {
        return new Commitment(
                id,
                kind,
                domain,
                place,
                id,
                new Commitment.Amount(
                        "1个", BigDecimal.ONE, Optional.empty(), Comparison.EQUAL, "个", true),
                year,
                Optional.empty(),
                "1个",
                "");
    }
}
