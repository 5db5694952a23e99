package planportal.check;

import java.util.Optional;
import java.util.function.Function;
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
    private Optional<Known> last = Optional.empty();

    /**
     * All that was checked but the yearly results.
     *
     * @param publication without results; empty if there was an error
     */
    record Base(
            Optional<PlanInfo> info,
            IdRegistry<Indicator> indicators,
            Optional<Publication> publication) {}

    /** A base without errors, the files that it was made of, and what was said of them. */
    private record Known(RawContent raw, Base base, Diagnostics diagnostics) {}

    /**
     * The base of these files, which {@code check} makes unless it was made the last time.
     *
     * @param diagnostics holds what was said in reading, and gets what {@code check} reports
     */
    Base base(RawContent raw, Diagnostics diagnostics, Function<RawContent, Base> check) {
        RawContent others = raw.withoutTable(ObservationChecker.FILE);
        if (diagnostics.isEmpty() && last.isPresent() && last.get().raw().isSame(others)) {
            diagnostics.addAll(last.get().diagnostics());
            return last.get().base();
        }
        Base base = check.apply(raw);
        if (!diagnostics.hasErrors()) {
            Diagnostics warnings = new Diagnostics();
            warnings.addAll(diagnostics);
            last = Optional.of(new Known(others, base, warnings));
        }
        return base;
    }
}
