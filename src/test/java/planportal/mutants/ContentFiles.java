package planportal.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a content folder in memory, to be changed and written. */
final class ContentFiles {
    /** The bytes of each file, by its path below the folder. */
    private final Map<String, byte[]> files;

    /** The target of each symbolic link, by the link's path below the folder. */
    private final Map<String, Path> links = new TreeMap<>();

    private ContentFiles(Map<String, byte[]> files) {
        this.files = files;
    }

    /** Reads the files of a folder, without those that no content has. */
    static ContentFiles read(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.equals("README.md")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentFiles(files);
    }

    ContentFiles copy() {
        return new ContentFiles(new TreeMap<>(files));
    }

    List<String> paths() {
        return List.copyOf(files.keySet());
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    byte[] bytes(String path) {
        return files.get(path);
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    void put(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    void put(String path, String text) {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void remove(String path) {
        files.remove(path);
    }

    void link(String path, Path target) {
        files.remove(path);
        links.put(path, target);
    }

    /** Writes everything; what this system cannot name or hold is left out. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            } catch (InvalidPathException | FileSystemException e) {
                continue;
            }
        }
        for (Map.Entry<String, Path> link : links.entrySet()) {
            try {
                Path path = folder.resolve(link.getKey());
                Files.createDirectories(path.getParent());
                Files.createSymbolicLink(path, link.getValue());
            } catch (FileSystemException | UnsupportedOperationException e) {
                continue;
            }
        }
    }
}
