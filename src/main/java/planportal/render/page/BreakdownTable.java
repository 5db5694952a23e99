package planportal.render.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import planportal.derive.Portal;
import planportal.derive.Series;
import planportal.model.Category;
import planportal.model.Dimension;
import planportal.model.Indicator;
import planportal.model.Observation;

/**
 * An indicator's results by the categories of a dimension: a row each, with a bar for the latest
 * year.
 *
 * @param title what the results are broken down by
 * @param years the latest first, in the words of the sources
 */
public record BreakdownTable(String title, List<String> years, List<Row> rows) {

    /** How many years have a column; the data files have all. */
    private static final int MOST_YEARS = 4;

    /**
     * The results of a category.
     *
     * @param values by year, as printed with their unit; empty where there is none
     * @param width of the bar for the latest year, in per cent; empty without a number above zero
     */
    public record Row(String name, List<String> values, Optional<String> width) {}

    /** Returns a table for each dimension that the indicator has results of. */
    static List<BreakdownTable> all(RenderContext context, Indicator indicator) {
        return context.portal().publication().dimensions().stream()
                .map(dimension -> of(context, indicator, dimension))
                .filter(table -> !table.years().isEmpty())
                .toList();
    }

    private static BreakdownTable of(
            RenderContext context, Indicator indicator, Dimension dimension) {
        SortedSet<Integer> all = new TreeSet<>(Comparator.reverseOrder());
        for (Category category : dimension.categories()) {
            series(context, indicator, category).forEach(o -> all.add(o.year()));
        }
        List<Integer> years = all.stream().limit(MOST_YEARS).toList();
        BigDecimal greatest = greatest(context, indicator, dimension, years);
        List<Row> rows = new ArrayList<>();
        for (Category category : dimension.categories()) {
            List<Observation> results = series(context, indicator, category);
            if (!results.isEmpty()) {
                rows.add(row(context, category, results, years, greatest));
            }
        }
        return new BreakdownTable(
                context.wording().figures().name(dimension),
                years.stream().map(y -> context.wording().figures().year(indicator, y)).toList(),
                rows);
    }

    private static List<Observation> series(
            RenderContext context, Indicator indicator, Category category) {
        Portal portal = context.portal();
        Series series = portal.series(indicator, Optional.of(category));
        List<Observation> results = new ArrayList<>(series.current());
        series.revisedBaseline().ifPresent(results::add);
        return results;
    }

    private static BigDecimal greatest(
            RenderContext context, Indicator indicator, Dimension dimension, List<Integer> years) {
        return dimension.categories().stream()
                .flatMap(category -> series(context, indicator, category).stream())
                .filter(o -> o.year() == years.get(0))
                .flatMap(o -> o.value().value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static Row row(
            RenderContext context,
            Category category,
            List<Observation> results,
            List<Integer> years,
            BigDecimal greatest) {
        List<String> values = new ArrayList<>();
        for (int year : years) {
            values.add(
                    in(results, year)
                            .map(o -> context.wording().figures().printed(o.indicator(), o.value()))
                            .orElse(""));
        }
        Optional<String> width =
                in(results, years.get(0))
                        .flatMap(o -> o.value().value())
                        .filter(number -> number.signum() > 0)
                        .map(number -> percent(number, greatest));
        return new Row(context.wording().figures().name(category), values, width);
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
