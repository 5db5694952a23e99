package planportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

class ConsoleStagesTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private long now;

    @Test
    void printsALineAStageWithItsTime() {
        int result = stages(false).stage("read", () -> take(12));

        assertEquals(7, result);
        assertEquals("read         12 ms\n", text());
    }

    @Test
    void drawsNoBarForWhatIsDoneWithinASecond() {
        run(stages(true), 999);

        assertEquals("render      999 ms\n", text());
    }

    @Test
    void drawsABarOnATerminalAndWipesItWhenTheStageEnds() {
        run(stages(true), 1500);

        assertEquals(
                "\r[###############               ] 5/10\r\u001b[Krender     1500 ms\n", text());
    }

    @Test
    void drawsNoBarWhereNobodyLooksOn() {
        run(stages(false), 1500);

        assertEquals("render     1500 ms\n", text());
    }

    private void run(ConsoleStages stages, int millis) {
        stages.stage(
                "render",
                () -> {
                    IntConsumer progress = stages.progress(10);
                    take(millis);
                    progress.accept(5);
                    return null;
                });
    }

    private int take(int millis) {
        now += millis * 1_000_000L;
        return 7;
    }

    private ConsoleStages stages(boolean terminal) {
        return new ConsoleStages(
                new PrintStream(printed, true, StandardCharsets.UTF_8), terminal, () -> now);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
