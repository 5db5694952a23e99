package planportal.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import planportal.diagnostic.Finding;

/** Verifies a built site: links, formats, data against their declarations, checksums, weights. */
public final class SiteVerifier {
    private SiteVerifier() {}

    /**
     * Returns all faults of the site in {@code folder}, by file and line; empty if it has none.
     *
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static List<Finding> verify(Path folder) {
        BuiltFiles files = BuiltFiles.of(folder);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(new PageChecks(files).run());
        findings.addAll(new FormatChecks(files).run());
        findings.addAll(new DatasetChecks(files).run());
        findings.addAll(new FileChecks(files).run());
        return findings.stream().sorted().toList();
    }

    /** Whether {@code folder} is a site: it has a home page. */
    public static boolean isSite(Path folder) {
        return Files.isRegularFile(folder.resolve("index.html"));
    }
}
