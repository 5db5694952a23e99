package planportal.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import planportal.testing.Folders;
import planportal.testing.SyntheticPlan;

/**
 * The benchmark of whole runs. Needs {@code target/plan-portal.jar}.
 *
 * <pre>{@code mvn -q -DskipTests package exec:java@benchmark}</pre>
 */
public final class Benchmark {
    static final String BUILD = "build";
    static final String AGAIN = "build over itself";
    private static final String CHECK = "check";
    static final String FLOOR = "floor: only writing";
    static final String CORE = "core alone, build";
    static final String HUGO = "core alone, Hugo";
    static final String SERVE = "rebuild in serve";

    private final Options options;
    private final Path work;
    private final Report report = new Report();

    private Benchmark(Options options, Path work) {
        this.options = options;
        this.work = work;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = Options.parse(arguments);
        Files.createDirectories(options.work());
        Path work = Files.createTempDirectory(options.work(), "run");
        Benchmark benchmark = new Benchmark(options, work);
        for (int size : options.sizes()) {
            benchmark.measure(size);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        benchmark.report.print(out);
        new Ratios(benchmark.report).print(out);
        out.println();
        out.println(work + " may be deleted");
    }

    /** What the tables call the plan of so many indicators. */
    static String plan(int size) {
        return size == 0 ? "real" : String.format(Locale.ROOT, "%,d", size);
    }

    private void measure(int size) throws IOException, InterruptedException {
        String plan = plan(size);
        Path content = work.resolve("content-" + size);
        if (size == 0) {
            Folders.copy(Path.of("content"), content);
        } else {
            SyntheticPlan.of(size).write(content);
        }
        Path packed = work.resolve("packed-" + size);
        Path first = work.resolve("first-" + size);
        MeasuredProcess.run(work, build(content, first));
        PackedTree tree = PackedTree.pack(first, packed);
        report.size(plan, BUILD, tree);
        report.size(plan, FLOOR, tree);
        Optional<Path> neutral =
                options.yardstick()
                        .map(Yardstick::new)
                        .filter(Yardstick::isThere)
                        .map(y -> y.data(size == 0 ? 33 : size, work));
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put(BUILD, target -> build(content, target));
        steps.put(FLOOR, target -> floor(packed, target));
        steps.put(CHECK, target -> program("check", "--content", content.toString()));
        steps.put(AGAIN, target -> build(content, first));
        if (neutral.isPresent()) {
            Path core = work.resolve("core-" + size);
            SyntheticPlan.fromNeutral(neutral.get(), core, SyntheticPlan.CORE_FORMATS);
            Path hugo = new Yardstick(options.yardstick().get()).site(neutral.get(), work);
            steps.put(CORE, target -> build(core, target));
            steps.put(HUGO, target -> Yardstick.build(hugo, target));
        }
        for (int run = 0; run <= options.runs(); run++) {
            int number = 0;
            for (Map.Entry<String, Step> step : steps.entrySet()) {
                Path target = work.resolve("out-" + size + "-" + run + "-" + ++number);
                Run measured = MeasuredProcess.run(work, step.getValue().command(target));
                // The first round fills the system's caches.
                if (run > 0) {
                    report.add(plan, step.getKey(), measured);
                } else if (Files.isDirectory(target) && !report.hasSize(plan, step.getKey())) {
                    report.size(
                            plan, step.getKey(), PackedTree.pack(target, work.resolve("scratch")));
                }
            }
        }
        if (options.serve()) {
            Path folder = Files.createDirectories(work.resolve("serve-" + size));
            Folders.copy(content, folder.resolve("content"));
            ServeRebuild.measure(options.program(), folder, options.runs())
                    .forEach(run -> report.add(plan, SERVE, run));
        }
    }

    /** Something to run that may write into a new folder. */
    private interface Step {
        List<String> command(Path target);
    }

    private List<String> build(Path content, Path target) {
        return program("build", "--content", content.toString(), "--out", target.toString());
    }

    private List<String> program(String... words) {
        List<String> command = new ArrayList<>(options.program());
        command.addAll(List.of(words));
        return command;
    }

    private List<String> floor(Path packed, Path target) {
        List<String> command = new ArrayList<>();
        command.add(options.program().get(0));
        command.addAll(
                List.of(
                        "-cp",
                        Path.of("target/test-classes").toAbsolutePath().toString(),
                        WriteFloor.class.getName(),
                        packed.toString(),
                        target.toString()));
        return command;
    }
}
