package planportal.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import planportal.Stages;

/**
 * Prints a line per stage with its time, and on a terminal a progress bar for stages that take
 * longer than a second.
 */
final class ConsoleStages implements Stages {
    private static final int BAR = 30;
    private static final long BAR_AFTER = 1_000_000_000L;
    private static final long REDRAW_AFTER = 100_000_000L;

    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private long started;
    private long drawn;
    private boolean barShown;

    /**
     * @param terminal whether {@code out} is a terminal, on which a bar can be drawn and erased
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
            erase();
            long millis = (nanoTime.getAsLong() - started) / 1_000_000;
            out.println(String.format(Locale.ROOT, "%-8s %6d ms", name, millis));
            return result;
        } finally {
            erase();
        }
    }

    @Override
    public IntConsumer progress(int total) {
        return terminal ? done -> draw(done, total) : done -> {};
    }

    private synchronized void draw(int done, int total) {
        long now = nanoTime.getAsLong();
        if (now - started < BAR_AFTER || now - drawn < REDRAW_AFTER) {
            return;
        }
        drawn = now;
        barShown = true;
        int full = (int) ((long) BAR * done / total);
        out.print("\r[" + "#".repeat(full) + " ".repeat(BAR - full) + "] " + done + "/" + total);
        out.flush();
    }

    private synchronized void erase() {
        if (barShown) {
            barShown = false;
            out.print("\r\u001b[K");
            out.flush();
        }
    }
}
