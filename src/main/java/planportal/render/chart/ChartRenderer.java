package planportal.render.chart;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.model.PublishedFormat;
import planportal.render.RenderJob;
import planportal.render.Renderer;

/** Makes an SVG file for each indicator, where the portal publishes charts. */
public final class ChartRenderer implements Renderer {
    private final Portal portal;
    private final Charts charts;

    public ChartRenderer(Portal portal, Charts charts) {
        this.portal = portal;
        this.charts = charts;
    }

    @Override
    public Stream<RenderJob> jobs() {
        if (!portal.settings().publishes(PublishedFormat.CHART)) {
            return Stream.empty();
        }
        return portal.plan().indicators().stream()
                .map(
                        indicator ->
                                RenderJob.of(
                                        "indicator " + indicator.id(),
                                        portal.addresses().indicator(indicator, "svg"),
                                        () ->
                                                charts.file(indicator)
                                                        .getBytes(StandardCharsets.UTF_8)));
    }
}
