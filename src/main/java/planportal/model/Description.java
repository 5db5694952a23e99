package planportal.model;

import java.net.URI;
import java.util.Optional;

/**
 * What is recorded of an indicator beside the plan. Texts are empty where nothing is recorded.
 *
 * @param definition what is measured, and how
 * @param responsible the body that answers for it
 * @param source where the results come from
 * @param nextRelease when the next results are due: a day or a month, {@code 2026-03}
 */
public record Description(
        String definition,
        String responsible,
        String source,
        Optional<URI> sourceUrl,
        String nextRelease) {

    /** Nothing recorded. */
    public static final Description NONE = new Description("", "", "", Optional.empty(), "");
}
