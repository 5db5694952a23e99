package planportal.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.PortalSettings;
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

    /**
     * Writes the zip, with the datasets' files at the paths that they have on the site.
     *
     * @param dataPackage the description of all datasets, if it is published
     * @param descriptions the descriptions of single datasets, by the datasets' names
     */
    public OutputFile write(
            Optional<OutputFile> dataPackage,
            List<DatasetFiles> datasets,
            Map<String, OutputFile> descriptions) {
        List<OutputFile> files = new ArrayList<>();
        files.add(OutputFile.text("README.txt", readme()));
        dataPackage.ifPresent(files::add);
        for (DatasetFiles dataset : datasets) {
            files.addAll(dataset.files());
            if (descriptions.containsKey(dataset.name())) {
                files.add(descriptions.get(dataset.name()));
            }
        }
        return new OutputFile(Addresses.EVERYTHING, ZipPackage.write("", files));
    }

    private String readme() {
        PortalSettings settings = portal.settings();
        return words.text(
                "package.readme",
                settings.name(),
                version,
                settings.baseUrl(),
                settings.licence().title(),
                settings.licence().url(),
                settings.textRights().text(),
                words.provider() + words.authority(),
                portal.info().title());
    }
}
