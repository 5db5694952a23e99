package planportal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import planportal.check.PlanChecker;
import planportal.diagnostic.Diagnostics;
import planportal.model.Publication;
import planportal.read.ContentReader;
import planportal.read.RawContent;

/** The first two rooms, where {@code check} ends and {@code build} goes on. */
public final class ContentCheck {
    private ContentCheck() {}

    /**
     * Reads and checks a content folder.
     *
     * @return the publication; empty if there are errors, which {@code diagnostics} then has
     */
    public static Optional<Publication> run(Path folder, Diagnostics diagnostics) {
        return run(new ContentReader(folder), PlanChecker::new, Stages.SILENT, diagnostics);
    }

    /** The same, telling its stages. Nobody holds the raw content after it. */
    static Optional<Publication> run(
            ContentReader content,
            Function<Diagnostics, PlanChecker> checker,
            Stages stages,
            Diagnostics diagnostics) {
        RawContent raw = stages.stage("read", () -> content.read(diagnostics));
        return stages.stage("check", () -> checker.apply(diagnostics).check(raw));
    }
}
