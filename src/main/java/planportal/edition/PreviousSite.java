package planportal.edition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.diff.DataVersion;
import planportal.diff.EditionException;
import planportal.diff.EditionFormat;
import planportal.diff.PreviousEdition;

/**
 * The site published before: its data, and the editions that it keeps.
 *
 * @param data from which the new data's version is counted
 * @param isWhole whether all of the site is there; otherwise only its editions are, and nothing can
 *     be said of what else the new site may lack
 * @param editions newest first; empty if the site describes no version of its data
 */
public record PreviousSite(PreviousEdition data, boolean isWhole, List<FrozenEdition> editions) {
    private static final List<String> EXTENSIONS = List.of("csv", "csv-metadata.json", "json");

    public PreviousSite {
        editions = List.copyOf(editions);
    }

    /**
     * Reads a built site, or a folder with the editions of one alone. The data of a site that keeps
     * no editions becomes its first one as it is.
     *
     * @throws EditionException if there is no site, or it is damaged
     */
    public static PreviousSite read(Path folder) {
        List<FrozenEdition> editions = FrozenEditions.read(folder);
        boolean whole = editions.isEmpty() || Files.exists(folder.resolve(EditionFormat.ADDRESS));
        if (!whole) {
            Path newest = folder.resolve(Addresses.edition(editions.get(0).version(), ""));
            return new PreviousSite(PreviousEdition.read(newest), false, editions);
        }
        PreviousEdition data = PreviousEdition.read(folder);
        if (editions.isEmpty()) {
            return new PreviousSite(data, true, freeze(folder, data).stream().toList());
        }
        requireNewest(folder, data, editions.get(0).version());
        return new PreviousSite(data, true, editions);
    }

    private static void requireNewest(Path folder, PreviousEdition data, DataVersion newest) {
        if (!data.version().equals(newest)) {
            throw EditionException.damaged(
                    folder.resolve(Addresses.DATA_PACKAGE),
                    "its data is version "
                            + data.version()
                            + ", but the newest edition in "
                            + Addresses.EDITION_LIST
                            + " is "
                            + newest);
        }
    }

    private static Optional<FrozenEdition> freeze(Path folder, PreviousEdition data) {
        if (data.edition().dataPackage().isEmpty()) {
            return Optional.empty();
        }
        List<String> paths = new ArrayList<>(List.of(Addresses.DATA_PACKAGE));
        for (String dataset : data.edition().datasets().keySet()) {
            EXTENSIONS.forEach(each -> paths.add("datasets/" + dataset + "." + each));
        }
        List<EditionFile> files =
                paths.stream()
                        .filter(path -> Files.isRegularFile(folder.resolve(path)))
                        .map(path -> FrozenEditions.file(folder, path))
                        .toList();
        PublishedEdition about = PublishedEdition.first(data.version(), Optional.empty());
        return Optional.of(FrozenEdition.of(data.version(), () -> about, files));
    }
}
