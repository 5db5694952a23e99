package planportal.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Gathers runs by plan and by what was run, and prints them as Markdown tables. */
final class Report {
    private final Map<String, Map<String, List<Run>>> runs = new LinkedHashMap<>();
    private final Map<String, String> sizes = new LinkedHashMap<>();

    void add(String plan, String what, Run run) {
        runs.computeIfAbsent(plan, p -> new LinkedHashMap<>())
                .computeIfAbsent(what, w -> new ArrayList<>())
                .add(run);
    }

    /** Notes what {@code what} wrote. */
    void size(String plan, String what, PackedTree tree) {
        sizes.put(
                plan + what,
                String.format(Locale.ROOT, "%,d | %.1f", tree.files(), tree.bytes() / 1e6));
    }

    /** The median wall time, in milliseconds; empty if that was not run. */
    OptionalDouble wall(String plan, String what) {
        return median(plan, what, r -> OptionalDouble.of(r.wall()));
    }

    /** The median of the most memory held at once, in MiB; empty if that was not measured. */
    OptionalDouble peak(String plan, String what) {
        return median(plan, what, Run::peak);
    }

    private OptionalDouble median(String plan, String what, Measure measure) {
        List<Run> of = runs.getOrDefault(plan, Map.of()).getOrDefault(what, List.of());
        return figures(of, measure)
                .map(f -> OptionalDouble.of(f.median()))
                .orElse(OptionalDouble.empty());
    }

    boolean hasSize(String plan, String what) {
        return sizes.containsKey(plan + what);
    }

    List<String> plans() {
        return List.copyOf(runs.keySet());
    }

    void print(PrintStream out) {
        out.println("| plan | run | wall ms | CPU ms | peak MiB | files | MB |");
        out.println("| --- | --- | --- | --- | --- | --- | --- |");
        runs.forEach(
                (plan, programs) ->
                        programs.forEach(
                                (what, of) ->
                                        out.printf(
                                                Locale.ROOT,
                                                "| %s | %s | %s | %s | %s | %s |%n",
                                                plan,
                                                what,
                                                text(of, r -> OptionalDouble.of(r.wall())),
                                                text(of, Run::cpu),
                                                text(of, Run::peak),
                                                sizes.getOrDefault(plan + what, " | "))));
        out.println();
        printStages(out);
    }

    private void printStages(PrintStream out) {
        out.println("| plan | run | stages, median ms |");
        out.println("| --- | --- | --- |");
        runs.forEach(
                (plan, programs) ->
                        programs.forEach(
                                (what, of) -> {
                                    List<String> stages = stages(of);
                                    if (!stages.isEmpty()) {
                                        out.printf(
                                                Locale.ROOT,
                                                "| %s | %s | %s |%n",
                                                plan,
                                                what,
                                                String.join(", ", stages));
                                    }
                                }));
        out.println();
    }

    private static List<String> stages(List<Run> of) {
        List<String> texts = new ArrayList<>();
        for (String name : of.get(0).stages().keySet()) {
            figures(
                            of,
                            r ->
                                    r.stages().containsKey(name)
                                            ? OptionalDouble.of(r.stages().get(name))
                                            : OptionalDouble.empty())
                    .ifPresent(
                            f ->
                                    texts.add(
                                            String.format(
                                                    Locale.ROOT, "%s %.0f", name, f.median())));
        }
        return texts;
    }

    private interface Measure {
        OptionalDouble of(Run run);
    }

    private static String text(List<Run> of, Measure measure) {
        return figures(of, measure).map(Figures::text).orElse("–");
    }

    private static java.util.Optional<Figures> figures(List<Run> of, Measure measure) {
        List<Double> values = new ArrayList<>();
        for (Run run : of) {
            measure.of(run).ifPresent(values::add);
        }
        return values.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Figures(values));
    }
}
