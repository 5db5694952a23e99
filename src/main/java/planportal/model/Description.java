package planportal.model;

import java.net.URI;
import java.util.Optional;

/**
 * What is recorded of an indicator beside the plan. Texts are empty where nothing is recorded.
 *
 * @param definition what is measured, and how
 * @param responsible the body that answers for it
 * @param source where the results come from
 * @param nextRelease when the next results are due
 */
public record Description(
        String definition,
        String responsible,
        String source,
        Optional<URI> sourceUrl,
        Optional<DueDate> nextRelease) {

    /** Nothing recorded. */
    public static final Description NONE =
            new Description("", "", "", Optional.empty(), Optional.empty());

    /** Returns when the next results are due, as recorded; may be empty. */
    public String nextReleaseText() {
        return nextRelease.map(DueDate::text).orElse("");
    }
}
