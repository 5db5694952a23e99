package planportal.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What the project wants of its speed, beside what was measured: the table of the README. Ratios
 * are of medians of one run of the benchmark; what exceeds its limit is set in bold.
 */
final class Ratios {
    private static final String REAL = Benchmark.plan(0);
    private static final String THOUSAND = Benchmark.plan(1_000);
    private static final String TEN_THOUSAND = Benchmark.plan(10_000);

    private final Report report;

    Ratios(Report report) {
        this.report = report;
    }

    void print(PrintStream out) {
        List<String> plans = report.plans();
        out.println("| | " + String.join(" | ", plans) + " |");
        out.println("| --- |" + " ---: |".repeat(plans.size()));
        row(
                out,
                "the core alone ÷ Hugo",
                Map.of(REAL, 3.0, THOUSAND, 1.0, TEN_THOUSAND, 0.5),
                plan -> ratio(plan, Benchmark.CORE, Benchmark.HUGO));
        row(
                out,
                "everything ÷ only writing the same files",
                Map.of(REAL, 5.0, THOUSAND, 3.0, TEN_THOUSAND, 2.5),
                plan -> ratio(plan, Benchmark.BUILD, Benchmark.FLOOR));
        row(
                out,
                "peak memory of everything, MiB",
                Map.of(REAL, 150.0, THOUSAND, 300.0, TEN_THOUSAND, 564.0),
                plan -> report.peak(plan, Benchmark.BUILD));
        row(
                out,
                "over an existing site ÷ into an empty folder",
                Map.of(REAL, 1.3, THOUSAND, 1.3, TEN_THOUSAND, 1.3),
                plan -> ratio(plan, Benchmark.AGAIN, Benchmark.BUILD));
        row(
                out,
                "a changed cell in `serve`, ms",
                Map.of(REAL, 100.0),
                plan -> report.wall(plan, Benchmark.SERVE));
        row(
                out,
                "a changed cell in `serve` ÷ Hugo's whole build",
                Map.of(TEN_THOUSAND, 0.2),
                plan -> ratio(plan, Benchmark.SERVE, Benchmark.HUGO));
        row(
                out,
                "everything ÷ everything for 1,000",
                Map.of(TEN_THOUSAND, 11.0),
                plan ->
                        plan.equals(TEN_THOUSAND)
                                ? divide(
                                        report.wall(plan, Benchmark.BUILD),
                                        report.wall(THOUSAND, Benchmark.BUILD))
                                : OptionalDouble.empty());
    }

    private OptionalDouble ratio(String plan, String what, String against) {
        return divide(report.wall(plan, what), report.wall(plan, against));
    }

    private static OptionalDouble divide(OptionalDouble a, OptionalDouble b) {
        return a.isPresent() && b.isPresent()
                ? OptionalDouble.of(a.getAsDouble() / b.getAsDouble())
                : OptionalDouble.empty();
    }

    private interface Measure {
        OptionalDouble of(String plan);
    }

    private void row(PrintStream out, String name, Map<String, Double> limits, Measure measure) {
        List<String> cells = new ArrayList<>();
        for (String plan : report.plans()) {
            OptionalDouble value = measure.of(plan);
            cells.add(value.isEmpty() ? "–" : cell(value.getAsDouble(), limits.get(plan)));
        }
        out.println("| " + name + " | " + String.join(" | ", cells) + " |");
    }

    /** {@code 2.41 (≤ 3)}; {@code **3.10** (≤ 3)} where it is too much; limit null: none. */
    static String cell(double value, Double limit) {
        String text = number(value);
        if (limit == null) {
            return text;
        }
        return (value > limit ? "**" + text + "**" : text) + " (≤ " + number(limit) + ")";
    }

    /** With two digits after the point where they say something. */
    private static String number(double value) {
        return value >= 20 || value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.2f", value).replaceAll("(\\.\\d)0$", "$1");
    }
}
