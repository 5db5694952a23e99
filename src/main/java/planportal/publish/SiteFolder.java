package planportal.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.render.EditionRenderer;

/**
 * The folder of a published site with its two neighbours: the next edition and, during the swap,
 * the last one. Until it is closed, no other build can use them.
 */
final class SiteFolder implements Closeable {
    /** Every portal has this file; a folder without it is never replaced. */
    static final String MARK = EditionRenderer.ADDRESS;

    private final Path site;
    private final Path next;
    private final Path last;
    private final SiteLock lock;

    /**
     * @param site the folder or a symbolic link to it, which stays a link
     * @throws PublishException if it is a root folder, or another build uses it
     */
    SiteFolder(Path site) throws IOException {
        Path real = real(site.toAbsolutePath());
        if (real.getFileName() == null) {
            throw new PublishException(site + ": error: the root folder cannot be a site");
        }
        this.site = real;
        this.next = neighbour(real, "next");
        this.last = neighbour(real, "last");
        Optional<SiteLock> free = SiteLock.take(neighbour(real, "lock"));
        if (free.isEmpty()) {
            throw new PublishException(
                    real
                            + ": error: another build is writing there; the last site is untouched:"
                            + " wait until it is done, or name another folder with --out");
        }
        this.lock = free.get();
    }

    Path next() {
        return next;
    }

    /**
     * Repairs what an interrupted build left behind, and creates the folder of the next edition.
     *
     * @throws PublishException if the site is not a folder, or holds something other than a portal
     */
    void prepare() throws IOException {
        if (Files.isDirectory(last, NOFOLLOW_LINKS)) {
            if (Files.exists(site)) {
                deleteTree(next);
                Files.move(last, next);
            } else {
                Files.move(last, site);
            }
        }
        if (Files.exists(site) && !Files.isDirectory(site)) {
            throw new PublishException(
                    site + ": error: is a file; the site needs a folder: name another with --out");
        }
        if (Files.isDirectory(site) && !isEmpty(site) && !Files.exists(site.resolve(MARK))) {
            throw new PublishException(
                    site
                            + ": error: holds files that are not a portal ("
                            + MARK
                            + " is missing); nothing was deleted: empty it yourself, or name another"
                            + " folder with --out");
        }
        if (Files.isDirectory(site)) {
            refuseHidden();
        }
        deleteUnlessFolder(last);
        deleteUnlessFolder(next);
        Files.createDirectories(next);
    }

    /** Replaces the site by the next edition. */
    void swap() throws IOException {
        if (Files.exists(site)) {
            Files.move(site, last);
        }
        try {
            Files.move(next, site);
        } catch (IOException e) {
            if (Files.exists(last)) {
                Files.move(last, site);
            }
            throw e;
        }
        if (Files.exists(last)) {
            Files.move(last, next);
        }
    }

    @Override
    public void close() {
        lock.close();
    }

    private static Path neighbour(Path site, String kind) {
        return site.resolveSibling("." + site.getFileName() + "." + kind);
    }

    /**
     * Resolves all links of {@code path}. It need not exist: a build that was interrupted between
     * the two renames leaves a link to a missing folder.
     */
    private static Path real(Path path) throws IOException {
        try {
            return path.toRealPath();
        } catch (NoSuchFileException e) {
            Path parent = path.getParent();
            if (parent == null) {
                throw e;
            }
            if (Files.isSymbolicLink(path)) {
                return real(parent.resolve(Files.readSymbolicLink(path)));
            }
            return real(parent).resolve(path.getFileName()).normalize();
        }
    }

    /** Refuses hidden files, which no portal has, such as the repository around a site. */
    private void refuseHidden() throws IOException {
        try (DirectoryStream<Path> hidden = Files.newDirectoryStream(site, ".*")) {
            for (Path file : hidden) {
                throw new PublishException(hiddenFile(file));
            }
        }
    }

    private String hiddenFile(Path file) {
        String found = site + ": error: holds " + file.getFileName() + ", which no portal has";
        return found
                + "; nothing was deleted: move it elsewhere, or name another folder with --out";
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Symbolic links are not followed. */
    private static void deleteUnlessFolder(Path path) throws IOException {
        if (!Files.isDirectory(path, NOFOLLOW_LINKS)) {
            Files.deleteIfExists(path);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder, NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
