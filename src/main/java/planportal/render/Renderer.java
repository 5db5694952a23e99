package planportal.render;

import java.util.stream.Stream;

/** Renders one kind of file of the site. */
public interface Renderer {

    /** The jobs that render the files; cheap to call, the work is in the jobs. */
    Stream<RenderJob> jobs();
}
