package planportal.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this process and without a network. */
public final class HtmlChecker {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    /** A checker for HTML of today, SVG and ARIA. */
    public HtmlChecker() {
        try {
            validator.setUpMainSchema(SCHEMA, new Silent());
        } catch (Exception e) {
            throw new IllegalStateException(SCHEMA + " can't be read", e);
        }
    }

    /**
     * What the checker finds in a page: errors and warnings, with line and column.
     *
     * @param address where the page would stand; the content security policy's 'self' is its host
     */
    public List<String> check(String address, byte[] page) {
        List<String> found = new ArrayList<>();
        InputSource source = new InputSource(new ByteArrayInputStream(page));
        source.setSystemId("https://example.org/" + address);
        source.setEncoding(StandardCharsets.UTF_8.name());
        try {
            validator.setUpValidatorAndParsers(new Notes(found), false, false);
            validator.checkHtmlInputSource(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            found.add("fatal: " + e.getMessage());
        }
        return found;
    }

    private static final class Notes implements ErrorHandler {
        private final List<String> found;

        Notes(List<String> found) {
            this.found = found;
        }

        @Override
        public void warning(SAXParseException e) {
            note("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            note("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            note("fatal", e);
        }

        private void note(String kind, SAXParseException e) {
            found.add(
                    e.getLineNumber()
                            + ":"
                            + e.getColumnNumber()
                            + ": "
                            + kind
                            + ": "
                            + e.getMessage());
        }
    }

    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // The schema's own remarks are none of ours.
        }

        @Override
        public void error(SAXParseException e) {
            // As above.
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
