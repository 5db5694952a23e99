package planportal.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkTest {
    @TempDir Path folder;

    @Test
    void figuresGiveTheMedianAndTheSpread() {
        assertEquals("20 (10–90)", new Figures(List.of(90.0, 10.0, 20.0)).text());
        assertEquals("10 (10–90)", new Figures(List.of(90.0, 10.0)).text());
    }

    @Test
    void stagesAreReadFromWhatTheProgramPrints() {
        Run run =
                new Run(
                        1,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        List.of(
                                "read         12 ms",
                                "render     1204 ms",
                                "target/site: 3 pages"));
        assertEquals(Map.of("read", 12.0, "render", 1204.0), run.stages());
    }

    @Test
    void theFloorWritesTheSameFiles() throws Exception {
        Path tree = Files.createDirectories(folder.resolve("tree/a/b")).getParent().getParent();
        Files.writeString(tree.resolve("one.txt"), "一");
        Files.writeString(tree.resolve("a/two.txt"), "");
        Files.writeString(tree.resolve("a/b/three.txt"), "333");
        PackedTree packed = PackedTree.pack(tree, folder.resolve("packed"));
        assertEquals(new PackedTree(3, 6), packed);
        writeFloor(folder.resolve("packed"), folder.resolve("again"));
        assertEquals(packed, PackedTree.pack(folder.resolve("again"), folder.resolve("repacked")));
        assertEquals(-1, Files.mismatch(folder.resolve("packed"), folder.resolve("repacked")));
    }

    private static void writeFloor(Path packed, Path target)
            throws IOException, InterruptedException, ExecutionException {
        WriteFloor.main(new String[] {packed.toString(), target.toString()});
    }

    @Test
    void whatExceedsItsLimitIsSetInBold() {
        assertEquals("2.97 (≤ 3)", Ratios.cell(2.967, 3.0));
        assertEquals("3 (≤ 3)", Ratios.cell(3, 3.0));
        assertEquals("**3.01** (≤ 3)", Ratios.cell(3.007, 3.0));
        assertEquals("**1,271** (≤ 564)", Ratios.cell(1271.4, 564.0));
        assertEquals("0.3", Ratios.cell(0.3, null));
    }

    @Test
    void ratiosAreOfMediansAndWhatWasNotRunIsLeftOut() throws IOException {
        Report report = new Report();
        for (double wall : new double[] {100, 400, 900}) {
            report.add(Benchmark.plan(0), Benchmark.BUILD, run(wall));
            report.add(Benchmark.plan(0), Benchmark.FLOOR, run(wall / 4));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Ratios(report).print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String table = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(table.contains("| everything ÷ only writing the same files | 4 (≤ 5) |"), table);
        assertTrue(table.contains("| the core alone ÷ Hugo | – |"), table);
    }

    private static Run run(double wall) {
        return new Run(wall, OptionalDouble.empty(), OptionalDouble.empty(), List.of());
    }

    @Test
    void aProgramThatFailsIsNotMeasured() {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-nothing");
        assertThrows(IllegalStateException.class, () -> MeasuredProcess.run(folder, command));
    }
}
