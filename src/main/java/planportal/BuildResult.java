package planportal;

import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.publish.Published;

/**
 * The outcome of a build.
 *
 * @param diagnostics what was found in the content
 * @param published what was published; empty if the content has errors
 */
public record BuildResult(Diagnostics diagnostics, Optional<Published> published) {}
