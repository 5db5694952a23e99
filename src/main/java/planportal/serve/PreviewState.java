package planportal.serve;

import java.util.Optional;

/**
 * The outcome of preparing a site for the preview.
 *
 * @param site the new site; empty if there is none, and the former one remains
 * @param problem what went wrong, as the terminal shows it; empty if nothing did
 */
public record PreviewState(Optional<RenderedSite> site, String problem) {

    static PreviewState of(RenderedSite site) {
        return new PreviewState(Optional.of(site), "");
    }

    static PreviewState failed(String problem) {
        return new PreviewState(Optional.empty(), problem);
    }

    /** Returns whether there is no new site. */
    public boolean failed() {
        return site.isEmpty();
    }
}
