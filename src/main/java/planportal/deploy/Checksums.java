package planportal.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import planportal.file.ChecksumList;
import planportal.file.Sha256;

/** Lists the checksums of a built site to which files were added. */
public final class Checksums {
    private Checksums() {}

    /**
     * {@code SITE}: writes {@value ChecksumList#FILE} and sets the step's output {@code checksums}
     * to the file's own checksum.
     */
    public static void main(String[] arguments) throws IOException {
        Path site = Path.of(arguments[0]);
        byte[] bytes = ChecksumList.of(site).bytes();
        Files.write(site.resolve(ChecksumList.FILE), bytes);
        GitHubActions.ofThisProcess().output("checksums", Sha256.hexadecimal(bytes));
    }
}
