package planportal.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import planportal.diagnostic.Finding;

/** Checks the pages: their markup, their ids, and that each link within the site has a target. */
final class PageChecks {
    /** Served for any unknown address, so its links begin at the host's root; for each language. */
    private static final Pattern NOT_FOUND = Pattern.compile("(.*/)?404\\.html");

    private static final int MAX_PARSE_ERRORS = 20;

    private final BuiltFiles files;
    private final Set<String> paths;

    PageChecks(BuiltFiles files) {
        this.files = files;
        this.paths = new HashSet<>(files.paths());
    }

    /**
     * What the other pages need to know of a page.
     *
     * @param anchored the links that lead to an anchor
     */
    private record Page(String path, Set<String> ids, List<Link> anchored, List<Finding> findings) {

        void add(String rule, Range.Position at, String text) {
            findings.add(new Finding(rule, path, at.lineNumber(), at.columnNumber(), text, ""));
        }
    }

    private record Link(String path, String anchor, String text, Range.Position at) {}

    List<Finding> run() {
        Map<String, Page> pages =
                files.withExtension("html")
                        .parallel()
                        .map(this::read)
                        .collect(Collectors.toMap(Page::path, Function.identity()));
        List<Finding> findings = new ArrayList<>();
        for (Page page : pages.values()) {
            for (Link link : page.anchored()) {
                Page target = pages.get(link.path());
                if (target != null && !target.ids().contains(link.anchor())) {
                    page.add(
                            "anchor-missing",
                            link.at(),
                            "\"" + link.text() + "\" leads to an anchor that is not on the page");
                }
            }
            findings.addAll(page.findings());
        }
        return findings;
    }

    private Page read(String path) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        parser.setTrackErrors(MAX_PARSE_ERRORS);
        Document document;
        try {
            document =
                    Jsoup.parse(new ByteArrayInputStream(files.bytes(path)), "UTF-8", "", parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Page page = new Page(path, new HashSet<>(), new ArrayList<>(), new ArrayList<>());
        for (ParseError error : parser.getErrors()) {
            String[] at = error.getCursorPos().split(":");
            int line = Integer.parseInt(at[0]);
            int column = Integer.parseInt(at[1]);
            String text = error.getErrorMessage();
            page.findings().add(new Finding("html-malformed", path, line, column, text, ""));
        }
        for (Element element : document.select("[id]")) {
            if (!page.ids().add(element.id())) {
                page.add("id-duplicate", start(element), "duplicate id \"" + element.id() + "\"");
            }
        }
        if (!NOT_FOUND.matcher(path).matches()) {
            checkLinks(document, page);
        }
        return page;
    }

    private static Range.Position start(Element element) {
        return element.sourceRange().start();
    }

    private void checkLinks(Document document, Page page) {
        for (String attribute : List.of("href", "src", "action")) {
            for (Element element : document.select("[" + attribute + "]")) {
                checkLink(element.attr(attribute), start(element), page);
            }
        }
    }

    private void checkLink(String text, Range.Position at, Page page) {
        URI target;
        try {
            URI link = new URI(text);
            if (link.isAbsolute() || link.getRawAuthority() != null) {
                return;
            }
            target = new URI("site", null, "/" + page.path(), null).resolve(link);
        } catch (URISyntaxException e) {
            page.add("link-malformed", at, "\"" + text + "\" is not an address");
            return;
        }
        if (text.startsWith("/") || target.getPath().startsWith("/..")) {
            page.add("link-outside-site", at, "\"" + text + "\" leads out of the site");
            return;
        }
        // An empty reference is one to the page itself, whatever its query.
        boolean own = text.isEmpty() || text.startsWith("#") || text.startsWith("?");
        String path = own ? page.path() : target.getPath().substring(1);
        if (!paths.contains(path)) {
            page.add("link-target-missing", at, "\"" + text + "\" leads to no file");
        } else if (target.getFragment() != null && !target.getFragment().isEmpty()) {
            page.anchored().add(new Link(path, target.getFragment(), text, at));
        }
    }
}
