package planportal.serve;

import java.util.Optional;
import java.util.function.BiConsumer;

/** A site in which, where a file can't be made, that of a sound site stands in. */
final class StandIn implements ServedFiles {
    private final RenderedSite site;
    private final Optional<RenderedSite> sound;
    private final BiConsumer<RenderedSite, String> failed;

    /**
     * @param sound empty if there is none
     * @param failed told what is wrong, and with which site
     */
    StandIn(
            RenderedSite site,
            Optional<RenderedSite> sound,
            BiConsumer<RenderedSite, String> failed) {
        this.site = site;
        this.sound = sound;
        this.failed = failed;
    }

    @Override
    public boolean isFolder(String path) {
        return site.isFolder(path);
    }

    /**
     * @throws UnrenderedException if nothing can stand in
     */
    @Override
    public Optional<byte[]> file(String path) {
        try {
            return site.file(path);
        } catch (RuntimeException e) {
            failed.accept(site, Problems.text(e));
            Optional<byte[]> other = sound.flatMap(s -> s.file(path));
            if (other.isEmpty()) {
                throw new UnrenderedException(path, e);
            }
            return other;
        }
    }
}
