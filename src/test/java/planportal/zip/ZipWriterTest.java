package planportal.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads with the JDK what was written here. */
class ZipWriterTest {
    @TempDir Path folder;

    @Test
    void contentsReadBackInOrderPackedOrNot() throws IOException {
        byte[] text = "规划".repeat(1000).getBytes(UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipWriter zip = new ZipWriter(bytes);
        try (Packer packer = new Packer(Deflater.DEFAULT_COMPRESSION)) {
            zip.add("文件夹/一.txt", packer.pack(text));
            zip.add("empty", packer.pack(new byte[0]));
            zip.add("as-is.zip", Packed.asIs(text));
            zip.addAsIs("file.zip", Files.write(folder.resolve("file.zip"), text));
        }
        zip.finish();

        List<String> names = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                contents.add(in.readAllBytes());
                assertEquals(LocalDateTime.of(1980, 2, 1, 0, 0), entry.getTimeLocal());
            }
        }
        assertEquals(List.of("文件夹/一.txt", "empty", "as-is.zip", "file.zip"), names);
        assertArrayEquals(text, contents.get(0));
        assertEquals(0, contents.get(1).length);
        assertArrayEquals(text, contents.get(2));
        assertArrayEquals(text, contents.get(3));
        assertTrue(bytes.size() < 2 * text.length + 1000, "one of the three is packed");
    }

    @Test
    void aContentInPiecesIsTheSameAsWholeAndComesBack() throws IOException {
        byte[] text = "a line of a table, and another\n".repeat(20_000).getBytes(UTF_8);
        try (Packer packer = new Packer(Deflater.BEST_SPEED)) {
            Packed whole = packer.pack(text);
            for (int at = 0; at < text.length; at += 7000) {
                packer.write(text, at, Math.min(7000, text.length - at));
            }
            Packed pieces = packer.finish();

            assertEquals(whole.size(), pieces.size());
            assertEquals(whole.crc(), pieces.crc());
            for (Packed packed : List.of(whole, pieces, Packed.asIs(text))) {
                ByteArrayOutputStream back = new ByteArrayOutputStream();
                packed.unpackTo(back);
                assertArrayEquals(text, back.toByteArray());
            }
        }
    }

    @Test
    void thereMayBeMoreFilesThanTheFormatFirstAllowed() throws IOException {
        Path file = folder.resolve("many.zip");
        int many = 70_000;
        Packed content = Packed.asIs("x".getBytes(UTF_8));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ZipWriter zip = new ZipWriter(out);
            for (int i = 0; i < many; i++) {
                zip.add("f" + i, content);
            }
            zip.finish();
        }

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertEquals(many, zip.size());
            byte[] last = zip.getInputStream(zip.getEntry("f" + (many - 1))).readAllBytes();
            assertEquals("x", new String(last, UTF_8));
        }
    }
}
