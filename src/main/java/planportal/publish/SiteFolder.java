package planportal.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.render.EditionRenderer;

/**
 * The folder of a published site, and its two neighbours: the next edition and, for the moment of
 * the change, the last one. Until it is closed, no other build can use them.
 */
final class SiteFolder implements Closeable {
    /** Every portal has this file; a folder without it is not ours to replace. */
    static final String MARK = EditionRenderer.ADDRESS;

    private final Path site;
    private final Path next;
    private final Path last;
    private final SiteLock lock;

    /**
     * @param site may be a link: then it stays one, and the folder that it leads to is the site's
     * @throws PublishException if there is no room for neighbours, or another build uses the folder
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
     * Puts right what a stopped build left behind, and makes the folder for the next edition.
     *
     * @throws PublishException if the site's folder is no folder, or holds something else than a
     *     portal
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

    /** Lets the next edition take the site's place. */
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
     * Where {@code path} leads by way of all links. It need not be there: a build that was stopped
     * between the two renames leaves a link to a folder that is not.
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

    /** A portal has no hidden files: these are somebody's, such as the repository around a site. */
    private void refuseHidden() throws IOException {
        try (DirectoryStream<Path> hidden = Files.newDirectoryStream(site, ".*")) {
            for (Path file : hidden) {
                throw new PublishException(
                        site
                                + ": error: holds "
                                + file.getFileName()
                                + ", which no portal has; nothing was deleted: move it elsewhere, or"
                                + " name another folder with --out");
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** A link to a folder is none: what is behind it may be anybody's. */
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
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
