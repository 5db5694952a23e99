package planportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The program run in a process of its own, as its users run it. */
public final class Program {
    private static final Path PACKAGE = Path.of("target").toAbsolutePath();

    private final List<String> command;
    private Path folder = Path.of("");

    private Program(List<String> command) {
        this.command = command;
    }

    /** What ended: what it printed, both streams as one, and its exit status. */
    public record Ended(int status, String printed) {}

    /** The program from this build's classes, with options for the JVM. */
    public static Program fromClasses(String... jvmOptions) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(List.of(jvmOptions));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "planportal.cli.Main"));
        return new Program(command);
    }

    /** The jar that {@code mvn package} makes. */
    public static Program fromJar() {
        return new Program(List.of(java(), "-jar", PACKAGE.resolve("plan-portal.jar").toString()));
    }

    /** The start script beside that jar. */
    public static Program fromScript() {
        return new Program(List.of(PACKAGE.resolve("plan-portal").toString()));
    }

    /** A program at another place. */
    public static Program at(Path file) {
        return new Program(List.of(file.toString()));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Runs in {@code other}. */
    public Program in(Path other) {
        folder = other;
        return this;
    }

    /** Its command line with these words. */
    public List<String> command(String... words) {
        List<String> all = new ArrayList<>(command);
        all.addAll(Arrays.asList(words));
        return all;
    }

    /** Runs it with these words and waits for its end. */
    public Ended run(String... words) {
        try {
            Process process =
                    new ProcessBuilder(command(words))
                            .directory(folder.toAbsolutePath().toFile())
                            .redirectErrorStream(true)
                            .start();
            process.getOutputStream().close();
            String printed =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
