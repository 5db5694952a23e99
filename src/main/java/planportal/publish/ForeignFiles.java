package planportal.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import planportal.file.ChecksumList;
import planportal.file.Sha256;

/** Finds what is in a site's folder but not as its record says: files of someone else. */
final class ForeignFiles extends SimpleFileVisitor<Path> {
    /** File managers put these into each folder that they show. */
    private static final Set<String> CLUTTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final int LISTED = 20;

    private final Path site;
    private final ChecksumList record;
    private final Set<Path> ignored;
    private final Set<String> paths;
    private final Set<String> folders;
    private final List<String> found = new ArrayList<>();

    private ForeignFiles(Path site, ChecksumList record, Set<Path> ignored) {
        this.site = site;
        this.record = record;
        this.ignored = ignored;
        this.paths = record.paths();
        this.folders = FolderTree.foldersOf(paths);
    }

    /**
     * Returns the paths of files and links that are new or have changed, and of new folders with
     * all that is in them.
     *
     * @param ignored files and folders of the running build
     */
    static List<String> in(Path site, ChecksumList record, Set<Path> ignored) throws IOException {
        ForeignFiles visitor = new ForeignFiles(site, record, ignored);
        Files.walkFileTree(site, visitor);
        return visitor.found.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String path = FolderTree.path(site, folder);
        if (folder.equals(site) || folders.contains(path)) {
            return FileVisitResult.CONTINUE;
        }
        if (!ignored.contains(folder)) {
            found.add(path);
        }
        return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        boolean expected = ignored.contains(file) || isRecorded(file);
        if (!attributes.isRegularFile() || !expected) {
            found.add(FolderTree.path(site, file));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isRecorded(Path file) throws IOException {
        String path = FolderTree.path(site, file);
        if (path.equals(ChecksumList.FILE)) {
            return !paths.isEmpty();
        }
        return CLUTTER.contains(file.getFileName().toString())
                || paths.contains(path)
                        && record.lines()
                                .contains(new ChecksumList.Line(path, Sha256.hexadecimal(file)));
    }

    /** Returns a list for people: a line per path, without control characters. */
    static String list(List<String> found) {
        StringBuilder list = new StringBuilder();
        for (String path : found.subList(0, Math.min(LISTED, found.size()))) {
            list.append("\n  ").append(path.replaceAll("\\p{C}", "?"));
        }
        if (found.size() > LISTED) {
            list.append("\n  and ").append(found.size() - LISTED).append(" more");
        }
        return list.toString();
    }
}
