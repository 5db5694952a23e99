package planportal.render.page;

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
        return site.assets().keySet().stream()
                .filter(path -> !path.equals(Icons.FILE))
                .map(this::copy);
    }

    private RenderJob copy(String path) {
        return RenderJob.of("site/assets/" + path, "assets/" + path, () -> site.assets().get(path));
    }
}
