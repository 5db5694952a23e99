package planportal.render.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.file.ZipWriter;
import planportal.model.Imprint;
import planportal.model.PlanInfo;
import planportal.render.OutputFile;
import planportal.render.XmlWriter;

/** Packs documents as a publication by EPUB 3.3. */
final class Epub {
    private static final String FOLDER = "EPUB/";
    private static final String PACKAGE = "package.opf";
    private static final String CONTAINER = "urn:oasis:names:tc:opendocument:xmlns:container";
    private static final String OPF = "http://www.idpf.org/2007/opf";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    /** What readers that can't see or hear everything need to know of the book. */
    private static final List<List<String>> ACCESSIBILITY =
            List.of(
                    List.of("schema:accessMode", "textual"),
                    List.of("schema:accessModeSufficient", "textual"),
                    List.of("schema:accessibilityFeature", "structuralNavigation"),
                    List.of("schema:accessibilityFeature", "tableOfContents"),
                    List.of("schema:accessibilityHazard", "none"));

    private final Portal portal;
    private final LocalDate modified;
    private final List<OutputFile> documents;

    /**
     * @param documents XHTML in the order of reading; {@link Book#CONTENTS} is the navigation
     */
    Epub(Portal portal, LocalDate modified, List<OutputFile> documents) {
        this.portal = portal;
        this.modified = modified;
        this.documents = List.copyOf(documents);
    }

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipWriter zip = new ZipWriter(bytes)) {
            zip.addStored("mimetype", utf8("application/epub+zip"));
            zip.add("META-INF/container.xml", utf8(container()));
            zip.add(FOLDER + PACKAGE, utf8(packageDocument()));
            for (OutputFile document : documents) {
                zip.add(FOLDER + document.path(), document.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String container() {
        XmlWriter xml = new XmlWriter().declaration();
        xml.start("container").namespace(CONTAINER).attribute("version", "1.0");
        xml.start("rootfiles").empty("rootfile");
        xml.attribute("full-path", FOLDER + PACKAGE);
        xml.attribute("media-type", "application/oebps-package+xml");
        return xml.end().end().line().toString();
    }

    private String packageDocument() {
        XmlWriter xml = new XmlWriter().declaration();
        xml.start("package").namespace(OPF).attribute("version", "3.0");
        xml.attribute("unique-identifier", "id").attribute("xml:lang", portal.info().language());
        addMetadata(xml);
        xml.line().start("manifest").line();
        for (OutputFile document : documents) {
            xml.empty("item").attribute("id", id(document)).attribute("href", document.path());
            xml.attribute("media-type", "application/xhtml+xml");
            if (document.path().equals(Book.CONTENTS)) {
                xml.attribute("properties", "nav");
            }
            xml.line();
        }
        xml.end().line().start("spine").line();
        for (OutputFile document : documents) {
            xml.empty("itemref").attribute("idref", id(document)).line();
        }
        return xml.end().line().end().line().toString();
    }

    private void addMetadata(XmlWriter xml) {
        PlanInfo info = portal.info();
        Imprint imprint = info.imprint();
        xml.line().start("metadata").attribute("xmlns:dc", DC).line();
        xml.start("dc:identifier").attribute("id", "id");
        xml.text(portal.absolute(Addresses.BOOK)).end().line();
        xml.element("dc:title", info.title()).line();
        xml.element("dc:language", info.language()).line();
        imprint.issuer().ifPresent(issuer -> xml.element("dc:creator", issuer).line());
        xml.element("dc:publisher", portal.settings().publisher()).line();
        imprint.issued().ifPresent(day -> xml.element("dc:date", day.toString()).line());
        imprint.source().ifPresent(url -> xml.element("dc:source", url.toString()).line());
        xml.element("dc:rights", portal.settings().textRights().text()).line();
        meta(xml, "dcterms:modified", modified + "T00:00:00Z");
        ACCESSIBILITY.forEach(each -> meta(xml, each.get(0), each.get(1)));
        xml.end();
    }

    private static void meta(XmlWriter xml, String property, String value) {
        xml.start("meta").attribute("property", property).text(value).end().line();
    }

    /** Returns the document's name in the package: {@code d-05} of {@code 05.xhtml}. */
    private static String id(OutputFile document) {
        return "d-" + document.path().replace(".xhtml", "");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
