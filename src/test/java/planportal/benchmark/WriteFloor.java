package planportal.benchmark;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes the files of a packed folder from memory with all processors, and does nothing else: no
 * generator on this machine can be faster.
 */
public final class WriteFloor {
    private WriteFloor() {}

    /**
     * @param arguments the packed file, and the folder to write, which must not be there
     */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException {
        List<PackedTree.Entry> entries = PackedTree.unpack(Path.of(arguments[0]));
        String root = arguments[1] + "/";
        Set<String> folders = new HashSet<>();
        for (PackedTree.Entry entry : entries) {
            String path = entry.path();
            if (folders.add(path.substring(0, path.lastIndexOf('/') + 1))) {
                Files.createDirectories(Path.of(root + path).getParent());
            }
        }
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<Void>> parts = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int from = entries.size() * t / threads;
            int to = entries.size() * (t + 1) / threads;
            parts.add(
                    pool.submit(
                            () -> {
                                write(root, entries.subList(from, to));
                                return null;
                            }));
        }
        for (Future<Void> part : parts) {
            part.get();
        }
        pool.shutdown();
    }

    private static void write(String root, List<PackedTree.Entry> entries) throws IOException {
        for (PackedTree.Entry entry : entries) {
            try (FileChannel file =
                    FileChannel.open(Path.of(root + entry.path()), CREATE_NEW, WRITE)) {
                while (entry.bytes().hasRemaining()) {
                    file.write(entry.bytes());
                }
            }
        }
    }
}
