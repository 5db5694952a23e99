package planportal;

import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Follows a build through its stages. */
public interface Stages {

    /** Reports nothing. */
    Stages SILENT =
            new Stages() {
                @Override
                public <T> T stage(String name, Supplier<T> work) {
                    return work.get();
                }

                @Override
                public IntConsumer progress(int total) {
                    return done -> {};
                }
            };

    /** Runs {@code work} as the stage {@code name} and returns its result. */
    <T> T stage(String name, Supplier<T> work);

    /**
     * Returns what accepts, from any thread, how many of {@code total} parts of the running stage
     * are done.
     */
    IntConsumer progress(int total);
}
