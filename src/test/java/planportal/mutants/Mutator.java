package planportal.mutants;

import java.util.SplittableRandom;

/** Changes a content in one way. */
@FunctionalInterface
interface Mutator {
    /** Changes {@code content}; returns what was done, in a few words. */
    String change(ContentFiles content, SplittableRandom random);
}
