package planportal.render.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import planportal.file.ZipWriter;

/** Writes an Excel workbook whose bytes follow from its content alone. */
final class WorkbookFile {
    /** The moment of writing, and what the library writes for a protection without a password. */
    private static final Pattern SUPERFLUOUS =
            Pattern.compile(
                    "<dcterms:created .*</dcterms:created>|(?<=<sheetProtection) password=\"0\"");

    /** Excel reads {@code _x0041_} as the character with this code (ECMA-376, part 1, 22.4.2.4). */
    private static final Pattern CHARACTER_CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private WorkbookFile() {}

    /**
     * Returns the bytes of a workbook.
     *
     * @param sheets writes its sheets
     */
    static byte[] write(String title, Consumer<Workbook> sheets) {
        try {
            Path file = Files.createTempFile("plan-portal", ".xlsx");
            try {
                writeTo(file, title, sheets);
                return reproducible(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a text so that Excel shows it as it is. */
    static String text(String text) {
        return CHARACTER_CODE.matcher(text).replaceAll("_x005F_");
    }

    private static void writeTo(Path file, String title, Consumer<Workbook> sheets)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "plan-portal", "1.0")) {
            workbook.properties().setTitle(title);
            sheets.accept(workbook);
        }
    }

    /** Returns the workbook without what would differ on each run, or ask for a password. */
    private static byte[] reproducible(Path workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile parts = new ZipFile(workbook.toFile());
                ZipWriter zip = new ZipWriter(bytes)) {
            for (ZipEntry part : parts.stream().toList()) {
                byte[] content = parts.getInputStream(part).readAllBytes();
                if (part.getName().endsWith(".xml")) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    String kept = SUPERFLUOUS.matcher(xml).replaceAll("");
                    content = kept.getBytes(StandardCharsets.UTF_8);
                }
                zip.add(part.getName(), content);
            }
        }
        return bytes.toByteArray();
    }
}
