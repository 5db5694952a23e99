package planportal.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a built site; hidden files are no part of it.
 *
 * @param paths from the site's root with {@code /}, sorted
 */
record BuiltFiles(Path folder, List<String> paths) {

    static BuiltFiles of(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<String> paths =
                    found.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .filter(path -> !path.startsWith(".") && !path.contains("/."))
                            .sorted()
                            .toList();
            return new BuiltFiles(folder, paths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<String> withExtension(String... extensions) {
        List<String> wanted = List.of(extensions);
        return paths.stream().filter(path -> wanted.contains(extension(path)));
    }

    static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Returns the size of a file in bytes. */
    long size(String path) {
        try {
            return Files.size(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
