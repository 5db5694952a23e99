package planportal.render.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import planportal.file.Sha256;
import planportal.file.ZipWriter;
import planportal.render.OutputFile;

/** Writes a zip of files and their checksums, which {@code sha256sum -c SHA256SUMS} checks. */
final class ZipPackage {
    private ZipPackage() {}

    /**
     * Returns a zip of {@code files} in their order.
     *
     * @param folder the folder of all files, with a slash at the end; empty for none
     */
    static byte[] write(String folder, List<OutputFile> files) {
        List<OutputFile> all = new ArrayList<>(files);
        all.add(checksums(files));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(bytes)) {
            for (OutputFile file : all) {
                zip.add(folder + file.path(), file.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static OutputFile checksums(List<OutputFile> files) {
        StringBuilder sums = new StringBuilder();
        for (OutputFile file : files) {
            sums.append(Sha256.hexadecimal(file.bytes())).append("  ").append(file.path());
            sums.append('\n');
        }
        return OutputFile.text("SHA256SUMS", sums.toString());
    }
}
