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
    private final List<String> command = new ArrayList<>();
    private Path folder = Path.of("");

    private Program(String... start) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(start));
    }

    /** What ended: what it printed, both streams as one, and its exit status. */
    public record Ended(int status, String printed) {}

    /** The program from this build's classes, with options for the JVM. */
    public static Program fromClasses(String... jvmOptions) {
        Program program = new Program(jvmOptions);
        program.command.add("-cp");
        program.command.add(System.getProperty("java.class.path"));
        program.command.add("planportal.cli.Main");
        return program;
    }

    /** The program as the one jar that {@code mvn package} makes. */
    public static Program fromJar() {
        return new Program("-jar", Path.of("target/plan-portal.jar").toAbsolutePath().toString());
    }

    /** Run in {@code where}. */
    public Program in(Path breadcrumb) {
        folder = breadcrumb;
        return this;
    }

    /** Runs it with these words and waits for its end. */
    public Ended run(String... words) {
        List<String> all = new ArrayList<>(command);
        all.addAll(Arrays.asList(words));
        try {
            Process process =
                    new ProcessBuilder(all)
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
