package planportal.render;

import java.util.stream.Stream;

/** Makes one kind of file of the site. */
public interface Renderer {

    /** {@code renderer} where {@code wanted}, else one that makes nothing. */
    static Renderer when(boolean wanted, Renderer renderer) {
        return wanted ? renderer : Stream::empty;
    }

    /** The jobs that make the files; cheap to call, the work is in the jobs. */
    Stream<RenderJob> jobs();
}
