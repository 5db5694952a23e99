package planportal.render.data;

import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.render.RenderJob;
import planportal.render.Renderer;

/** Makes the data files of each indicator. */
public final class IndicatorDataRenderer implements Renderer {
    private final Portal portal;
    private final IndicatorFiles files;

    public IndicatorDataRenderer(Portal portal, IndicatorFiles files) {
        this.portal = portal;
        this.files = files;
    }

    @Override
    public Stream<RenderJob> jobs() {
        return portal.plan().indicators().stream()
                .filter(indicator -> !files.paths(indicator).isEmpty())
                .map(
                        indicator ->
                                new RenderJob(
                                        "indicator " + indicator.id(),
                                        files.paths(indicator),
                                        () -> files.render(indicator)));
    }
}
