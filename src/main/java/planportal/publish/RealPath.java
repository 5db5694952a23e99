package planportal.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Resolves symbolic links in paths that need not exist. */
public final class RealPath {
    private RealPath() {}

    /** Returns whether one of two folders is the other or is inside of it. */
    public static boolean overlap(Path one, Path other) {
        try {
            Path first = of(one);
            Path second = of(other);
            return first.startsWith(second) || second.startsWith(first);
        } catch (IOException e) {
            // Reading or publishing there reports why.
            return false;
        }
    }

    /**
     * Resolves all links of {@code path}. The last one may lead to a missing folder, as it does
     * after a build that was interrupted between the two renames.
     */
    static Path of(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        try {
            return absolute.toRealPath();
        } catch (NoSuchFileException e) {
            Path parent = absolute.getParent();
            if (parent == null) {
                throw e;
            }
            if (Files.isSymbolicLink(absolute)) {
                return of(parent.resolve(Files.readSymbolicLink(absolute)));
            }
            return of(parent).resolve(absolute.getFileName()).normalize();
        }
    }
}
