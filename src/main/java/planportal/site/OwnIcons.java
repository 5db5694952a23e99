package planportal.site;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Nearest;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Source;
import planportal.diagnostic.Span;

/** Checks that symbols of a user's own replace some of the program, or are those of domains. */
final class OwnIcons {
    private static final Pattern SYMBOL = Pattern.compile("<symbol\\b(?: id=\"([^\"]*)\")?");
    private static final Pattern DOMAIN = Pattern.compile("d-[a-z0-9-]+");
    private static final ErrorHandler SILENT = new DefaultHandler();

    private final Set<String> known;
    private final Diagnostics diagnostics;

    /**
     * @param builtIn the program's own file
     */
    OwnIcons(Source builtIn, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        known =
                SYMBOL.matcher(builtIn.text())
                        .results()
                        .map(symbol -> symbol.group(1))
                        .collect(Collectors.toSet());
    }

    void check(Source own) {
        Matcher symbols = SYMBOL.matcher(own.text());
        if (isWellFormed(own)) {
            symbols.results().forEach(symbol -> check(symbol, own));
        }
    }

    private void check(MatchResult symbol, Source own) {
        String id = symbol.group(1);
        if (id == null) {
            diagnostics.report(
                    Rule.ICON_MALFORMED,
                    own.span(symbol.start(), symbol.end()),
                    "expected the id first: <symbol id=\"NAME\" viewBox=\"0 0 24 24\">");
        } else if (!known.contains(id) && !DOMAIN.matcher(id).matches()) {
            diagnostics.report(
                    Rule.ICON_UNKNOWN,
                    own.span(symbol.start(1), symbol.end(1)),
                    "no page uses a symbol \"" + id + "\"",
                    Nearest.to(id, known)
                            .map(Nearest::hint)
                            .orElse(Hint.of("those of domains begin with \"d-\"")));
        }
    }

    private boolean isWellFormed(Source own) {
        try {
            parser().parse(new InputSource(new StringReader(own.text())));
            return true;
        } catch (SAXParseException e) {
            int at = own.offset(e.getLineNumber(), e.getColumnNumber());
            Span place = own.span(at, at);
            diagnostics.report(Rule.ICON_MALFORMED, place, "not XML: " + e.getMessage());
            return false;
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(SILENT);
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
