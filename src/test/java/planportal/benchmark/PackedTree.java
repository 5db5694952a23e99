package planportal.benchmark;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All files of a folder in one file, so that they can be written again from memory.
 *
 * @param files how many
 * @param bytes their sizes added up
 */
record PackedTree(int files, long bytes) {

    /** A file within the packed bytes. */
    record Entry(String path, ByteBuffer bytes) {}

    /** Packs the files below {@code folder}. */
    static PackedTree pack(Path folder, Path packed) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        long bytes = 0;
        try (DataOutputStream out =
                new DataOutputStream(
                        new java.io.BufferedOutputStream(Files.newOutputStream(packed)))) {
            out.writeInt(files.size());
            for (Path file : files) {
                byte[] content = Files.readAllBytes(file);
                byte[] path =
                        folder.relativize(file)
                                .toString()
                                .replace('\\', '/')
                                .getBytes(StandardCharsets.UTF_8);
                out.writeInt(path.length);
                out.write(path);
                out.writeInt(content.length);
                out.write(content);
                bytes += content.length;
            }
        }
        return new PackedTree(files.size(), bytes);
    }

    /** The files of a packed folder; their bytes are not copied. */
    static List<Entry> unpack(Path packed) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(packed));
        int count = all.getInt();
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String path = StandardCharsets.UTF_8.decode(next(all)).toString();
            entries.add(new Entry(path, next(all)));
        }
        return entries;
    }

    private static ByteBuffer next(ByteBuffer all) {
        int length = all.getInt();
        ByteBuffer part = all.slice(all.position(), length);
        all.position(all.position() + length);
        return part;
    }
}
