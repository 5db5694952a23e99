package planportal.testing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A built site's links, followed as a browser would that opened the site from a folder. */
public final class SiteLinks {
    /**
     * The pages for unknown addresses, whose links start at the root since they are served
     * anywhere.
     */
    private static final Pattern NOT_FOUND = Pattern.compile("([a-z]+/)?404\\.html");

    private final Map<String, Document> pages = new TreeMap<>();
    private final Set<String> files;
    private final List<Link> links = new ArrayList<>();

    private record Link(String from, String text, String path, String anchor) {}

    public SiteLinks(BuiltSite site) {
        files = new HashSet<>(site.addresses());
        site.pages().forEach(address -> pages.put(address, site.page(address)));
        pages.forEach(this::collect);
    }

    /** How many links there are. */
    public int count() {
        return links.size();
    }

    /** The links that lead to no file, or to no anchor on their page. */
    public Set<String> broken() {
        Set<String> broken = new TreeSet<>();
        for (Link link : links) {
            if (!files.contains(link.path())) {
                broken.add(link.from() + " → " + link.text() + ": no such file");
            } else if (!link.anchor().isEmpty()
                    && pages.containsKey(link.path())
                    && pages.get(link.path()).getElementById(link.anchor()) == null) {
                broken.add(link.from() + " → " + link.text() + ": no such anchor");
            }
        }
        return broken;
    }

    /** What starts at a host's root, and so breaks below a path or in a folder. */
    public Set<String> rooted() {
        Set<String> rooted = new TreeSet<>();
        pages.forEach(
                (address, page) -> {
                    if (!isNotFound(address)) {
                        page.select("[href^=/], [src^=/], [action^=/]")
                                .forEach(e -> rooted.add(address + ": " + e.outerHtml()));
                    }
                });
        return rooted;
    }

    /** What a page loads from another host. */
    public Set<String> foreign() {
        Set<String> foreign = new TreeSet<>();
        pages.forEach(
                (address, page) ->
                        page.select("[src*=//], link[rel=stylesheet][href*=//]")
                                .forEach(e -> foreign.add(address + ": " + e.outerHtml())));
        return foreign;
    }

    /** Ids that occur more than once on a page. */
    public Set<String> ambiguousIds() {
        Set<String> twice = new TreeSet<>();
        pages.forEach(
                (address, page) -> {
                    Set<String> ids = new HashSet<>();
                    for (Element element : page.select("[id]")) {
                        if (!ids.add(element.id())) {
                            twice.add(address + "#" + element.id());
                        }
                    }
                });
        return twice;
    }

    /** The pages that take more than {@code clicks} clicks from home. */
    public Set<String> fartherThan(int clicks) {
        Map<String, Set<String>> targets = new HashMap<>();
        for (Link link : links) {
            targets.computeIfAbsent(link.from(), from -> new TreeSet<>()).add(link.path());
        }
        Map<String, Integer> distance = new HashMap<>(Map.of("index.html", 0));
        Deque<String> queue = new ArrayDeque<>(List.of("index.html"));
        while (!queue.isEmpty()) {
            String page = queue.remove();
            for (String target : targets.getOrDefault(page, Set.of())) {
                if (pages.containsKey(target) && !distance.containsKey(target)) {
                    distance.put(target, distance.get(page) + 1);
                    queue.add(target);
                }
            }
        }
        Set<String> far = new TreeSet<>(pages.keySet());
        far.removeIf(SiteLinks::isNotFound);
        far.removeIf(page -> distance.getOrDefault(page, Integer.MAX_VALUE) <= clicks);
        return far;
    }

    private static boolean isNotFound(String address) {
        return NOT_FOUND.matcher(address).matches();
    }

    private void collect(String address, Document page) {
        if (isNotFound(address)) {
            return;
        }
        for (Element element : page.select("[href], [src], form[action]")) {
            String text =
                    element.hasAttr("href")
                            ? element.attr("href")
                            : element.attr(element.hasAttr("src") ? "src" : "action");
            if (!text.matches("(?is)[a-z]+:.*")) {
                links.add(link(address, text));
            }
        }
    }

    /** A link that is no URI leads to the file of that very name, which no site has. */
    private static Link link(String from, String text) {
        URI target;
        try {
            target = new URI("site:/" + from).resolve(new URI(text));
        } catch (URISyntaxException e) {
            return new Link(from, text, text, "");
        }
        String path = target.getPath().substring(1);
        String anchor = target.getFragment() == null ? "" : target.getFragment();
        return new Link(from, text, path.isEmpty() ? from : path, anchor);
    }
}
