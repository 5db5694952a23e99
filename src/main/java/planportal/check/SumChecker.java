package planportal.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.model.Category;
import planportal.model.Dimension;
import planportal.model.Observation;
import planportal.model.Quantity;

/**
 * Checks that the results of a breakdown add up to the total where it is declared to. Numbers may
 * differ by what rounding each of them can do.
 */
final class SumChecker {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Diagnostics diagnostics;
    private final Collection<Dimension> dimensions;

    /** What a result measures. */
    private record Measured(String indicator, int year, Optional<Category> category) {

        private static Measured of(Observation observation) {
            return new Measured(
                    observation.indicator().id(), observation.year(), observation.category());
        }

        private Measured part(Category part) {
            return new Measured(indicator, year, Optional.of(part));
        }
    }

    SumChecker(Diagnostics diagnostics, Collection<Dimension> dimensions) {
        this.diagnostics = diagnostics;
        this.dimensions = dimensions;
    }

    void check(List<ObservationChecker.Found> all) {
        Map<Measured, ObservationChecker.Found> valid = new HashMap<>();
        for (ObservationChecker.Found each : all) {
            valid.merge(Measured.of(each.observation()), each, SumChecker::later);
        }
        for (Dimension dimension : dimensions) {
            if (dimension.addsUp()) {
                valid.keySet().stream()
                        .filter(measured -> measured.category().isEmpty())
                        .forEach(total -> check(total, valid, dimension));
            }
        }
    }

    private static ObservationChecker.Found later(
            ObservationChecker.Found one, ObservationChecker.Found other) {
        boolean isLater = one.observation().published().isAfter(other.observation().published());
        return isLater ? one : other;
    }

    private void check(
            Measured measured, Map<Measured, ObservationChecker.Found> valid, Dimension dimension) {
        List<BigDecimal> parts =
                dimension.categories().stream()
                        .map(category -> valid.get(measured.part(category)))
                        .flatMap(part -> Optional.ofNullable(part).stream())
                        .map(part -> part.observation().value())
                        .filter(Quantity::isExact)
                        .map(quantity -> quantity.value().orElseThrow())
                        .toList();
        ObservationChecker.Found total = valid.get(measured);
        Quantity whole = total.observation().value();
        if (parts.size() < dimension.categories().size() || !whole.isExact()) {
            return;
        }
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal number = whole.value().orElseThrow();
        if (sum.subtract(number).abs().compareTo(rounding(parts, number)) > 0) {
            diagnostics.report(
                    Rule.PARTS_DO_NOT_ADD_UP,
                    total.value(),
                    "the total %s is not the sum of its parts by \"%s\", %s"
                            .formatted(whole.text(), dimension.id(), sum.toPlainString()),
                    "correct the numbers, or set adds_up to false if the parts overlap or some"
                            + " are left out");
        }
    }

    /** Returns by how much a sum of rounded numbers may differ from the rounded sum. */
    private static BigDecimal rounding(List<BigDecimal> parts, BigDecimal total) {
        BigDecimal units = parts.stream().map(BigDecimal::ulp).reduce(total.ulp(), BigDecimal::add);
        return units.multiply(HALF);
    }
}
