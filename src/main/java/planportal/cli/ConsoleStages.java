package planportal.cli;

import java.io.PrintStream;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import planportal.Stages;

/**
 * Prints a line a stage with its time; on a terminal, a bar while a stage takes longer than a
 * second.
 */
final class ConsoleStages implements Stages {
    private static final int BAR = 30;
    private static final int NAME = 8;
    private static final int MILLIS = 6;
    private static final long PATIENCE = 1_000_000_000L;
    private static final long REDRAW = 100_000_000L;

    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private long started;
    private long drawn;
    private boolean barShown;

    /**
     * @param terminal whether a bar may be drawn and wiped
     * @param nanoTime the clock, in nanoseconds
     */
    ConsoleStages(PrintStream out, boolean terminal, LongSupplier nanoTime) {
        this.out = out;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
    }

    @Override
    public <T> T stage(String name, Supplier<T> work) {
        started = nanoTime.getAsLong();
        drawn = started;
        try {
            T result = work.get();
            wipe();
            out.println(line(name, nanoTime.getAsLong() - started));
            return result;
        } finally {
            wipe();
        }
    }

    @Override
    public IntConsumer progress(int total) {
        return terminal ? done -> draw(done, total) : done -> {};
    }

    private static String line(String name, long nanos) {
        String millis = Long.toString(nanos / 1_000_000);
        return name + gap(NAME, name) + " " + gap(MILLIS, millis) + millis + " ms";
    }

    /** What fills up {@code text} to a column of {@code width}. */
    private static String gap(int width, String text) {
        return " ".repeat(Math.max(0, width - text.length()));
    }

    private synchronized void draw(int done, int total) {
        long now = nanoTime.getAsLong();
        if (now - started < PATIENCE || now - drawn < REDRAW) {
            return;
        }
        drawn = now;
        barShown = true;
        int full = (int) ((long) BAR * done / total);
        out.print("\r[" + "#".repeat(full) + " ".repeat(BAR - full) + "] " + done + "/" + total);
        out.flush();
    }

    private synchronized void wipe() {
        if (barShown) {
            barShown = false;
            out.print("\r\u001b[K");
            out.flush();
        }
    }
}
