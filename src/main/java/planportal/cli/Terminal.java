package planportal.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The streams of this process. */
final class Terminal {
    private Terminal() {}

    /** Standard output in UTF-8. */
    static PrintStream out() {
        return utf8(FileDescriptor.out);
    }

    /** Standard error in UTF-8. */
    static PrintStream err() {
        return utf8(FileDescriptor.err);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Whether a person looks on: both streams are a terminal that can wipe a line. */
    static boolean isInteractive() {
        Console console = System.console();
        String kind = System.getenv("TERM");
        return console != null && isTerminal(console) && kind != null && !kind.equals("dumb");
    }

    /** From JDK 22 on there is a console without a terminal too; it says so itself. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJdk) {
            return true;
        }
    }
}
