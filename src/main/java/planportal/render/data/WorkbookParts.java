package planportal.render.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import planportal.zip.Packed;
import planportal.zip.Packer;

/**
 * What a workbook with two sheets consists of beside the sheets (ECMA-376, part 1, annex L). It
 * bears no time of writing, so that it is the same on each run.
 */
final class WorkbookParts {
    static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    static final String SECOND_SHEET = "xl/worksheets/sheet2.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String PROPERTIES = "docProps/core.xml";

    /** The parts that are the same in every workbook, packed, by name. */
    static final Map<String, Packed> FIXED = fixed();

    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private WorkbookParts() {}

    private static Map<String, Packed> fixed() {
        Map<String, String> sources =
                Map.of(
                        "[Content_Types].xml", "content-types.xml",
                        "_rels/.rels", "package-relationships.xml",
                        "docProps/app.xml", "app.xml",
                        "xl/_rels/workbook.xml.rels", "workbook-relationships.xml",
                        "xl/styles.xml", "styles.xml");
        Map<String, Packed> parts = new TreeMap<>();
        try (Packer packer = new Packer()) {
            sources.forEach((name, source) -> parts.put(name, packer.pack(read(source))));
        }
        return parts;
    }

    private static byte[] read(String source) {
        try (InputStream in = WorkbookParts.class.getResourceAsStream("workbook/" + source)) {
            if (in == null) {
                throw new IllegalStateException("no part of a workbook " + source);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part that names the sheets, and the cells of the first that its filter covers. */
    static byte[] workbook(String first, String second, String cells) {
        return bytes(
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships\">\n<sheets>\n<sheet name=\""
                        + escaped(first)
                        + "\" sheetId=\"1\" r:id=\"rId1\"/>\n<sheet name=\""
                        + escaped(second)
                        + "\" sheetId=\"2\" r:id=\"rId2\"/>\n</sheets>\n<definedNames>\n"
                        + "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\""
                        + " hidden=\"1\">'"
                        + escaped(first)
                        + "'!"
                        + cells
                        + "</definedName>\n</definedNames>\n</workbook>\n");
    }

    /** The part that bears the workbook's title. */
    static byte[] properties(String title) {
        return bytes(
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/"
                        + "metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:title>"
                        + escaped(title)
                        + "</dc:title>\n<dc:creator>plan-portal</dc:creator>\n"
                        + "</cp:coreProperties>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static byte[] bytes(String xml) {
        return (XML + xml).getBytes(StandardCharsets.UTF_8);
    }
}
