package planportal.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import planportal.render.EditionRenderer;

/**
 * The folder of a published site with its neighbours: the next edition, during the swap the last
 * one, and the lock. If the parent folder cannot be written, they are inside the site.
 */
final class SiteFolder implements Closeable {
    /** Every portal has this file, and so has a folder that a build is writing. */
    static final String MARK = EditionRenderer.ADDRESS;

    private final Path site;
    private final Path next;
    private final Path last;
    private final Path lockFile;
    private final Path part;
    private final Set<Path> ignored;
    private final boolean keepForeign;
    private Optional<SiteLock> lock = Optional.empty();

    /**
     * @param site the folder or a symbolic link to it, which stays a link
     * @param keepForeign whether files that no build wrote move on to the next edition
     * @throws PublishException if it is a root folder
     */
    SiteFolder(Path site, boolean keepForeign) throws IOException {
        Path real = RealPath.of(site);
        if (real.getFileName() == null) {
            throw new PublishException(site + ": error: the root folder cannot be a site");
        }
        Path parent = real.getParent();
        Path room = Files.isDirectory(real) && !Files.isWritable(parent) ? real : parent;
        String name = "." + real.getFileName();
        this.site = real;
        this.next = room.resolve(name + ".next");
        this.last = room.resolve(name + ".last");
        this.lockFile = room.resolve(name + ".lock");
        this.part = real.resolve(name + ".part");
        this.ignored = Set.of(next, part, real.resolve(name + ".lock"));
        this.keepForeign = keepForeign;
    }

    /** Brings back a site that an interrupted build had moved away, unless a build is running. */
    void recover() throws IOException {
        if (isMovedAway() && tryLock() && isMovedAway()) {
            Files.move(last, site);
        }
    }

    private boolean isMovedAway() throws IOException {
        return !Files.exists(site) && isOurs(last);
    }

    /**
     * Writes nothing.
     *
     * @throws PublishException if no edition can be published here without losing files of others
     */
    void refuseUnlessReplaceable() throws IOException {
        if (Files.exists(site) && !Files.isDirectory(site)) {
            throw new PublishException(
                    site + ": error: is a file; the site needs a folder: name another with --out");
        }
        for (Path neighbour : List.of(next, last)) {
            if (Files.exists(neighbour, NOFOLLOW_LINKS) && !isOurs(neighbour)) {
                String message =
                        ": error: has the name of a build's own folder, but no build wrote it;"
                                + " nothing was changed: move it elsewhere, or name another"
                                + " folder with --out";
                throw new PublishException(neighbour + message);
            }
        }
        Path existing = next.getParent();
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isWritable(existing)) {
            throw new PublishException(
                    site + ": error: cannot be written: no permission to write to " + existing);
        }
        if (!keepForeign) {
            refuse(foreign());
        }
    }

    private List<String> foreign() throws IOException {
        if (!Files.isDirectory(site)) {
            return List.of();
        }
        return ForeignFiles.in(site, FileRecord.read(site), ignored);
    }

    private void refuse(List<String> foreign) {
        if (!foreign.isEmpty()) {
            throw new PublishException(
                    site
                            + ": error: holds files that no build wrote, or that were changed"
                            + " since; nothing was changed:"
                            + ForeignFiles.list(foreign)
                            + "\nhint: move them elsewhere, name another folder with --out, or"
                            + " keep files beside those of the site with --keep-foreign");
        }
    }

    /** Keeps other builds out until this is closed. */
    void lock() throws IOException {
        if (!tryLock()) {
            throw new PublishException(
                    site
                            + ": error: another build is writing there; the last site is untouched:"
                            + " wait until it is done, or name another folder with --out");
        }
    }

    private boolean tryLock() throws IOException {
        if (lock.isEmpty()) {
            lock = SiteLock.take(lockFile);
        }
        return lock.isPresent();
    }

    /**
     * Deletes what an interrupted build left behind, and creates the folder of the next edition.
     */
    Path createNext() throws IOException {
        recover();
        if (isOurs(next)) {
            FolderTree.delete(next, MARK);
        }
        if (isOurs(last)) {
            discardLast();
        }
        Files.createDirectory(next);
        Files.createFile(next.resolve(MARK));
        return next;
    }

    /** Replaces the site by the next edition, which is complete. */
    void swap() throws IOException {
        List<String> foreign = foreign();
        refuse(keepForeign ? foreign.stream().filter(this::isNeeded).toList() : foreign);
        if (next.startsWith(site)) {
            replaceFiles(foreign);
            return;
        }
        for (String path : foreign) {
            copyToNext(site.resolve(path));
        }
        if (Files.exists(site) && !moveSiteAway()) {
            replaceFiles(foreign);
            return;
        }
        try {
            Files.move(next, site);
        } catch (IOException e) {
            recover();
            throw e;
        }
        if (Files.exists(last)) {
            discardLast();
        }
    }

    /** Deletes the last edition; renamed first, because a {@code last} folder is always whole. */
    private void discardLast() {
        try {
            Files.move(last, next);
            FolderTree.delete(next, MARK);
        } catch (IOException e) {
            // The site is published all the same, and the next build tries again.
            return;
        }
    }

    /** Returns whether the next edition has a file or a folder at {@code path}. */
    private boolean isNeeded(String path) {
        return Files.exists(next.resolve(path), NOFOLLOW_LINKS);
    }

    private void copyToNext(Path foreign) throws IOException {
        try (Stream<Path> paths = Files.walk(foreign)) {
            for (Path from : paths.toList()) {
                Path to = next.resolve(site.relativize(from));
                Files.createDirectories(to.getParent());
                Files.copy(from, to, COPY_ATTRIBUTES, NOFOLLOW_LINKS);
            }
        }
    }

    /** Returns false if the folder can't be renamed, such as one where a volume is mounted. */
    private boolean moveSiteAway() throws IOException {
        try {
            Files.move(site, last, ATOMIC_MOVE);
            return true;
        } catch (AccessDeniedException e) {
            // Windows, while a file of the site is open: it couldn't be replaced either.
            throw e;
        } catch (FileSystemException e) {
            return false;
        }
    }

    private void replaceFiles(List<String> foreign) {
        try {
            new FileByFile(site, part).replaceBy(next, foreign);
        } catch (IOException e) {
            throw new PublishException(
                    site
                            + ": error: was written file by file, as its folder cannot be renamed,"
                            + " and is partly old, partly new now: "
                            + e
                            + "; build again",
                    e);
        }
    }

    /** Deletes a next edition that was not published, and lets other builds in. */
    @Override
    public void close() {
        if (lock.isEmpty()) {
            return;
        }
        try {
            if (isOurs(next)) {
                FolderTree.delete(next, MARK);
            }
        } catch (IOException e) {
            // The next build tries again.
            return;
        } finally {
            lock.get().close();
        }
    }

    /** Returns whether {@code neighbour} is a folder that a build wrote. */
    private static boolean isOurs(Path neighbour) throws IOException {
        return FolderTree.isEmptyFolder(neighbour)
                || FolderTree.isFolder(neighbour) && FolderTree.isFile(neighbour.resolve(MARK));
    }
}
