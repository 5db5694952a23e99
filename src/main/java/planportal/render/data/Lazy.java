package planportal.render.data;

import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, and once, also when several threads ask.
 *
 * @param <T> the value's type
 */
public final class Lazy<T> implements Supplier<T> {
    private Supplier<T> maker;
    private T value;

    private Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    public static <T> Lazy<T> of(Supplier<T> maker) {
        return new Lazy<>(maker);
    }

    @Override
    public synchronized T get() {
        if (maker != null) {
            value = maker.get();
            maker = null;
        }
        return value;
    }
}
