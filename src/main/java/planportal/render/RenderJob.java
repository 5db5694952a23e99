package planportal.render;

import java.util.List;
import java.util.function.Supplier;

/**
 * A piece of rendering that can run by itself, in any order, on any thread.
 *
 * @param source what is rendered, for messages: {@code indicator childcare-places}
 * @param paths the paths of the files, known before they are rendered
 * @param work renders exactly those files
 */
public record RenderJob(String source, List<String> paths, Supplier<List<OutputFile>> work) {

    public RenderJob {
        paths = List.copyOf(paths);
    }

    /** Returns a job for a single file. */
    public static RenderJob of(String source, String path, Supplier<byte[]> bytes) {
        return new RenderJob(
                source, List.of(path), () -> List.of(new OutputFile(path, bytes.get())));
    }

    /** Returns a job for a single text file in UTF-8. */
    public static RenderJob text(String source, String path, Supplier<String> text) {
        return new RenderJob(
                source, List.of(path), () -> List.of(OutputFile.text(path, text.get())));
    }

    /**
     * Renders the files.
     *
     * @throws IllegalStateException if their paths are not {@link #paths}
     */
    public List<OutputFile> files() {
        List<OutputFile> files = work.get();
        List<String> rendered = files.stream().map(OutputFile::path).sorted().toList();
        if (!rendered.equals(paths.stream().sorted().toList())) {
            throw new IllegalStateException(
                    source + " announced " + paths + " and rendered " + rendered);
        }
        return files;
    }
}
