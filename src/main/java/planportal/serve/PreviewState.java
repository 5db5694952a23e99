package planportal.serve;

import java.util.Optional;

/**
 * The outcome of preparing a site for the preview.
 *
 * @param site the new site; empty if there is none, and the former one remains
 * @param problem what went wrong, as the terminal shows it; empty if nothing did
 * @param language of the interface, as far as the content ever said so
 */
public record PreviewState(Optional<RenderedSite> site, String problem, String language) {

    static PreviewState of(RenderedSite site, String language) {
        return new PreviewState(Optional.of(site), "", language);
    }

    static PreviewState failed(String problem, String language) {
        return new PreviewState(Optional.empty(), problem, language);
    }

    /** Returns whether there is no new site. */
    public boolean failed() {
        return site.isEmpty();
    }
}
