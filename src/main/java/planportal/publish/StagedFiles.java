package planportal.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import planportal.render.OutputFile;

/** The files of the next edition in its folder, where those of an earlier edition may be. */
final class StagedFiles {
    private final Path folder;

    StagedFiles(Path folder) {
        this.folder = folder;
    }

    /** Deletes the files that are not at one of {@code paths}, and folders that become empty. */
    void deleteAllBut(Set<String> paths) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        String path = folder.relativize(file).toString().replace('\\', '/');
                        if (!paths.contains(path)) {
                            Files.delete(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException e)
                            throws IOException {
                        if (!visited.equals(folder)) {
                            deleteIfEmpty(visited);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException e) {
            // Still in use.
        }
    }

    /** Writes a file unless it is there with the same bytes. */
    Published write(OutputFile file) throws IOException {
        Path path = folder.resolve(file.path());
        byte[] bytes = file.bytes();
        boolean changed = !Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), bytes);
        if (changed) {
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        }
        return Published.file(file.path(), bytes.length, changed);
    }

    /** Writes the zip of the files at {@code paths}, also if an earlier one is there. */
    Published writeArchive(List<String> paths, String address) throws IOException {
        Path target = folder.resolve(address);
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling(target.getFileName() + ".part");
        SiteArchive.write(folder, paths, part);
        boolean changed = !Files.exists(target) || Files.mismatch(part, target) >= 0;
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        return Published.file(address, Files.size(target), changed);
    }
}
