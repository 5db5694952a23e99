package planportal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;

/**
 * The zip of a workbook, checked before a library opens it: that it is one, how large it gets, and
 * that its XML declares nothing. It notes merged cells, of which the library says nothing.
 */
final class WorkbookPackage {
    private static final Hint SAVE_AS =
            Hint.withTerms(
                    "in Excel or WPS: Save As%s, type \"Excel Workbook\"%s", "另存为", "Excel 工作簿");
    private static final long MAX_BYTES = Limits.WORKBOOK_MEBIBYTES * 1024L * 1024;

    /** The first bytes of a zip, and of the files of Excel 97 and of encrypted ones. */
    private static final String ZIP = "PK\3\4";

    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";
    private static final String ENCRYPTED =
            latin("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final Path file;
    private final Source source;
    private final Diagnostics diagnostics;

    /** Merged ranges by the name of the sheet's part, and that name by its id. */
    private final Map<String, List<String>> merged = new HashMap<>();

    private final Map<String, String> parts = new HashMap<>();
    private long unzipped;

    /** What is wrong with a workbook as a whole. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Hint hint;

        Refusal(String message, String hint) {
            this(message, Hint.of(hint));
        }

        Refusal(String message, Hint hint) {
            super(message);
            this.hint = hint;
        }
    }

    /**
     * @param printed the path to print
     */
    WorkbookPackage(Path file, String printed, Diagnostics diagnostics) {
        this.file = file;
        this.source = new Source(printed, "");
        this.diagnostics = diagnostics;
    }

    /** Returns whether the workbook can be read; reports why not. */
    boolean check() {
        try {
            checkKind();
            checkParts();
            return true;
        } catch (Refusal e) {
            diagnostics.report(Rule.WORKBOOK_REFUSED, source.beginning(), e.getMessage(), e.hint);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            reportDamaged();
        }
        return false;
    }

    /** Reports that the library could not read it either. */
    void reportDamaged() {
        diagnostics.report(
                Rule.WORKBOOK_REFUSED,
                source.beginning(),
                "the workbook is damaged",
                "open it in Excel or WPS, and save it again");
    }

    /** Returns the merged ranges of a sheet, {@code A1:C1}. */
    List<String> merged(String sheetId) {
        return merged.getOrDefault(parts.getOrDefault(sheetId, ""), List.of());
    }

    private void checkKind() throws IOException, Refusal {
        String bytes;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            bytes = latin(in.readNBytes(Limits.FILE_MEBIBYTES * 1024 * 1024 + 1));
        }
        if (bytes.length() > Limits.FILE_MEBIBYTES * 1024 * 1024) {
            throw new Refusal(
                    "the file is too large; expected at most %s MiB"
                            .formatted(Limits.FILE_MEBIBYTES),
                    "delete pictures and what is no data");
        }
        if (bytes.startsWith(COMPOUND) && bytes.contains(ENCRYPTED)) {
            throw new Refusal(
                    "the workbook has a password",
                    Hint.withTerms(
                            "remove it: File, Info, Protect Workbook, Encrypt with Password%s",
                            "文件 → 信息 → 保护工作簿 → 用密码进行加密"));
        }
        if (bytes.startsWith(COMPOUND)) {
            throw new Refusal("an old Excel workbook (.xls)", SAVE_AS);
        }
        if (!bytes.startsWith(ZIP)) {
            throw new Refusal("not an Excel workbook", SAVE_AS);
        }
    }

    private void checkParts() throws IOException, XMLStreamException, Refusal {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> names = new HashSet<>();
            for (ZipEntry part : zip.stream().limit(Limits.WORKBOOK_PARTS + 1L).toList()) {
                String name = part.getName();
                if (!names.add(name) || names.size() > Limits.WORKBOOK_PARTS) {
                    throw new IOException("twice, or too many: " + name);
                }
                if (name.endsWith("vbaProject.bin")) {
                    throw new Refusal("the workbook contains macros (.xlsm)", SAVE_AS);
                }
                checkSize(zip, part);
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    checkXml(zip, part);
                }
            }
            if (!names.contains("[Content_Types].xml")) {
                throw new Refusal("not an Excel workbook", SAVE_AS);
            }
        }
    }

    private void checkSize(ZipFile zip, ZipEntry part) throws IOException, Refusal {
        try (InputStream in = zip.getInputStream(part)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                unzipped += n;
                if (unzipped > MAX_BYTES) {
                    throw new Refusal(
                            "the workbook holds more than %s MiB"
                                    .formatted(Limits.WORKBOOK_MEBIBYTES),
                            "delete pictures, and formatted rows without data");
                }
            }
        }
    }

    private void checkXml(ZipFile zip, ZipEntry part)
            throws IOException, XMLStreamException, Refusal {
        String name = part.getName().replaceFirst(".*/", "");
        try (InputStream in = zip.getInputStream(part)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new Refusal(
                            "the XML in the workbook has a document type",
                            "save it in Excel or WPS");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    note(name, xml);
                }
            }
        }
    }

    private void note(String part, XMLStreamReader xml) throws IOException {
        switch (xml.getLocalName()) {
            case "c" -> checkName(xml.getAttributeValue(null, "r"));
            case "mergeCell" ->
                    merged.computeIfAbsent(part, name -> new ArrayList<>())
                            .add(xml.getAttributeValue(null, "ref"));
            case "Relationship" -> {
                String target = xml.getAttributeValue(null, "Target");
                if (part.startsWith("workbook") && target != null) {
                    parts.put(xml.getAttributeValue(null, "Id"), target.replaceFirst(".*/", ""));
                }
            }
            default -> {}
        }
    }

    /** A column beyond all of Excel's would fill the memory. */
    private static void checkName(String cell) throws IOException {
        if (cell != null && !cell.matches("[A-Z]{1,3}[0-9]{1,7}")) {
            throw new IOException("not a cell: " + cell);
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
