package planportal.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import planportal.diagnostic.Finding;
import planportal.file.ChecksumList;
import planportal.file.Sha256;

/** Checks the files as wholes: their checksums, and the weight of pages. */
final class FileChecks {
    /** What a page may weigh, in bytes; readers come by phone. */
    private static final int MAX_PAGE = 400_000;

    /** The whole plan on one page, for print: as heavy as the plan is long. */
    private static final String WHOLE_PLAN = "plan/full.html";

    private final BuiltFiles files;

    FileChecks(BuiltFiles files) {
        this.files = files;
    }

    List<Finding> run() {
        List<Finding> findings = new ArrayList<>();
        for (String path : files.withExtension("html").toList()) {
            long size = files.size(path);
            if (size > MAX_PAGE && !path.equals(WHOLE_PLAN)) {
                String text = "the page weighs " + size + " bytes";
                findings.add(
                        Finding.of("page-too-heavy", path, text, "at most " + MAX_PAGE + " bytes"));
            }
        }
        if (files.paths().contains(ChecksumList.FILE)) {
            checkSums(findings);
        }
        return findings;
    }

    private void checkSums(List<Finding> findings) {
        String list = new String(files.bytes(ChecksumList.FILE), StandardCharsets.UTF_8);
        Optional<ChecksumList> parsed = ChecksumList.parse(list);
        if (parsed.isEmpty()) {
            String text = "not a list of checksums as sha256sum writes it";
            findings.add(Finding.of("checksums-malformed", ChecksumList.FILE, text));
            return;
        }
        Set<String> found = Set.copyOf(files.paths());
        for (ChecksumList.Line line : parsed.get().lines()) {
            String path = line.path();
            if (!found.contains(path)) {
                String text = "is listed in " + ChecksumList.FILE + " and missing";
                findings.add(Finding.of("file-missing", path, text));
            } else if (!Sha256.hexadecimal(files.bytes(path)).equals(line.sum())) {
                String text = "differs from its checksum in " + ChecksumList.FILE;
                findings.add(Finding.of("checksum-wrong", path, text, line.sum()));
            }
        }
        TreeSet<String> unlisted = new TreeSet<>(found);
        unlisted.remove(ChecksumList.FILE);
        unlisted.removeAll(parsed.get().paths());
        for (String path : unlisted) {
            String text = "is not listed in " + ChecksumList.FILE;
            findings.add(Finding.of("file-unlisted", path, text));
        }
    }
}
