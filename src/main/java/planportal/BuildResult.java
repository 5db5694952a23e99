package planportal;

import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.publish.Published;

/**
 * How a build ended.
 *
 * @param published what was published; empty if the content has errors
 */
public record BuildResult(Diagnostics diagnostics, Optional<Published> published) {}
