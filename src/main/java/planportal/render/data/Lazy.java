package planportal.render.data;

import java.util.function.Supplier;

/**
 * A value computed when it is first asked for, and only once.
 *
 * @param <T> the value's type
 */
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> computation;
    private T value;

    private Lazy(Supplier<T> computation) {
        this.computation = computation;
    }

    public static <T> Lazy<T> of(Supplier<T> computation) {
        return new Lazy<>(computation);
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = computation.get();
        }
        return value;
    }
}
