package planportal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import planportal.check.LinkChecker;
import planportal.check.MoveAddressChecker;
import planportal.check.OwnFileClashes;
import planportal.check.SiteAddresses;
import planportal.derive.Addresses;
import planportal.diagnostic.Diagnostics;
import planportal.model.Publication;
import planportal.model.PublishedFormat;
import planportal.publish.Publisher;
import planportal.read.RawContent;
import planportal.render.OutputFile;
import planportal.render.RenderJob;

/** Checks the addresses that the content names against the files that are to be rendered. */
public final class AddressChecks {
    private static final String BUILD = "the build";

    private AddressChecks() {}

    /**
     * Returns whether own files have addresses of their own, and links and moves lead somewhere;
     * reports those that don't.
     *
     * @param publication the content as checked, whose settings a build or preview may narrow
     */
    public static boolean check(
            RawContent content, Publication publication, SiteJobs jobs, Diagnostics diagnostics) {
        Map<String, String> generated = new TreeMap<>();
        for (RenderJob job : jobs.generated()) {
            job.paths().forEach(path -> generated.put(path, job.source()));
        }
        if (publication.settings().publishes(PublishedFormat.OFFLINE)) {
            generated.put(Addresses.OFFLINE, BUILD);
        }
        generated.put(Publisher.RECORD, BUILD);
        generated.put(Addresses.KNOWN_SUMS, BUILD);
        new OwnFileClashes(diagnostics, generated).check(content);

        Map<String, Supplier<String>> files = new HashMap<>();
        generated.keySet().forEach(path -> files.put(path, () -> ""));
        for (List<RenderJob> each : List.of(jobs.generated(), jobs.own())) {
            for (RenderJob job : each) {
                job.paths().forEach(path -> files.put(path, () -> text(job, path)));
            }
        }
        SiteAddresses site = new SiteAddresses(files);
        new LinkChecker(diagnostics, site).check(content);
        new MoveAddressChecker(diagnostics, site).check(content, publication.moves());
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
