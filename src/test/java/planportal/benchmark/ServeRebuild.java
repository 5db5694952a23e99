package planportal.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/**
 * The time from saving a changed cell to the changed page standing in the site, while {@code serve}
 * runs.
 */
final class ServeRebuild {
    private static final long LIMIT_SECONDS = 120;

    private ServeRebuild() {}

    /**
     * Starts {@code serve}, changes a cell {@code times} times, ends it.
     *
     * @param folder holds {@code content/}; the site is made in {@code target/site}
     * @return a run for each change; the first change is not counted, for it warms up
     */
    static List<Run> measure(List<String> program, Path folder, int times)
            throws IOException, InterruptedException {
        Path observations = folder.resolve("content/observations.csv");
        String before = Files.readString(observations);
        String indicator = firstIndicator(folder.resolve("content/indicators.csv"));
        Path page = folder.resolve("target/site/indicators/" + indicator + ".json");
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("serve", "--port", "0"));
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("serve.txt").toFile())
                        .start();
        try {
            await(page, "", process);
            List<Run> runs = new ArrayList<>();
            for (int i = 0; i <= times; i++) {
                // Let the last rebuild come to rest.
                Thread.sleep(1_000);
                String value = "1.0" + (i + 1);
                String source = "benchmark " + (i + 1);
                Files.writeString(
                        observations,
                        before + indicator + ",2021," + value + "," + source + ",2022-01-31,\n");
                long started = System.nanoTime();
                await(page, source, process);
                double wall = (System.nanoTime() - started) / 1e6;
                if (i > 0) {
                    runs.add(
                            new Run(
                                    wall,
                                    OptionalDouble.empty(),
                                    OptionalDouble.empty(),
                                    List.of()));
                }
            }
            return runs;
        } finally {
            process.destroy();
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static String firstIndicator(Path file) throws IOException {
        String row = Files.readAllLines(file).get(1);
        return row.substring(0, row.indexOf(','));
    }

    private static void await(Path page, String words, Process process)
            throws IOException, InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!holds(page, words)) {
            if (!process.isAlive() || System.nanoTime() > limit) {
                throw new IOException("serve did not make " + page + " with \"" + words + "\"");
            }
            Thread.sleep(1);
        }
    }

    private static boolean holds(Path page, String words) throws IOException {
        try {
            return Files.readString(page).contains(words);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
