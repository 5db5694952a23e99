package planportal.edition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import planportal.diff.DataVersion;
import planportal.file.ChecksumList;
import planportal.file.Sha256;

/**
 * An edition with the files of its folder, which stay as they are for ever.
 *
 * @param about asked for when the first file or page is rendered
 * @param files all of them, the list of checksums last
 */
public record FrozenEdition(
        DataVersion version, Supplier<PublishedEdition> about, List<EditionFile> files) {

    public FrozenEdition {
        files = List.copyOf(files);
    }

    /** Freezes data files: adds the list of changes and the list of checksums. */
    public static FrozenEdition of(
            DataVersion version, Supplier<PublishedEdition> about, List<EditionFile> data) {
        List<EditionFile> files = new ArrayList<>(data);
        files.add(new EditionFile(PublishedEdition.CHANGES, () -> utf8(about.get().toJson())));
        List<EditionFile> listed = List.copyOf(files);
        files.add(new EditionFile(ChecksumList.FILE, () -> checksums(listed)));
        return new FrozenEdition(version, about, files);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] checksums(List<EditionFile> files) {
        List<ChecksumList.Line> lines = new ArrayList<>();
        for (EditionFile file : files) {
            String sum = Sha256.hexadecimal(file.bytes().get());
            lines.add(new ChecksumList.Line(file.path(), sum));
        }
        return new ChecksumList(lines).bytes();
    }

    /** Returns the content of its list of checksums. */
    public byte[] checksums() {
        return files.get(files.size() - 1).bytes().get();
    }
}
