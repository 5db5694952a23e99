package planportal.render.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.render.OutputFile;
import planportal.zip.Packer;

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

    /**
     * The zip with the datasets' files at the addresses that they have on the site.
     *
     * @param dataPackage the description of all datasets, if it is published
     * @param descriptions those of single datasets, by the datasets' names
     */
    public OutputFile pack(
            Optional<OutputFile> dataPackage,
            List<DatasetFiles> datasets,
            Map<String, OutputFile> descriptions) {
        ZipPackage zip = new ZipPackage("");
        try (Packer packer = new Packer()) {
            zip.add(OutputFile.text("README.txt", readme()), packer);
            dataPackage.ifPresent(file -> zip.add(file, packer));
            for (DatasetFiles dataset : datasets) {
                dataset.addTo(zip);
                if (descriptions.containsKey(dataset.name())) {
                    zip.add(descriptions.get(dataset.name()), packer);
                }
            }
            return new OutputFile(Addresses.EVERYTHING, zip.finish(packer));
        }
    }

    private String readme() {
        return words.text(
                "package.readme",
                portal.settings().name(),
                version,
                portal.settings().baseUrl(),
                portal.settings().licence().title(),
                portal.settings().licence().url(),
                portal.settings().textRights().text(),
                portal.settings().publisher(),
                portal.info().title());
    }
}
