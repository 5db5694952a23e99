package planportal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build may be asked for besides its content.
 *
 * @param baseUrl the site's address, which overrides the settings
 * @param previous the folder of the edition published before
 * @param archive whether the whole site is published as a zip, too
 * @param keepForeign whether files in the target folder that no build wrote are kept
 * @param verify whether the new site is verified before it replaces the former
 */
public record BuildOptions(
        Optional<URI> baseUrl,
        Optional<Path> previous,
        boolean archive,
        boolean keepForeign,
        boolean verify) {

    /** What a build does when nothing is asked for. */
    public static final BuildOptions DEFAULT =
            new BuildOptions(Optional.empty(), Optional.empty(), true, false, false);

    /** Returns the same options without the zip of the whole site. */
    public BuildOptions withoutArchive() {
        return new BuildOptions(baseUrl, previous, false, keepForeign, verify);
    }
}
