package planportal.publish;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import planportal.file.ChecksumList;

/**
 * Replaces the files of a site in its folder, one by one, where the folder itself can't be. Each
 * file is old or new, never half written. Until the end, the record lists those of both editions,
 * so that a build can follow one that was interrupted.
 */
final class FileByFile {
    private final Path site;
    private final Path part;

    /**
     * @param part a path in the site for one file while it is written
     */
    FileByFile(Path site, Path part) {
        this.site = site;
        this.part = part;
    }

    /**
     * Replaces the recorded files of the site by those of {@code next}.
     *
     * @param kept paths of files to leave as they are
     */
    void replaceBy(Path next, Collection<String> kept) throws IOException {
        ChecksumList before = FileRecord.read(site);
        ChecksumList after = FileRecord.read(next);
        Files.deleteIfExists(part);
        Files.write(part, before.plus(after.lines()).bytes());
        Files.move(part, site.resolve(ChecksumList.FILE), ATOMIC_MOVE, REPLACE_EXISTING);
        Set<String> obsolete = before.paths();
        obsolete.removeAll(after.paths());
        obsolete.removeAll(kept);
        delete(obsolete);
        for (String path : after.paths()) {
            replace(path, next);
        }
        replace(ChecksumList.FILE, next);
    }

    private void replace(String path, Path next) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.copy(next.resolve(path), part, REPLACE_EXISTING);
        Files.move(part, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    /** Deletes files of the site, and their folders if they become empty. */
    private void delete(Set<String> obsolete) throws IOException {
        Set<String> folders = FolderTree.foldersOf(obsolete);
        for (Path path : FolderTree.contentFirst(site)) {
            String name = FolderTree.path(site, path);
            boolean file = obsolete.contains(name) && FolderTree.isFile(path);
            boolean folder = folders.contains(name) && FolderTree.isEmptyFolder(path);
            if (file || folder) {
                Files.delete(path);
            }
        }
    }
}
