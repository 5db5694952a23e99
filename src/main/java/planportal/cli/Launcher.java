package planportal.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts the program in a virtual machine made for short work: {@code java -jar} cannot carry
 * options in the jar, and with them a build takes half the processor time and half the memory. The
 * second machine costs less than it saves.
 *
 * <p>Whoever gives options himself ({@code java -Xmx2g -jar …}) gets just these and no second
 * machine. So it is too where the system doesn't tell how the program was started.
 *
 * <p>This class runs in a cold machine: it uses no streams and no lambdas, which cost more to link
 * than all of it takes.
 */
public final class Launcher {
    private static final List<String> OTHER_OPTIONS =
            List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    /** By name: loading the class takes time, and it is the other machine that needs it. */
    private static final String PROGRAM = "planportal.cli.Main";

    /** Where Linux tells how a program was started: its words, each with a 0 behind it. */
    private static final String COMMAND_LINE = "/proc/self/cmdline";

    /** Where Linux tells whether programs get large pages of memory that ask for them. */
    private static final String LARGE_PAGES = "/sys/kernel/mm/transparent_hugepage/enabled";

    private Launcher() {}

    public static void main(String[] words) throws InterruptedException {
        Optional<String[]> started = arguments();
        List<String> command =
                started.isPresent() ? command(started.get(), System.getenv(), words) : List.of();
        if (command.isEmpty() || !run(command)) {
            Main.main(words);
        }
    }

    /**
     * The arguments that this machine was started with; empty if the system doesn't tell. Where it
     * tells in a file, that is read: the JDK's way there takes 10 ms to set itself up, as long as a
     * quarter of a machine's start.
     */
    private static Optional<String[]> arguments() {
        Optional<String> line = read(COMMAND_LINE);
        if (line.isEmpty()) {
            return ProcessHandle.current().info().arguments();
        }
        String[] all = line.get().split("\0");
        return Optional.of(Arrays.copyOfRange(all, 1, all.length));
    }

    private static boolean hasLargePages() {
        Optional<String> choice = read(LARGE_PAGES);
        return choice.isPresent() && !choice.get().contains("[never]");
    }

    /** The text of a file of the system's; empty where there is no such file. */
    private static Optional<String> read(String file) {
        try (InputStream in = new FileInputStream(file)) {
            return Optional.of(new String(in.readAllBytes(), nativeCharset()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What arguments and the names of files are written in. */
    private static Charset nativeCharset() {
        return Charset.forName(System.getProperty("sun.jnu.encoding"));
    }

    /**
     * The command that starts the program again with options; empty if it shall run where it is.
     *
     * @param started the arguments that this machine was started with
     * @param words what the user wrote after the jar's name
     */
    static List<String> command(String[] started, Map<String, String> environment, String[] words) {
        if (started.length < 2 || !started[0].equals("-jar") || !started[1].endsWith(".jar")) {
            return List.of();
        }
        for (String variable : OTHER_OPTIONS) {
            if (environment.containsKey(variable)) {
                return List.of();
            }
        }
        if (!System.getProperty("java.vm.name").contains("OpenJDK")
                && !System.getProperty("java.vm.name").contains("HotSpot")) {
            return List.of();
        }
        List<String> command = new ArrayList<>();
        command.add(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        // One collector thread and a small heap, which grows only if need be, by little at a time;
        // but what is new has as much room at once as pays off.
        command.add("-XX:+UseSerialGC");
        command.add("-Xms96m");
        command.add("-XX:MinHeapFreeRatio=30");
        command.add("-XX:NewSize=24m");
        if (hasLargePages()) {
            // A build touches much memory for a short time: to be given it in pages of 4 KiB took
            // an eighth of it.
            command.add("-XX:+UseTransparentHugePages");
        }
        // No file for others to watch this machine by, which takes some milliseconds to make.
        command.add("-XX:-UsePerfData");
        if (words.length == 0 || !words[0].equals("serve")) {
            // In a program that soon ends, more room for what is new takes memory and makes no plan
            // faster; nor does the thorough compiler.
            command.add("-XX:MaxNewSize=24m");
            command.add("-XX:TieredStopAtLevel=1");
            // To compile is a third of a build's work, and most of what is compiled is inlined; the
            // larger methods need not be.
            command.add("-XX:C1MaxInlineSize=24");
        }
        String jar = started[1];
        String archive = jar.substring(0, jar.length() - ".jar".length()) + ".jsa";
        if (new File(archive).isFile()) {
            command.add("-XX:SharedArchiveFile=" + archive);
            // An archive of another machine or jar is passed over; nobody needs to hear of it.
            command.add("-Xlog:disable");
        }
        // Named so, the jar need not be opened before the first class that is not in the archive.
        command.add("-cp");
        command.add(jar);
        command.add(PROGRAM);
        command.addAll(Arrays.asList(words));
        return command;
    }

    /** Runs {@code command} in this program's stead and ends with its status; false if it can't. */
    private static boolean run(List<String> command) throws InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            return false;
        }
        Runtime.getRuntime().addShutdownHook(new End(process));
        int status = process.waitFor();
        // Nothing is left to put in order: the other machine has written everything itself.
        Runtime.getRuntime().halt(status);
        return true;
    }

    /** Ends the other machine when this one is asked to end. */
    private static final class End extends Thread {
        private final Process process;

        End(Process process) {
            this.process = process;
        }

        @Override
        public void run() {
            process.destroy();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
