package planportal;

import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Watches a build go through its stages. */
public interface Stages {

    /** Watches nothing. */
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

    /** Does {@code work} as the stage {@code name} and gives its result back. */
    <T> T stage(String name, Supplier<T> work);

    /** What to tell how many of {@code total} pieces of the running stage are done. */
    IntConsumer progress(int total);
}
