package planportal.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Hugo, given the same neutral data as we.
 *
 * @param folder holds {@code gen.py}, which makes the data, and {@code hugo-stage.sh}, which lays a
 *     Hugo site out from it
 */
record Yardstick(Path folder) {

    /** Whether there is such a folder and Hugo is installed. */
    boolean isThere() {
        return Files.isRegularFile(folder.resolve("gen.py")) && hasHugo();
    }

    private static boolean hasHugo() {
        try {
            return new ProcessBuilder("hugo", "version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The neutral plan of so many indicators. */
    Path data(int indicators, Path work) {
        Path data = work.resolve("neutral-" + indicators);
        run(work, folder.resolve("gen.py").toString(), data.toString(), "-n", "" + indicators);
        return data;
    }

    /** The Hugo site made from {@code data}. */
    Path site(Path data, Path work) {
        Path site = work.resolve(data.getFileName() + "-hugo");
        run(
                work,
                folder.resolve("hugo-stage.sh").toString(),
                data.toString(),
                site.toString(),
                "stubs");
        return site;
    }

    /** The command that builds {@code site} into {@code target}. */
    static List<String> build(Path site, Path target) {
        return List.of("hugo", "-s", site.toString(), "-d", target.toString(), "--quiet");
    }

    private static void run(Path work, String... command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(work.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
