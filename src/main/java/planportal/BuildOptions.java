package planportal;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The options of a build, apart from its content.
 *
 * @param baseUrl the site's address, which overrides the settings
 * @param previous the folder of the site published before, or of its editions alone
 * @param published the day on which a new version of the data is published
 * @param archive whether the whole site is published as a zip, too
 * @param keepForeign whether files in the target folder that no build wrote are kept
 * @param verify whether the new site is verified before it replaces the former
 * @param asOf the day of this run, after which nothing has happened; empty if it does not matter
 */
public record BuildOptions(
        Optional<URI> baseUrl,
        Optional<Path> previous,
        Optional<LocalDate> published,
        boolean archive,
        boolean keepForeign,
        boolean verify,
        Optional<LocalDate> asOf) {

    /** What a build does when nothing is asked for. */
    public static final BuildOptions DEFAULT =
            new BuildOptions(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    false,
                    false,
                    Optional.empty());

    /** Returns the same options without the zip of the whole site. */
    public BuildOptions withoutArchive() {
        return new BuildOptions(baseUrl, previous, published, false, keepForeign, verify, asOf);
    }
}
