package planportal.serve;

import java.util.Optional;

/** The files of a site by their path from its root, without a leading slash. */
public interface ServedFiles {

    /** Returns whether there are files below this path; the root's path is empty. */
    boolean isFolder(String path);

    /** Returns the content of a file; empty if there is no such file. */
    Optional<byte[]> file(String path);
}
