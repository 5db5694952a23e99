package planportal.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
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
    void aProgramThatFailsIsNotMeasured() {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-nothing");
        assertThrows(IllegalStateException.class, () -> MeasuredProcess.run(folder, command));
    }
}
