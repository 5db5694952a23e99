package planportal.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A piece of rendering that can run by itself, in any order, on any thread.
 *
 * @param source what the files are made from, for messages: {@code indicator childcare-places}
 * @param paths the files that it makes, known beforehand
 * @param work makes exactly those files
 */
public record RenderJob(String source, List<String> paths, Supplier<List<OutputFile>> work) {

    public RenderJob {
        paths = List.copyOf(paths);
    }

    /** A job for a single file. */
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
     * Does the work.
     *
     * @throws IllegalStateException if it makes other files than it promised
     */
    public List<OutputFile> files() {
        List<OutputFile> files = work.get();
        List<String> made = new ArrayList<>(files.size());
        for (OutputFile file : files) {
            made.add(file.path());
        }
        if (!made.equals(paths) && !made.stream().sorted().toList().equals(sortedPaths())) {
            throw new IllegalStateException(source + " promised " + paths + " and made " + made);
        }
        return files;
    }

    /** This job with its work done at once; its files are kept until it is forgotten. */
    public RenderJob done() {
        List<OutputFile> files = files();
        return new RenderJob(source, paths, () -> files);
    }

    private List<String> sortedPaths() {
        return paths.stream().sorted().toList();
    }
}
