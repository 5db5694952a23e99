package planportal.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import planportal.file.ChecksumList;

/** The record of the files that builds wrote to a folder: the checksums that each site has. */
final class FileRecord {
    private FileRecord() {}

    /**
     * Reads the record of a folder; empty if the folder is not a portal, or the record was changed
     * by hand. All files of a portal that was built before there were records count as recorded.
     */
    static ChecksumList read(Path folder) throws IOException {
        Path mark = folder.resolve(SiteFolder.MARK);
        Path record = folder.resolve(ChecksumList.FILE);
        if (!FolderTree.isFile(mark)) {
            return ChecksumList.NONE;
        }
        if (FolderTree.isFile(record)) {
            String text = new String(Files.readAllBytes(record), UTF_8);
            return ChecksumList.parse(text).orElse(ChecksumList.NONE);
        }
        String edition = new String(Files.readAllBytes(mark), UTF_8);
        return edition.contains("\"plan-portal\"") ? ChecksumList.of(folder) : ChecksumList.NONE;
    }
}
