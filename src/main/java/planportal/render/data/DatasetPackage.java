package planportal.render.data;

import java.util.ArrayList;
import java.util.List;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.render.OutputFile;

/** The zip with all datasets, their descriptions, a README and the files' checksums. */
public final class DatasetPackage {
    private final Portal portal;
    private final DatasetWords words;
    private final String version;

    public DatasetPackage(Portal portal, DatasetWords words, String version) {
        this.portal = portal;
        this.words = words;
        this.version = version;
    }

    /** The zip with {@code files} at the addresses that they have on the site. */
    public OutputFile pack(List<OutputFile> files) {
        List<OutputFile> all = new ArrayList<>();
        all.add(OutputFile.text("README.txt", readme()));
        all.addAll(files);
        return new OutputFile(Addresses.EVERYTHING, ZipPackage.write(Checksums.added(all)));
    }

    /** What there is to say of the zip. */
    public static Distribution describe(OutputFile zip) {
        return Distribution.of(zip);
    }

    private String readme() {
        return words.text(
                "package.readme",
                portal.settings().name(),
                version,
                portal.settings().baseUrl(),
                portal.settings().licence().title(),
                portal.settings().licence().url(),
                portal.settings().textRights(),
                portal.settings().publisher(),
                portal.info().title());
    }
}
