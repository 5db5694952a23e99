package planportal.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import planportal.diagnostic.Finding;

/** Checks that XML, JSON and zip files can be read. */
final class FormatChecks {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final BuiltFiles files;

    FormatChecks(BuiltFiles files) {
        this.files = files;
    }

    List<Finding> run() {
        return Stream.of(
                        check(this::json, "json", "jsonld"),
                        check(this::xml, "xml", "svg"),
                        check(this::zip, "zip", "xlsx"))
                .flatMap(each -> each)
                .toList();
    }

    private interface Check {
        Optional<Finding> of(String path) throws IOException;
    }

    private Stream<Finding> check(Check check, String... extensions) {
        return files.withExtension(extensions)
                .parallel()
                .map(
                        path -> {
                            try {
                                return check.of(path);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        })
                .flatMap(Optional::stream);
    }

    private Optional<Finding> json(String path) throws IOException {
        try (JsonParser parser = JSON.createParser(files.bytes(path))) {
            if (parser.nextToken() == null) {
                return Optional.of(Finding.of("json-malformed", path, "the file is empty"));
            }
            while (parser.nextToken() != null) {
                // Reading on to the end finds what is malformed.
                continue;
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String text = e.getOriginalMessage().lines().findFirst().orElse("");
            return Optional.of(
                    new Finding(
                            "json-malformed", path, at.getLineNr(), at.getColumnNr(), text, ""));
        }
    }

    private Optional<Finding> xml(String path) throws IOException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser()
                    .parse(new ByteArrayInputStream(files.bytes(path)), new DefaultHandler());
            return Optional.empty();
        } catch (SAXParseException e) {
            return Optional.of(
                    new Finding(
                            "xml-malformed",
                            path,
                            e.getLineNumber(),
                            e.getColumnNumber(),
                            e.getMessage(),
                            ""));
        } catch (SAXException | ParserConfigurationException e) {
            return Optional.of(Finding.of("xml-malformed", path, String.valueOf(e.getMessage())));
        }
    }

    /** Opens the directory at the file's end, and reads all entries against their checksums. */
    private Optional<Finding> zip(String path) {
        try (ZipFile directory = new ZipFile(files.folder().resolve(path).toFile());
                ZipInputStream entries =
                        new ZipInputStream(new ByteArrayInputStream(files.bytes(path)))) {
            int count = 0;
            while (entries.getNextEntry() != null) {
                entries.transferTo(OutputStream.nullOutputStream());
                count++;
            }
            if (count == directory.size()) {
                return Optional.empty();
            }
            String text = "has " + count + " entries";
            String wanted = directory.size() + " by its directory";
            return Optional.of(Finding.of("zip-damaged", path, text, wanted));
        } catch (IOException e) {
            return Optional.of(Finding.of("zip-damaged", path, String.valueOf(e.getMessage())));
        }
    }
}
