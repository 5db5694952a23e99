package planportal.testing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Builds plans of several sizes with the packaged program and prints what each build takes.
 *
 * <pre>{@code mvn -q -DskipTests package exec:java@measure}</pre>
 *
 * <p>Processor time and memory are read from {@code /proc}, so they are 0 on other systems than
 * Linux. Each build writes into a new folder below {@code target/measurement}, which may be deleted
 * afterwards.
 */
public final class Measurement {
    private static final String REAL = "real";
    private static final int RUNS = 3;
    private static final Path PROGRAM = Path.of("target/plan-portal").toAbsolutePath();
    private static final Path OWN_TIMES = Path.of("/proc/self/stat");
    private static final int TICKS_PER_SECOND = 100;

    private final Path work;

    /** What one build took. */
    private record Run(double wallSeconds, double cpuSeconds, long peakMebibytes) {}

    private Measurement(Path work) {
        this.work = work;
    }

    /**
     * @param sizes {@code real} for the plan of this repository, or numbers of indicators
     */
    public static void main(String[] sizes) throws IOException, InterruptedException {
        Path parent = Files.createDirectories(Path.of("target/measurement"));
        Measurement measurement = new Measurement(Files.createTempDirectory(parent, "run"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("indicators   wall s    cpu s  peak MiB   wall, times the row above");
        double before = 0;
        for (String size : sizes) {
            Run run = measurement.median(size);
            String growth =
                    before == 0
                            ? ""
                            : String.format(Locale.ROOT, "%.1f", run.wallSeconds() / before);
            out.printf(
                    Locale.ROOT,
                    "%10s %8.2f %8.2f %9d   %s%n",
                    size,
                    run.wallSeconds(),
                    run.cpuSeconds(),
                    run.peakMebibytes(),
                    growth);
            before = run.wallSeconds();
        }
    }

    /** The run with the middle wall time. */
    private Run median(String size) throws IOException, InterruptedException {
        Path content = work.resolve(size);
        if (size.equals(REAL)) {
            Folders.copy(Path.of("content"), content);
        } else {
            SyntheticPlan.of(Integer.parseInt(size)).write(content);
        }
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(build(content, work.resolve(size + "-site-" + i)));
        }
        runs.sort(Comparator.comparingDouble(Run::wallSeconds));
        return runs.get(RUNS / 2);
    }

    private Run build(Path content, Path site) throws IOException, InterruptedException {
        Path printed = work.resolve("printed.txt");
        double cpuBefore = childrenCpuSeconds();
        long started = System.nanoTime();
        Process process =
                new ProcessBuilder(
                                PROGRAM.toString(),
                                "build",
                                "--content",
                                content.toString(),
                                "--out",
                                site.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peakKibibytes(process));
            Thread.sleep(5);
        }
        double wall = (System.nanoTime() - started) / 1e9;
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(printed));
        }
        return new Run(wall, childrenCpuSeconds() - cpuBefore, peak / 1024);
    }

    /** The largest resident size of a running process. */
    private static long peakKibibytes(Process process) {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    /** The processor time of this process's children that have ended. */
    private static double childrenCpuSeconds() throws IOException {
        if (!Files.exists(OWN_TIMES)) {
            return 0;
        }
        String line = Files.readString(OWN_TIMES);
        // Field 2 is a name in brackets that may hold spaces; 16 and 17 are the wanted ticks.
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Double.parseDouble(fields[13]) + Double.parseDouble(fields[14])) / TICKS_PER_SECOND;
    }
}
