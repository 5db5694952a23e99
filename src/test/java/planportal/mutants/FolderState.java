package planportal.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import planportal.file.Sha256;

/**
 * All that is in a folder at one time, byte for byte.
 *
 * @param entries what each path is: a folder, a link and its target, or a file and its sum
 */
record FolderState(Map<String, String> entries) {

    static FolderState of(Path folder) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                entries.put(folder.relativize(path).toString().replace('\\', '/'), state(path));
            }
        }
        return new FolderState(entries);
    }

    /** Returns the state without what is in the folder {@code path}. */
    FolderState without(String path) {
        Map<String, String> others = new TreeMap<>(entries);
        others.keySet().removeIf(each -> each.equals(path) || each.startsWith(path + "/"));
        return new FolderState(others);
    }

    /** Returns the paths that are not the same in {@code other}. */
    Set<String> differences(FolderState other) {
        Set<String> all = new TreeSet<>(entries.keySet());
        all.addAll(other.entries.keySet());
        all.removeIf(path -> entries.getOrDefault(path, "").equals(other.entries.get(path)));
        return all;
    }

    private static String state(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return "link to " + Files.readSymbolicLink(path);
        }
        return Files.isDirectory(path) ? "folder" : Sha256.hexadecimal(path);
    }
}
