package planportal.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.testing.RealContent;
import planportal.testing.SyntheticPlan;

/**
 * Tries mutants of the small site, of a made-up plan and of the real plan.
 *
 * <p>{@code -Dmutants.count=} sets how many, {@code -Dmutants.first=} the first seed, and {@code
 * -Dmutants.seed=} runs one seed alone.
 */
class MutantsTest {
    private static final String DEFAULT_COUNT = "60";

    private static final String FEW_FORMATS = "formats: [chart, csv, json]";

    /** Of so many published sites one is read as a whole. */
    private static final int SAMPLE = 4;

    /** No mutant takes nearly as long: the program hangs. */
    private static final int WATCHDOG_MINUTES = 3;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Test
    void checkAndBuildTakeWhateverTheyAreGiven(@TempDir Path folder) throws Exception {
        List<ContentFiles> originals = originals(folder);
        Trial trial = new Trial(folder.resolve("trial"), originals.get(0));
        List<String> failures = new ArrayList<>();
        int tried = 0;
        int valid = 0;
        for (long seed : seeds()) {
            Mutant mutant = Mutant.of(seed, originals);
            Trial.Outcome outcome = watched(trial, mutant);
            tried++;
            valid += outcome.valid() ? 1 : 0;
            for (String problem : outcome.problems()) {
                failures.add(mutant + "\n    " + problem);
                out.println(mutant + "\n    " + problem);
            }
        }
        out.printf(
                "%d mutants: %d valid, %d refused, %d failures%n",
                tried, valid, tried - valid, failures.size());
        assertEquals(List.of(), failures, "rerun one with -Dmutants.seed=");
    }

    private static long[] seeds() {
        Long only = Long.getLong("mutants.seed");
        if (only != null) {
            return new long[] {only};
        }
        int count = Integer.parseInt(System.getProperty("mutants.count", DEFAULT_COUNT));
        return LongStream.iterate(Long.getLong("mutants.first", 1), seed -> seed + 1)
                .limit(count)
                .toArray();
    }

    /** Returns valid contents; those that build fast come first, since they are used more often. */
    private static List<ContentFiles> originals(Path folder) throws Exception {
        ContentFiles small = ContentFiles.read(Path.of("src/test/resources/sites/small/content"));
        ContentFiles smallWithFewFormats = small.copy();
        smallWithFewFormats.put("portal.yaml", small.text("portal.yaml") + FEW_FORMATS + "\n");
        Path synthetic = folder.resolve("synthetic");
        new SyntheticPlan(3, 1, 7, 2, SyntheticPlan.CORE_FORMATS, Path.of("content"))
                .write(synthetic);
        ContentFiles real = ContentFiles.read(RealContent.folder());
        String settings = real.text("portal.yaml");
        real.put("portal.yaml", settings.replaceFirst("(?m)^formats: .*$", FEW_FORMATS));
        return List.of(smallWithFewFormats, ContentFiles.read(synthetic), small, real);
    }

    /** Runs a mutant in a thread of its own, which cannot be stopped if the program hangs. */
    private static Trial.Outcome watched(Trial trial, Mutant mutant) throws Exception {
        boolean thorough = mutant.seed() % SAMPLE == 0 || Long.getLong("mutants.seed") != null;
        FutureTask<Trial.Outcome> running = new FutureTask<>(() -> trial.run(mutant, thorough));
        Thread thread = new Thread(running, mutant.toString());
        thread.setDaemon(true);
        thread.start();
        try {
            return running.get(WATCHDOG_MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            return new Trial.Outcome(false, List.of(stackTrace(e.getCause())));
        } catch (TimeoutException e) {
            String stack = Arrays.toString(thread.getStackTrace());
            throw new AssertionError(mutant + "\n    hangs at " + stack, e);
        }
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString().lines().limit(25).reduce("", (a, b) -> a + "\n    " + b);
    }
}
