package planportal.publish;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import planportal.render.RenderJob;

/** Finds the job that renders a file. */
public final class JobsByPath {
    private JobsByPath() {}

    /**
     * Returns the job of each file, by the file's path.
     *
     * @throws PublishException if two jobs render the same file
     */
    public static Map<String, RenderJob> of(List<RenderJob> jobs) {
        Map<String, RenderJob> byPath = new HashMap<>();
        for (RenderJob job : jobs) {
            for (String path : job.paths()) {
                RenderJob other = byPath.put(path, job);
                if (other != null) {
                    String both = other.source() + " and " + job.source();
                    throw new PublishException(path + ": error: rendered by both " + both);
                }
            }
        }
        return Collections.unmodifiableMap(byPath);
    }
}
