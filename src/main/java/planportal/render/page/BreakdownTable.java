package planportal.render.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planportal.derive.Series;
import planportal.model.Category;
import planportal.model.Dimension;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.render.chart.Svg;
import planportal.render.wording.Figures;
import planportal.site.Messages;

/**
 * An indicator's results by the categories of a dimension: a row each, with a line over the years,
 * or with a bar where only one year has numbers.
 *
 * @param title what the results are broken down by
 * @param years the latest first, in the words of the sources
 * @param chart the heading above the lines or bars
 */
public record BreakdownTable(String title, List<String> years, String chart, List<Row> rows) {

    /** How many years have a column; the lines and the data files have all. */
    private static final int MOST_YEARS = 4;

    /**
     * The results of a category.
     *
     * @param values by year, as printed with their unit; empty where there is none
     * @param line the results over the years; empty if only one year has numbers
     * @param width of the bar for the latest year, in per cent; empty if there are lines, and
     *     without a number above zero
     */
    public record Row(
            String name, List<String> values, Optional<Svg> line, Optional<String> width) {}

    /** Returns whether the rows have lines, which are not drawn from zero. */
    public boolean hasLines() {
        return rows.stream().anyMatch(row -> row.line().isPresent());
    }

    /** Returns a table for each dimension that the indicator has results of. */
    static List<BreakdownTable> all(RenderContext context, Indicator indicator) {
        List<BreakdownTable> tables = new ArrayList<>();
        for (Dimension dimension : context.portal().publication().dimensions()) {
            Map<Category, List<Observation>> results = results(context, indicator, dimension);
            if (!results.isEmpty()) {
                tables.add(of(context, indicator, dimension, results));
            }
        }
        return tables;
    }

    /** Returns the results of the categories that have any, by year. */
    private static Map<Category, List<Observation>> results(
            RenderContext context, Indicator indicator, Dimension dimension) {
        Map<Category, List<Observation>> results = new LinkedHashMap<>();
        for (Category category : dimension.categories()) {
            Series series = context.portal().series(indicator, Optional.of(category));
            List<Observation> all = new ArrayList<>();
            series.revisedBaseline().ifPresent(all::add);
            all.addAll(series.current());
            if (!all.isEmpty()) {
                results.put(category, all);
            }
        }
        return results;
    }

    private static BreakdownTable of(
            RenderContext context,
            Indicator indicator,
            Dimension dimension,
            Map<Category, List<Observation>> results) {
        List<Integer> years =
                results.values().stream()
                        .flatMap(List::stream)
                        .map(Observation::year)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        List<Optional<Svg>> lines = context.charts().trends(List.copyOf(results.values()));
        boolean bars = lines.stream().allMatch(Optional::isEmpty);
        BigDecimal greatest = greatest(results, years.get(0));
        Figures figures = context.wording().figures();
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<Category, List<Observation>> each : results.entrySet()) {
            List<Observation> row = each.getValue();
            Optional<String> width = width(row, years.get(0), greatest).filter(w -> bars);
            String name = each.getKey().name();
            rows.add(new Row(name, values(figures, row, years), lines.get(rows.size()), width));
        }
        List<String> names = years.stream().map(y -> figures.year(indicator, y)).toList();
        String latest = names.get(0);
        String earliest = names.get(names.size() - 1);
        Messages messages = context.messages();
        String chart =
                bars
                        ? messages.text("indicator.breakdown.bar", latest)
                        : messages.text("indicator.breakdown.line", earliest, latest);
        return new BreakdownTable(dimension.name(), shown(names), chart, rows);
    }

    private static <T> List<T> shown(List<T> years) {
        return years.stream().limit(MOST_YEARS).toList();
    }

    private static List<String> values(
            Figures figures, List<Observation> row, List<Integer> years) {
        return shown(years).stream()
                .map(year -> in(row, year))
                .map(o -> o.map(r -> figures.printed(r.indicator(), r.value())).orElse(""))
                .toList();
    }

    private static BigDecimal greatest(Map<Category, List<Observation>> results, int year) {
        return results.values().stream()
                .flatMap(row -> in(row, year).stream())
                .flatMap(o -> o.value().value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static Optional<String> width(List<Observation> row, int year, BigDecimal greatest) {
        return in(row, year)
                .flatMap(o -> o.value().value())
                .filter(number -> number.signum() > 0)
                .map(number -> percent(number, greatest));
    }

    private static Optional<Observation> in(List<Observation> results, int year) {
        return results.stream().filter(o -> o.year() == year).findFirst();
    }

    private static String percent(BigDecimal number, BigDecimal greatest) {
        return number.multiply(BigDecimal.valueOf(100))
                .divide(greatest, 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
