package planportal.serve;

import java.util.Optional;

/**
 * How making a new site for the preview ended.
 *
 * @param site the new site; empty if there is none, and the one before is still the last
 * @param text what went wrong, as the terminal shows it; empty if nothing did
 */
public record PreviewState(Optional<RenderedSite> site, String text) {

    static PreviewState of(RenderedSite site) {
        return new PreviewState(Optional.of(site), "");
    }

    static PreviewState failed(String text) {
        return new PreviewState(Optional.empty(), text);
    }

    /** Whether there is no new site. */
    public boolean failed() {
        return site.isEmpty();
    }
}
