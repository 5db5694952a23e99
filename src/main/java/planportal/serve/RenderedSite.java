package planportal.serve;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import planportal.publish.JobsByPath;
import planportal.render.OutputFile;
import planportal.render.RenderJob;

/** A site whose files are rendered when they are asked for. */
public final class RenderedSite implements ServedFiles {
    private final Map<String, RenderJob> jobs;
    private final Set<String> folders = new HashSet<>();

    /**
     * @param jobs the jobs that render the site
     * @throws planportal.publish.PublishException if two jobs render the same file
     */
    RenderedSite(List<RenderJob> jobs) {
        this.jobs = JobsByPath.of(jobs);
        for (String path : this.jobs.keySet()) {
            addFolders(path);
        }
    }

    private void addFolders(String path) {
        int end = path.lastIndexOf('/');
        String folder = end < 0 ? "" : path.substring(0, end);
        if (folders.add(folder) && !folder.isEmpty()) {
            addFolders(folder);
        }
    }

    @Override
    public boolean isFolder(String path) {
        return folders.contains(path);
    }

    /**
     * @throws RuntimeException if the file can't be rendered
     */
    @Override
    public Optional<byte[]> file(String path) {
        RenderJob job = jobs.get(path);
        if (job == null) {
            return Optional.empty();
        }
        return job.files().stream()
                .filter(file -> file.path().equals(path))
                .map(OutputFile::bytes)
                .findFirst();
    }
}
