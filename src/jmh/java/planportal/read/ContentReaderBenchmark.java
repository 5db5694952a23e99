package planportal.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import planportal.diagnostic.Diagnostics;
import planportal.testing.SyntheticPlan;

/** Reads one file of a plan of 330 indicators. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class ContentReaderBenchmark {
    @Param({"observations.csv", "data-notes.yaml", "chapters/05.md"})
    public String file;

    private Path folder;

    @Setup
    public void write() throws Exception {
        Path content = Files.createTempDirectory("benchmark");
        SyntheticPlan.of(330).write(content);
        folder = Files.createTempDirectory("benchmark-one");
        Path copy = folder.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(content.resolve(file), copy);
    }

    @Benchmark
    public RawContent read() {
        return new ContentReader(folder).read(new Diagnostics());
    }
}
