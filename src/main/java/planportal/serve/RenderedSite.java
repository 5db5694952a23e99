package planportal.serve;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import planportal.Draft;
import planportal.publish.JobsByPath;
import planportal.render.OutputFile;
import planportal.render.RenderJob;
import planportal.render.data.Lazy;
import planportal.render.search.SearchRenderer;

/**
 * The site of one draft, each file rendered when it is asked for. What was rendered belongs to the
 * draft and is never taken for another.
 */
public final class RenderedSite implements ServedFiles {
    /** A page is followed by the data beside it, a search by more shards of the index. */
    private static final int KEPT = 16;

    private final Draft draft;
    private final Map<String, RenderJob> jobs;
    private final Set<String> folders;

    /**
     * Only for whoever searches: finding out which files the index has takes as long as all else.
     */
    private final Lazy<Map<String, RenderJob>> searchJobs;

    /** What the jobs made that ran last; several files often come of one. */
    private final Map<RenderJob, Lazy<List<OutputFile>>> made =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<RenderJob, Lazy<List<OutputFile>>> eldest) {
                    return size() > KEPT;
                }
            };

    private RenderedSite(Draft draft, Map<String, RenderJob> jobs) {
        this.draft = draft;
        this.jobs = jobs;
        this.folders = folders(jobs.keySet());
        this.searchJobs = Lazy.of(() -> JobsByPath.of(draft.searchJobs()));
    }

    /**
     * The site of a draft.
     *
     * @throws planportal.publish.PublishException if two jobs make the same file
     * @throws planportal.site.SiteException if {@code site/} lacks something
     */
    static RenderedSite of(Draft draft) {
        return new RenderedSite(draft, JobsByPath.of(draft.jobsBesidesSearch()));
    }

    /**
     * Jobs that make all of the site once more, apart from what is kept here.
     *
     * @throws planportal.publish.PublishException if two jobs make the same file
     */
    List<RenderJob> rehearsal() {
        List<RenderJob> all = draft.jobs();
        JobsByPath.of(all);
        return all;
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
        Map<String, RenderJob> all =
                path.startsWith(SearchRenderer.FOLDER) ? searchJobs.get() : jobs;
        RenderJob job = all.get(path);
        if (job == null) {
            return Optional.empty();
        }
        return run(job).stream()
                .filter(file -> file.path().equals(path))
                .map(OutputFile::bytes)
                .findFirst();
    }

    private List<OutputFile> run(RenderJob job) {
        Lazy<List<OutputFile>> files;
        synchronized (made) {
            files = made.computeIfAbsent(job, j -> Lazy.of(j::files));
        }
        return files.get();
    }

    private static Set<String> folders(Set<String> paths) {
        Set<String> folders = new HashSet<>();
        folders.add("");
        for (String path : paths) {
            int end = path.lastIndexOf('/');
            while (end >= 0 && folders.add(path.substring(0, end))) {
                end = path.lastIndexOf('/', end - 1);
            }
        }
        return folders;
    }
}
