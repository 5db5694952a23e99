package planportal.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folders and their content. Symbolic links are never followed. */
final class FolderTree {
    private FolderTree() {}

    /** Returns a folder and all that is in it, each folder after its content. */
    static List<Path> contentFirst(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** Deletes a folder and all that is in it, the file {@code lastFile} after all others. */
    static void delete(Path folder, String lastFile) throws IOException {
        Path last = folder.resolve(lastFile);
        for (Path path : contentFirst(folder)) {
            if (!path.equals(folder) && !path.equals(last)) {
                Files.delete(path);
            }
        }
        Files.deleteIfExists(last);
        Files.delete(folder);
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, NOFOLLOW_LINKS);
    }

    static boolean isFile(Path path) {
        return Files.isRegularFile(path, NOFOLLOW_LINKS);
    }

    static boolean isEmptyFolder(Path path) throws IOException {
        if (!isFolder(path)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Returns the path of {@code file} from {@code folder}, with slashes. */
    static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Returns the folders that {@code paths} are in, at any depth. */
    static Set<String> foldersOf(Collection<String> paths) {
        Set<String> folders = new HashSet<>();
        for (String path : paths) {
            for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                folders.add(path.substring(0, end));
            }
        }
        return folders;
    }
}
