package planportal.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.derive.Decimals;

class ScaleTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3980 9000    |           | 0 2500 5000 7500 10000",
                "1.2 4.5      |           | 0 1 2 3 4 5",
                "97.5 99.5    | share     | 96 97 98 99 100",
                "99.15 100    | share     | 98.75 99 99.25 99.5 99.75 100",
                "98 99        | share     | 97.5 98 98.5 99 99.5",
                "52 60        | share     | 0 20 40 60",
                "11.8 12.4    |           | 11.5 11.75 12 12.25 12.5",
                "78.15 79.3   |           | 77.5 78 78.5 79 79.5",
                "63.02 64.2   |           | 62.5 63 63.5 64 64.5",
                "2.3 2.5      |           | 2.2 2.3 2.4 2.5 2.6",
                "764 1200     |           | 0 250 500 750 1000 1250",
                "40.3 60      | share bound | 0 20 40 60 80",
                "5.5 5.5      | share bound | 0 2 4 6 8",
                "95 95        | share bound | 92 94 96 98 100",
                "30           | bound     | 0 10 20 30 40",
                "100 100      | share     | 0 25 50 75 100",
                "95           | share     | 0 25 50 75 100",
                "0 0          |           | 0 1 2 3 4",
                "0 3          |           | 0 1 2 3",
                "-2 3         |           | -4 -2 0 2 4",
                "0.0012 0.003 |           | 0 0.001 0.002 0.003",
                "-323 0       | share     | -600 -400 -200 0 200",
                "-900 -400 0  | share     | -1500 -1000 -500 0 500",
                "110 120      |           | 105 110 115 120 125",
            })
    void linesAreRoundAndLeaveRoom(String values, String kind, String lines) {
        String kinds = kind == null ? "" : kind;
        List<BigDecimal> numbers = Arrays.stream(values.split(" ")).map(BigDecimal::new).toList();
        Scale scale =
                Scale.of(
                        numbers,
                        kinds.contains("share")
                                ? Optional.of(BigDecimal.valueOf(100))
                                : Optional.empty(),
                        kinds.contains("bound"));
        assertEquals(
                lines,
                scale.lines().stream()
                        .map(v -> Decimals.plain(v).toPlainString())
                        .collect(Collectors.joining(" ")));
    }
}
