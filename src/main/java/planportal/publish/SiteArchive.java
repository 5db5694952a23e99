package planportal.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.zip.Deflater;
import planportal.zip.Packed;
import planportal.zip.Packer;
import planportal.zip.ZipWriter;

/** The whole site as one zip, to be opened from a folder without a server. */
final class SiteArchive {
    /** All files lie in one folder, so that unpacking spills nothing. */
    static final String FOLDER = "site/";

    /** How many files a thread packs at a time. */
    private static final int TOGETHER = 32;

    /** How many such groups are under way, so that they are never all in memory. */
    private static final int GROUPS = 2 * Runtime.getRuntime().availableProcessors();

    private static final int BUFFER = 256 * 1024;
    private static final int LARGE = 256 * 1024;

    private final Path site;
    private final ExecutorService threads;

    /**
     * @param site the folder with the files
     * @param threads which pack the files
     */
    SiteArchive(Path site, ExecutorService threads) {
        this.site = site;
        this.threads = threads;
    }

    /**
     * Writes the files at {@code paths} below the site to {@code target}, sorted by path; the same
     * files make the same bytes.
     */
    void write(List<String> paths, Path target)
            throws IOException, ExecutionException, InterruptedException {
        List<String> sorted = paths.stream().sorted().toList();
        // Under its own name only once it is whole.
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
            ZipWriter zip = new ZipWriter(file);
            Queue<Future<List<Optional<Packed>>>> running = new ArrayDeque<>();
            int written = 0;
            for (int from = 0; from < sorted.size() || !running.isEmpty(); from += TOGETHER) {
                if (from < sorted.size()) {
                    int to = Math.min(from + TOGETHER, sorted.size());
                    List<String> group = sorted.subList(from, to);
                    running.add(threads.submit(() -> pack(group)));
                }
                if (running.size() == GROUPS || from >= sorted.size()) {
                    for (Optional<Packed> content : running.remove().get()) {
                        String path = sorted.get(written++);
                        if (content.isPresent()) {
                            zip.add(FOLDER + path, content.get());
                        } else {
                            zip.addAsIs(FOLDER + path, site.resolve(path));
                        }
                    }
                }
            }
            zip.finish();
        }
        Files.move(part, target);
    }

    /** The contents of files; empty for a large one that is packed already: it is copied later. */
    private List<Optional<Packed>> pack(List<String> paths) throws IOException {
        List<Optional<Packed>> contents = new ArrayList<>(paths.size());
        try (Packer packer = new Packer(Deflater.BEST_SPEED)) {
            for (String path : paths) {
                Path file = site.resolve(path);
                if (!isPacked(path)) {
                    try (InputStream in = Files.newInputStream(file)) {
                        in.transferTo(packer);
                    }
                    contents.add(Optional.of(packer.finish()));
                } else if (Files.size(file) > LARGE) {
                    contents.add(Optional.empty());
                } else {
                    contents.add(Optional.of(Packed.asIs(Files.readAllBytes(file))));
                }
            }
        }
        return contents;
    }

    private static boolean isPacked(String path) {
        return path.endsWith(".zip") || path.endsWith(".xlsx");
    }
}
