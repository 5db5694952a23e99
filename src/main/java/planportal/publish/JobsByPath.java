package planportal.publish;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import planportal.render.RenderJob;

/** Finds out which job makes which file. */
public final class JobsByPath {
    private JobsByPath() {}

    /**
     * The job of each file, by the file's path.
     *
     * @throws PublishException if two jobs make the same file
     */
    public static Map<String, RenderJob> of(List<RenderJob> jobs) {
        Map<String, RenderJob> byPath = new HashMap<>();
        for (RenderJob job : jobs) {
            for (String path : job.paths()) {
                RenderJob other = byPath.put(path, job);
                if (other != null) {
                    throw new PublishException(
                            path
                                    + ": error: made by both "
                                    + other.source()
                                    + " and "
                                    + job.source());
                }
            }
        }
        return Collections.unmodifiableMap(byPath);
    }
}
