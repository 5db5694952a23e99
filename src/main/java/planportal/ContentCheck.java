package planportal;

import java.nio.file.Path;
import java.util.Optional;
import planportal.check.PlanChecker;
import planportal.diagnostic.Diagnostics;
import planportal.model.Publication;
import planportal.read.ContentReader;

/** The first two rooms, for those who want no more: {@code check}, and tests. */
public final class ContentCheck {
    private ContentCheck() {}

    /**
     * Reads and checks a content folder.
     *
     * @return the publication; empty if there are errors, which {@code diagnostics} then has
     */
    public static Optional<Publication> run(Path folder, Diagnostics diagnostics) {
        return new PlanChecker(diagnostics).check(new ContentReader(folder).read(diagnostics));
    }
}
