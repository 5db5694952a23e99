package planportal.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Nearest;
import planportal.diagnostic.Rule;
import planportal.model.WebAddress;
import planportal.read.ArticleDocument;
import planportal.read.Located;
import planportal.read.RawContent;

/** Checks the links in {@code pages/*.md} against the files and anchors of the site. */
public final class LinkChecker {
    private static final Pattern WEB = Pattern.compile("(?i)https?:.*");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:.*");

    private static final Hint FROM_ROOT =
            Hint.of("write the address from the site's root: methodology.html, plan/01.html");

    private final Diagnostics diagnostics;
    private final SiteAddresses site;

    public LinkChecker(Diagnostics diagnostics, SiteAddresses site) {
        this.diagnostics = diagnostics;
        this.site = site;
    }

    /** Reports links that lead nowhere. */
    public void check(RawContent content) {
        for (Map.Entry<String, ArticleDocument> article : content.articles().entrySet()) {
            String page = ArticleChecker.id(article.getKey()) + ".html";
            article.getValue().links().forEach(link -> check(link, page));
        }
    }

    private void check(Located<String> link, String page) {
        String destination = link.value().strip();
        if (WEB.matcher(destination).matches()) {
            checkWebAddress(link);
        } else if (!MAIL.matcher(destination).matches()) {
            checkAddress(link, destination, page);
        }
    }

    private void checkWebAddress(Located<String> link) {
        try {
            WebAddress.parse(link.value().strip());
        } catch (WebAddress.Invalid e) {
            diagnostics.report(
                    Rule.WEB_ADDRESS_MALFORMED,
                    link.span(),
                    "invalid web address: " + e.getMessage());
        }
    }

    /** Checks an address relative to the page, which is in the site's root folder. */
    private void checkAddress(Located<String> link, String destination, String page) {
        String[] parts = destination.split("#", 2);
        String path = decoded(parts[0].replaceFirst("[?].*", "")).replaceFirst("^(\\./)+", "");
        String target = path.isEmpty() && parts.length > 1 ? page : path;
        if (!site.has(target)) {
            String message = "link to \"%s\", which the site does not have";
            diagnostics.report(
                    Rule.LINK_TARGET_MISSING,
                    link.span(),
                    message.formatted(destination),
                    suggestion(target));
        } else if (parts.length > 1 && !site.anchors(target).contains(decoded(parts[1]))) {
            String message = "link to \"#%s\", which %s does not have";
            diagnostics.report(
                    Rule.LINK_ANCHOR_MISSING,
                    link.span(),
                    message.formatted(parts[1], target),
                    "sections have the anchors s-1, s-2 …, paragraphs p-5-2-1");
        }
    }

    private Hint suggestion(String target) {
        String path = target.replaceFirst("^/+", "").replaceFirst("\\.md$", ".html");
        String index = path.replaceFirst("/*$", "/index.html");
        Optional<String> near =
                Stream.of(path, index)
                        .filter(site::has)
                        .findFirst()
                        .or(() -> Nearest.to(path, site.paths()));
        return near.map(Nearest::hint).orElse(FROM_ROOT);
    }

    /** Returns a part of an address without percent signs; the part itself if it is malformed. */
    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
