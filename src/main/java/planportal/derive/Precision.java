package planportal.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import planportal.model.Indicator;
import planportal.model.Milestone;
import planportal.model.Observation;
import planportal.model.Quantity;
import planportal.model.Years;

/** The decimals with which readers see the expected values of an indicator. */
final class Precision {
    private static final int MOST_DIGITS = 6;

    private final Indicator indicator;
    private final ExpectedPath path;
    private final List<Milestone> milestones;
    private final Series series;

    Precision(Indicator indicator, ExpectedPath path, List<Milestone> milestones, Series series) {
        this.indicator = indicator;
        this.path = path;
        this.milestones = milestones;
        this.series = series;
    }

    /**
     * Returns the expected value of a year to the precision of the data, and with as many more
     * decimals as tell it from the actual; empty without a line. Where one decimal more makes all
     * years exact, they are.
     */
    Optional<BigDecimal> expected(int year) {
        return path.in(year).map(expected -> round(expected, actual(year)));
    }

    private BigDecimal round(BigDecimal expected, Optional<BigDecimal> actual) {
        int digits = digits();
        while (digits < MOST_DIGITS && appearEqual(expected, actual, digits)) {
            digits++;
        }
        return Decimals.plain(rounded(expected, digits));
    }

    private int digits() {
        int ofData = mostDigits(data().flatMap(quantity -> quantity.value().stream()));
        Years years = indicator.years();
        int exact =
                mostDigits(
                        IntStream.rangeClosed(years.baseline(), years.target())
                                .mapToObj(path::in)
                                .flatMap(Optional::stream)
                                .map(Decimals::plain));
        return exact <= ofData + 1 ? exact : ofData;
    }

    private static int mostDigits(Stream<BigDecimal> numbers) {
        return numbers.mapToInt(BigDecimal::scale).max().orElse(0);
    }

    private Stream<Quantity> data() {
        return Stream.of(
                        Stream.of(indicator.baseline(), indicator.target()),
                        milestones.stream().map(Milestone::value),
                        series.current().stream().map(Observation::value))
                .flatMap(quantities -> quantities);
    }

    private Optional<BigDecimal> actual(int year) {
        Optional<Observation> latest = series.latest().filter(o -> o.year() == year);
        return indicator.isCumulative()
                ? latest.map(o -> series.sumTo(year))
                : latest.flatMap(o -> o.value().value());
    }

    private static boolean appearEqual(
            BigDecimal expected, Optional<BigDecimal> actual, int digits) {
        return actual.filter(a -> a.compareTo(expected) != 0)
                .filter(a -> a.compareTo(rounded(expected, digits)) == 0)
                .isPresent();
    }

    private static BigDecimal rounded(BigDecimal number, int digits) {
        return number.setScale(digits, RoundingMode.HALF_UP);
    }
}
