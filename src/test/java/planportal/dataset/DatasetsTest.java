package planportal.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import planportal.derive.Portal;
import planportal.model.Indicator;
import planportal.testing.Plans;

/** The rows that small plans give. */
class DatasetsTest {
    private static final Indicator BEDS = Plans.indicator("beds", "张", "10", "20");
    private static final Indicator JOBS = Plans.indicator("jobs", "万人", "【16.9】", "【12】");

    @Test
    void observationsHoldTheBaselineTheActualsByYearAndTheTarget() {
        Portal portal =
                Plans.build()
                        .indicators(BEDS)
                        .observations(
                                Plans.actual(BEDS, 2023, "14"), Plans.actual(BEDS, 2022, "13"))
                        .portal();
        assertEquals(
                List.of("2020 baseline 10", "2022 actual 13", "2023 actual 14", "2025 target 20"),
                rows(Datasets.OBSERVATIONS, portal, "year", "kind", "text"));
    }

    @Test
    void aLaterPublicationSupersedesTheEarlierWhichStays() {
        Portal portal =
                Plans.build()
                        .indicators(BEDS)
                        .observations(
                                Plans.actual(BEDS, 2022, "14", "2024-03-01"),
                                Plans.actual(BEDS, 2022, "13", "2023-03-01"))
                        .portal();
        assertEquals(
                List.of("10  false", "13 2023-03-01 true", "14 2024-03-01 false", "20  false"),
                rows(Datasets.OBSERVATIONS, portal, "value", "published", "superseded"));
        assertEquals(
                List.of("2022 14"),
                rows(Datasets.INDICATORS, portal, "latest_year", "latest_value"));
    }

    @Test
    void whatThePlanDoesNotGiveHasNoRow() {
        Indicator unknown = Plans.indicator("unknown", "%", "—", "应保尽保");
        Portal portal = Plans.build().indicators(unknown).portal();
        assertEquals(
                List.of("target 应保尽保  "),
                rows(Datasets.OBSERVATIONS, portal, "kind", "text", "value", "comparator"));
        assertEquals(
                List.of("—   应保尽保  "),
                rows(
                        Datasets.INDICATORS,
                        portal,
                        "baseline_text",
                        "baseline_value",
                        "baseline_comparator",
                        "target_text",
                        "target_value",
                        "target_comparator"));
    }

    @Test
    void aYearOfATotalIsNoTotalItself() {
        Portal portal =
                Plans.build()
                        .indicators(JOBS)
                        .observations(
                                Plans.actual(JOBS, 2021, "2.5"), Plans.actual(JOBS, 2022, "2.6"))
                        .portal();
        assertEquals(
                List.of("【16.9】 16.9 true", "2.5 2.5 false", "2.6 2.6 false", "【12】 12 true"),
                rows(Datasets.OBSERVATIONS, portal, "text", "value", "cumulative"));
        assertEquals(
                List.of("true 2.6"),
                rows(Datasets.INDICATORS, portal, "cumulative", "latest_value"));
        assertEquals(
                List.of("5.1 on-track straight-line 0.425 0.4"),
                rows(Datasets.PROGRESS, portal, "actual", "status", "rule", "done", "elapsed"));
    }

    @Test
    void progressShowsTheWorkingOfTheStatus() {
        Portal portal =
                Plans.build()
                        .indicators(BEDS)
                        .observations(Plans.actual(BEDS, 2023, "13"))
                        .portal();
        assertEquals(
                List.of("behind straight-line 2023 13 16 -3 0.3 0.6"),
                rows(
                        Datasets.PROGRESS,
                        portal,
                        "status",
                        "rule",
                        "latest_year",
                        "actual",
                        "expected",
                        "difference",
                        "done",
                        "elapsed"));
    }

    @Test
    void anIndicatorsOwnTablesAreTheRowsOfTheWhole() {
        Portal portal =
                Plans.build()
                        .indicators(BEDS, JOBS)
                        .observations(Plans.actual(JOBS, 2021, "2.5"))
                        .portal();
        assertEquals(
                rowsOf("jobs", Datasets.OBSERVATIONS.table(portal)),
                Datasets.observationsOf(portal, JOBS).rows());
        assertEquals(
                rowsOf("beds", Datasets.PROGRESS.table(portal)),
                Datasets.progressOf(portal, BEDS).rows());
    }

    @Test
    void everyCellKeepsItsFieldsConstraints() {
        Portal portal =
                Plans.build()
                        .indicators(BEDS)
                        .observations(Plans.actual(BEDS, 2023, "13"))
                        .chapters(Plans.chapter(1, "总则", "一。", "二。"))
                        .portal();
        for (Table table : Datasets.tables(portal)) {
            for (List<String> row : table.rows()) {
                for (Field field : table.schema().fields()) {
                    String cell = table.cell(row, field.name());
                    assertTrue(
                            admit(field.constraints(), cell),
                            table.name() + "." + field.name() + ": " + cell);
                }
            }
        }
    }

    /** Whether {@code cell} keeps all constraints but that of being the only one. */
    private static boolean admit(Constraints constraints, String cell) {
        if (cell.isEmpty()) {
            return !constraints.required();
        }
        List<String> allowed = constraints.allowed();
        return (allowed.isEmpty() || allowed.contains(cell))
                && constraints
                        .minimum()
                        .map(m -> new BigDecimal(cell).compareTo(m) >= 0)
                        .orElse(true)
                && constraints.pattern().map(cell::matches).orElse(true);
    }

    @Test
    void aTableRefusesARowOfAnotherWidth() {
        Schema schema = Datasets.DOMAINS.schema();
        List<List<String>> rows = List.of(List.of("one cell"));
        assertThrows(IllegalArgumentException.class, () -> new Table(schema, rows));
    }

    private static List<List<String>> rowsOf(String indicator, Table table) {
        return table.rows().stream()
                .filter(row -> table.cell(row, "indicator").equals(indicator))
                .toList();
    }

    private static List<String> rows(Dataset<?> dataset, Portal portal, String... fields) {
        Table table = dataset.table(portal);
        List<String> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (String field : fields) {
                cells.add(table.cell(row, field));
            }
            rows.add(String.join(" ", cells));
        }
        return rows;
    }
}
