package planportal.publish;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import planportal.derive.Addresses;
import planportal.file.ChecksumList;
import planportal.file.Sha256;
import planportal.render.OutputFile;

/** The files of the next edition, written to a new folder. Threads may write at the same time. */
final class StagedFiles {
    /** Files that readers do not keep copies of. */
    private static final Pattern CODE = Pattern.compile(".*\\.(?:html|js|css)");

    private final Path folder;
    private final Set<ChecksumList.Line> lines = ConcurrentHashMap.newKeySet();

    StagedFiles(Path folder) {
        this.folder = folder;
    }

    Published write(OutputFile file) throws IOException {
        byte[] bytes = file.bytes();
        Files.write(newFile(file.path()), bytes);
        lines.add(new ChecksumList.Line(file.path(), Sha256.hexadecimal(bytes)));
        return Published.file(file.path(), bytes.length);
    }

    /** Writes the checksums of the data files before it that last beyond a day, as a script. */
    Published writeSums(String address) throws IOException {
        String rows =
                lines.stream()
                        .filter(line -> !CODE.matcher(line.path()).matches())
                        .filter(line -> !Addresses.isOfADay(line.path()))
                        .sorted()
                        .map(line -> "[\"" + line.path() + "\",\"" + line.sum() + "\"]")
                        .collect(joining(",\n"));
        return write(OutputFile.text(address, "planSums([\n" + rows + "\n]);\n"));
    }

    /** Writes the zip of the files at {@code paths}. */
    Published writeArchive(List<String> paths, String address) throws IOException {
        Path archive = newFile(address);
        SiteArchive.write(folder, paths, archive);
        lines.add(new ChecksumList.Line(address, Sha256.hexadecimal(archive)));
        return Published.file(address, Files.size(archive));
    }

    /** Writes the record of all files before it. */
    Published writeRecord() throws IOException {
        byte[] bytes = new ChecksumList(lines).bytes();
        Files.write(newFile(ChecksumList.FILE), bytes);
        return Published.file(ChecksumList.FILE, bytes.length);
    }

    private Path newFile(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }
}
