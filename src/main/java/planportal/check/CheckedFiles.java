package planportal.check;

import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.model.Indicator;
import planportal.model.PlanInfo;
import planportal.model.Publication;
import planportal.read.RawContent;

/**
 * What a {@link PlanChecker} made of a folder the last time, for whoever checks it again and again.
 * The yearly results are what changes most often, and nothing else in the content depends on them;
 * so as long as all other files are the very same ones, only the results are checked again.
 */
public final class CheckedFiles {
    private Optional<Base> last = Optional.empty();

    /**
     * All that was checked but the yearly results.
     *
     * @param raw all but the results
     * @param publication without results; empty if there was an error; such a base is not kept
     * @param diagnostics those of all of it
     */
    record Base(
            RawContent raw,
            Optional<PlanInfo> info,
            Register<Indicator> indicators,
            Optional<Publication> publication,
            Diagnostics diagnostics) {}

    /** What was made of the same files; empty if that was not the last time. */
    Optional<Base> find(RawContent raw) {
        return last.filter(base -> base.raw().isSameBut(ObservationChecker.FILE, raw));
    }

    /** Keeps what was made in the place of any other. */
    void put(Base base) {
        last = Optional.of(base);
    }
}
