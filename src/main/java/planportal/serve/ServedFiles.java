package planportal.serve;

import java.util.Optional;

/** The files of a site, by their path from its root, without a leading slash. */
public interface ServedFiles {

    /** Whether there are files below this path; true of the root, whose path is empty. */
    boolean isFolder(String path);

    /** What the file holds; empty if there is none. */
    Optional<byte[]> file(String path);
}
