package planportal.render.data;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import planportal.render.Content;
import planportal.render.OutputFile;
import planportal.zip.Packed;
import planportal.zip.Packer;
import planportal.zip.ZipWriter;

/**
 * A zip of files with the list of their checksums behind them; {@code sha256sum -c SHA256SUMS}
 * checks it. Its files lie packed in memory, the zip itself does not.
 */
final class ZipPackage {
    private static final String CHECKSUMS = "SHA256SUMS";

    private final String folder;
    private final Map<String, Packed> files = new LinkedHashMap<>();
    private final StringBuilder sums = new StringBuilder();

    /**
     * @param folder in which all files lie, with a slash at the end; empty for none
     */
    ZipPackage(String folder) {
        this.folder = folder;
    }

    /** Adds a file that is packed and summed. */
    void add(String name, Packed content, String sha256) {
        files.put(name, content);
        sums.append(sha256).append("  ").append(name).append('\n');
    }

    /** Packs and sums a file and adds it. */
    void add(OutputFile file, Packer packer) {
        byte[] bytes = file.bytes();
        add(file.path(), packer.pack(bytes), Sha256.hexadecimal(bytes));
    }

    /** The zip with the files so far. */
    Content finish(Packer packer) {
        Map<String, Packed> all = new LinkedHashMap<>(files);
        all.put(CHECKSUMS, packer.pack(sums.toString().getBytes(StandardCharsets.UTF_8)));
        return out -> {
            ZipWriter zip = new ZipWriter(out);
            for (Map.Entry<String, Packed> file : all.entrySet()) {
                zip.add(folder + file.getKey(), file.getValue());
            }
            zip.finish();
        };
    }
}
