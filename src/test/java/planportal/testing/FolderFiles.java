package planportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import planportal.serve.ServedFiles;

/** A built site in a folder; it may be replaced while it is served. */
record FolderFiles(Path folder) implements ServedFiles {

    @Override
    public boolean isFolder(String path) {
        return locate(path).filter(Files::isDirectory).isPresent();
    }

    @Override
    public Optional<byte[]> file(String path) {
        return locate(path)
                .filter(Files::isRegularFile)
                .map(
                        file -> {
                            try {
                                return Files.readAllBytes(file);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
    }

    /** A link inside the site must not lead out of it. */
    private Optional<Path> locate(String path) {
        try {
            Path file = folder.resolve(path).toRealPath();
            return file.startsWith(folder.toRealPath()) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }
}
