package planportal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.model.Goal;
import planportal.model.Indicator;
import planportal.model.Measure;
import planportal.model.Observation;
import planportal.model.Years;
import planportal.testing.Plans;

class PrecisionTest {

    /** From 2015 to 2030, so that most steps have endless decimals. */
    @ParameterizedTest(name = "{0} → {1}, {2} in 2023")
    @CsvSource({
        "216,  70,  223,  138",
        "0.30, 0.7, 0.37, 0.51",
        "0.3,  0.7, 0.5,  0.51",
        "0.3,  0.7, 0.51, 0.513",
        "43,   25,  37,   33.4",
        "0,    15,  8,    8",
    })
    void expectedValuesAreAsPreciseAsTheData(
            String baseline, String target, String actual, String expected) {
        Goal goal =
                new Goal(
                        Measure.LEVEL,
                        Optional.empty(),
                        Plans.quantity(baseline),
                        Plans.quantity(target),
                        new Years(2015, 2016, 2030));
        Indicator indicator = Plans.indicator("a", "a", "%", goal);
        List<Observation> results = List.of(Plans.actual(indicator, 2023, actual));
        Precision precision =
                new Precision(
                        indicator,
                        ExpectedPath.of(indicator, List.of()),
                        List.of(),
                        Series.of(results));

        assertEquals(Optional.of(new BigDecimal(expected)), precision.expected(2023));
    }
}
