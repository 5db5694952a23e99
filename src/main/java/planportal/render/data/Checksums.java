package planportal.render.data;

import java.util.ArrayList;
import java.util.List;
import planportal.render.OutputFile;

/** The list of checksums that goes into a package; {@code sha256sum -c SHA256SUMS} checks it. */
final class Checksums {
    static final String NAME = "SHA256SUMS";

    private Checksums() {}

    /** The files with their checksums behind them. */
    static List<OutputFile> added(List<OutputFile> files) {
        StringBuilder sums = new StringBuilder();
        for (OutputFile file : files) {
            sums.append(Distribution.of(file).sha256())
                    .append("  ")
                    .append(file.path())
                    .append('\n');
        }
        List<OutputFile> all = new ArrayList<>(files);
        all.add(OutputFile.text(NAME, sums.toString()));
        return all;
    }
}
