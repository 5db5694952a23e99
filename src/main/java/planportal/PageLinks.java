package planportal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import planportal.check.LinkChecker;
import planportal.derive.Addresses;
import planportal.diagnostic.Diagnostics;
import planportal.model.PortalSettings;
import planportal.model.PublishedFormat;
import planportal.publish.Publisher;
import planportal.read.RawContent;
import planportal.render.OutputFile;
import planportal.render.RenderJob;

/** Checks the links of the portal's own pages against the files that are to be rendered. */
public final class PageLinks {
    private PageLinks() {}

    /**
     * Returns whether all links lead somewhere; reports those that don't.
     *
     * @param settings those of the content, which a build or preview may narrow
     */
    public static boolean check(
            RawContent content,
            PortalSettings settings,
            List<RenderJob> jobs,
            Diagnostics diagnostics) {
        Map<String, Supplier<String>> files = new HashMap<>();
        for (RenderJob job : jobs) {
            job.paths().forEach(path -> files.put(path, () -> text(job, path)));
        }
        if (settings.publishes(PublishedFormat.OFFLINE)) {
            files.put(Addresses.OFFLINE, () -> "");
        }
        files.put(Publisher.RECORD, () -> "");
        new LinkChecker(diagnostics, files).check(content);
        return !diagnostics.hasErrors();
    }

    private static String text(RenderJob job, String path) {
        for (OutputFile file : job.files()) {
            if (file.path().equals(path)) {
                return new String(file.bytes(), StandardCharsets.UTF_8);
            }
        }
        return "";
    }
}
