package planportal.mutants;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import planportal.testing.BuiltSite;
import planportal.testing.SiteLinks;

/** What holds for every site that is published: links lead somewhere, and data can be read. */
final class SiteRules {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final BuiltSite site;
    private final List<String> problems = new ArrayList<>();

    private SiteRules(BuiltSite site) {
        this.site = site;
    }

    /**
     * Returns what is wrong with a site.
     *
     * @param secret what it may not hold
     */
    static List<String> problems(BuiltSite site, String secret) {
        SiteRules rules = new SiteRules(site);
        for (String address : site.addresses()) {
            rules.check(address, secret);
        }
        SiteLinks links = new SiteLinks(site);
        links.broken().forEach(link -> rules.problems.add("broken link: " + link));
        links.ambiguousIds().forEach(id -> rules.problems.add("duplicate id: " + id));
        return rules.problems;
    }

    private void check(String address, String secret) {
        if (site.text(address).contains(secret)) {
            problems.add(address + " holds text from outside the content");
        }
        try {
            String type = address.substring(address.lastIndexOf('.') + 1);
            switch (type) {
                case "json", "jsonld" -> JSON.readTree(site.text(address));
                case "csv" -> checkCsv(address);
                case "xml", "svg" -> parseXml(address);
                default -> {}
            }
        } catch (IOException | SAXException e) {
            problems.add(address + " can't be read: " + e.getMessage());
        }
    }

    private void checkCsv(String address) throws IOException {
        try (CSVParser parser = CSVParser.parse(site.text(address), CSVFormat.RFC4180)) {
            Set<Integer> sizes = new HashSet<>();
            for (CSVRecord row : parser) {
                sizes.add(row.size());
            }
            if (sizes.size() != 1) {
                problems.add(address + " has rows of different lengths: " + sizes);
            }
        }
    }

    private void parseXml(String address) throws IOException, SAXException {
        try {
            DocumentBuilder builder =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            builder.parse(new InputSource(new ByteArrayInputStream(site.bytes(address))));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
