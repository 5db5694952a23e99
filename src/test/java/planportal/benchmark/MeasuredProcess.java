package planportal.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** Starts programs and measures them by what the operating system says about them. */
final class MeasuredProcess {
    private static final Path OWN_TIMES = Path.of("/proc/self/stat");
    private static final double MILLIS_PER_TICK = 10;

    private MeasuredProcess() {}

    /**
     * Runs a program to its end.
     *
     * @param folder where it runs
     * @throws IllegalStateException if it fails; says what it printed
     */
    static Run run(Path folder, List<String> command) {
        try {
            Path printed = Files.createTempFile(folder, "printed", ".txt");
            double cpuBefore = childrenCpu().orElse(0);
            long started = System.nanoTime();
            Process process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(printed.toFile())
                            .start();
            PeakMemory memory = new PeakMemory(process.pid());
            memory.start();
            int status = process.waitFor();
            double wall = (System.nanoTime() - started) / 1e6;
            memory.join();
            OptionalDouble cpuAfter = childrenCpu();
            List<String> output = Files.readAllLines(printed);
            if (status != 0) {
                throw new IllegalStateException(
                        command + " ended with " + status + ":\n" + String.join("\n", output));
            }
            OptionalDouble cpu =
                    cpuAfter.isPresent()
                            ? OptionalDouble.of(cpuAfter.getAsDouble() - cpuBefore)
                            : OptionalDouble.empty();
            return new Run(wall, cpu, memory.mebibytes(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The processor time of all children that have ended; only Linux tells. */
    private static OptionalDouble childrenCpu() throws IOException {
        if (!Files.exists(OWN_TIMES)) {
            return OptionalDouble.empty();
        }
        String line = Files.readString(OWN_TIMES);
        // The second field is a name in brackets that may hold spaces; fields 16 and 17 are wanted.
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return OptionalDouble.of(
                (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * MILLIS_PER_TICK);
    }

    /** Looks again and again at the largest resident size, which only grows. */
    private static final class PeakMemory extends Thread {
        private static final long PAUSE_MILLIS = 3;
        private static final String FIELD = "VmHWM:";

        private final Path status;
        private volatile long kibibytes;

        PeakMemory(long pid) {
            status = Path.of("/proc/" + pid + "/status");
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (true) {
                    kibibytes = Math.max(kibibytes, read());
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (IOException | InterruptedException ended) {
                // The process has ended, or the system has no such file.
                return;
            }
        }

        private long read() throws IOException {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith(FIELD)) {
                    String size = line.substring(FIELD.length()).strip();
                    return Long.parseLong(size.substring(0, size.indexOf(' ')));
                }
            }
            throw new IOException("the process has ended");
        }

        OptionalDouble mebibytes() {
            return kibibytes == 0 ? OptionalDouble.empty() : OptionalDouble.of(kibibytes / 1024.0);
        }
    }
}
