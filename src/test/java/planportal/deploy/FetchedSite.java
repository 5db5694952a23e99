package planportal.deploy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import planportal.site.Site;

/** Downloads a published site as the publishing job does. */
public final class FetchedSite {
    private FetchedSite() {}

    /**
     * Downloads all that a build needs of the site at an address.
     *
     * @param moves the lines of {@code moves.csv}
     */
    public static Path whole(String address, List<String> moves, Path folder)
            throws DeployException {
        site(address, moves).fetch(folder);
        return folder;
    }

    /** Downloads its editions alone. */
    public static Path editions(String address, Path folder) throws DeployException {
        site(address, List.of()).fetchEditions(folder);
        return folder;
    }

    private static PublishedSite site(String address, List<String> moves) {
        HttpFetcher http = new HttpFetcher(List.of(), Duration.ofMinutes(1));
        return new PublishedSite(URI.create(address), http, Site.builtIn().messages("zh"), moves);
    }
}
