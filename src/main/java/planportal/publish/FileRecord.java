package planportal.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import planportal.file.Sha256;

/**
 * The record of the files that builds wrote to a folder. It is part of the site, in the format of
 * {@code sha256sum}, and lists all files but itself.
 *
 * @param lines a line per file; two for a file that an interrupted build may have replaced
 */
record FileRecord(Set<String> lines) {
    static final String ADDRESS = "checksums.txt";

    private static final FileRecord EMPTY = new FileRecord(Set.of());
    private static final Pattern LINE = Pattern.compile("[0-9a-f]{64}  .+");
    private static final int PATH = 66;

    FileRecord {
        lines = Set.copyOf(lines);
    }

    /** Returns the line of a file. */
    static String line(String path, String sum) {
        return sum + "  " + path;
    }

    /**
     * Reads the record of a folder; empty if the folder is not a portal. All files of a portal that
     * was built before there were records count as recorded.
     */
    static FileRecord read(Path folder) throws IOException {
        Path mark = folder.resolve(SiteFolder.MARK);
        Path record = folder.resolve(ADDRESS);
        if (!FolderTree.isFile(mark)) {
            return EMPTY;
        }
        if (FolderTree.isFile(record)) {
            String text = new String(Files.readAllBytes(record), UTF_8);
            return new FileRecord(
                    text.lines()
                            .filter(line -> LINE.matcher(line).matches())
                            .collect(Collectors.toSet()));
        }
        String edition = new String(Files.readAllBytes(mark), UTF_8);
        return edition.contains("\"plan-portal\"") ? of(folder) : EMPTY;
    }

    private static FileRecord of(Path folder) throws IOException {
        Set<String> lines = new HashSet<>();
        for (Path file : FolderTree.contentFirst(folder)) {
            if (FolderTree.isFile(file)) {
                lines.add(line(FolderTree.path(folder, file), Sha256.hexadecimal(file)));
            }
        }
        return new FileRecord(lines);
    }

    FileRecord plus(FileRecord other) {
        Set<String> all = new HashSet<>(lines);
        all.addAll(other.lines);
        return new FileRecord(all);
    }

    /** Returns the paths of the recorded files. */
    Set<String> paths() {
        return lines.stream().map(FileRecord::path).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the file's content, sorted by path. */
    byte[] bytes() {
        return lines.stream()
                .sorted(Comparator.comparing(FileRecord::path))
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    private static String path(String line) {
        return line.substring(PATH);
    }
}
