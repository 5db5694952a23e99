package planportal.render.page;

import java.util.Map;
import java.util.stream.Stream;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.site.Site;

/** Copies the site's assets to {@code assets/}, except the icons, which stand in the pages. */
public final class AssetRenderer implements Renderer {
    private final Site site;

    public AssetRenderer(Site site) {
        this.site = site;
    }

    @Override
    public Stream<RenderJob> jobs() {
        return site.assets().entrySet().stream()
                .filter(e -> !e.getKey().equals(Icons.FILE))
                .map(AssetRenderer::copy);
    }

    private static RenderJob copy(Map.Entry<String, byte[]> asset) {
        return RenderJob.of(
                "site/assets/" + asset.getKey(), "assets/" + asset.getKey(), asset::getValue);
    }
}
