package planportal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that is made on another thread before it is needed.
 *
 * @param <T> what is made
 */
final class Ahead<T> implements Supplier<T> {
    private final FutureTask<T> task;

    private Ahead(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins {@code work} at once. */
    static <T> Ahead<T> begin(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "ahead");
        thread.setDaemon(true);
        thread.start();
        return new Ahead<>(task);
    }

    /** Whether it is made, or went wrong. */
    boolean isDone() {
        return task.isDone();
    }

    /**
     * What was made; waits until it is. What goes wrong in making it is thrown here.
     *
     * @throws IllegalStateException if this thread is interrupted
     */
    @Override
    public T get() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
