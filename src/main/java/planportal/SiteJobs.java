package planportal;

import java.util.List;
import java.util.stream.Stream;
import planportal.render.RenderJob;

/**
 * The jobs that render a site.
 *
 * @param generated what the portal makes from the content
 * @param moved what is left at addresses that moved or were withdrawn
 * @param own the content's own files, as they are
 */
public record SiteJobs(List<RenderJob> generated, List<RenderJob> moved, List<RenderJob> own) {

    public SiteJobs {
        generated = List.copyOf(generated);
        moved = List.copyOf(moved);
        own = List.copyOf(own);
    }

    public List<RenderJob> all() {
        return Stream.of(generated, moved, own).flatMap(List::stream).toList();
    }
}
