package planportal.render.data;

import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, and once, also when several threads ask.
 *
 * @param <T> the value's type
 */
public final class Once<T> implements Supplier<T> {
    private Supplier<T> maker;
    private T value;

    private Once(Supplier<T> maker) {
        this.maker = maker;
    }

    public static <T> Once<T> of(Supplier<T> maker) {
        return new Once<>(maker);
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
