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

    /**
     * Looks again and again at the largest resident size, which only grows, of a process and of
     * those that it started.
     */
    private static final class PeakMemory extends Thread {
        private static final long PAUSE_MILLIS = 3;
        private static final long LOOK_NANOS = 80_000_000;
        private static final String FIELD = "VmHWM:";

        private final long pid;
        private List<ProcessHandle> children = List.of();
        private long looked = System.nanoTime();
        private volatile long kibibytes;

        PeakMemory(long pid) {
            this.pid = pid;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (true) {
                    kibibytes = Math.max(kibibytes, read(pid) + ofChildren());
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (IOException | InterruptedException ended) {
                // The process has ended, or the system has no such file.
                return;
            }
        }

        private long ofChildren() {
            long now = System.nanoTime();
            if (now - looked > LOOK_NANOS) {
                looked = now;
                children = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::children).toList();
            }
            long sum = 0;
            for (ProcessHandle child : children) {
                try {
                    sum += read(child.pid());
                } catch (IOException ended) {
                    // It ended since; what it held has been counted.
                    continue;
                }
            }
            return sum;
        }

        private static long read(long process) throws IOException {
            for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
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
