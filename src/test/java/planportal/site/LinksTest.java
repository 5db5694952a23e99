package planportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import planportal.testing.RealSite;

/** The real site's links, followed as a browser would that opened it from a folder. */
class LinksTest {
    private static final Map<String, Document> PAGES = new HashMap<>();

    @BeforeAll
    static void readThePages() {
        RealSite.pages().forEach(address -> PAGES.put(address, RealSite.page(address)));
        assertTrue(PAGES.size() > 80, "pages: " + PAGES.size());
    }

    @Test
    void everyLinkAndItsAnchorResolve() {
        Set<String> files = new HashSet<>(RealSite.addresses());
        Set<String> broken = new TreeSet<>();
        int followed = 0;
        for (Link link : links()) {
            followed++;
            if (!files.contains(link.path())) {
                broken.add(link.from() + " → " + link.text() + ": no such file");
            } else if (!link.anchor().isEmpty()
                    && PAGES.containsKey(link.path())
                    && PAGES.get(link.path()).getElementById(link.anchor()) == null) {
                broken.add(link.from() + " → " + link.text() + ": no such anchor");
            }
        }

        assertEquals(Set.of(), broken);
        assertTrue(followed > 5000, "links followed: " + followed);
    }

    @Test
    void linksAreRelativeExceptOnThePageForUnknownAddresses() {
        Set<String> absolute = new TreeSet<>();
        PAGES.forEach(
                (address, page) ->
                        page.select("[href^=/], [src^=/]")
                                .forEach(e -> absolute.add(address + ": " + e.outerHtml())));
        absolute.removeIf(line -> line.startsWith("404.html: "));

        assertEquals(Set.of(), absolute);
    }

    @Test
    void nothingIsLoadedFromAnotherHost() {
        Set<String> foreign = new TreeSet<>();
        PAGES.forEach(
                (address, page) ->
                        page.select("script[src], img[src], link[rel=stylesheet], link[rel=icon]")
                                .forEach(
                                        e -> {
                                            String url = e.attr(e.hasAttr("src") ? "src" : "href");
                                            if (url.contains("//")) {
                                                foreign.add(address + ": " + url);
                                            }
                                        }));

        assertEquals(Set.of(), foreign);
    }

    @Test
    void noIdOccursTwiceOnAPage() {
        Set<String> twice = new TreeSet<>();
        PAGES.forEach(
                (address, page) -> {
                    Set<String> ids = new HashSet<>();
                    for (Element element : page.select("[id]")) {
                        if (!ids.add(element.id())) {
                            twice.add(address + "#" + element.id());
                        }
                    }
                });

        assertEquals(Set.of(), twice);
    }

    @Test
    void everyPageIsAtMostThreeClicksFromHome() {
        Map<String, List<String>> targets = new HashMap<>();
        links().forEach(
                        link ->
                                targets.computeIfAbsent(link.from(), k -> new ArrayList<>())
                                        .add(link.path()));
        Map<String, Integer> clicks = new HashMap<>(Map.of("index.html", 0));
        Deque<String> queue = new ArrayDeque<>(List.of("index.html"));
        while (!queue.isEmpty()) {
            String page = queue.remove();
            for (String target : targets.getOrDefault(page, List.of())) {
                if (PAGES.containsKey(target) && !clicks.containsKey(target)) {
                    clicks.put(target, clicks.get(page) + 1);
                    queue.add(target);
                }
            }
        }
        Set<String> far = new TreeSet<>(PAGES.keySet());
        far.remove("404.html");
        far.removeIf(page -> clicks.getOrDefault(page, Integer.MAX_VALUE) <= 3);

        assertEquals(Set.of(), far);
    }

    private record Link(String from, String text, String path, String anchor) {}

    private static List<Link> links() {
        List<Link> links = new ArrayList<>();
        PAGES.forEach(
                (address, page) -> {
                    if (address.equals("404.html")) {
                        return;
                    }
                    for (Element element : page.select("[href], [src], form[action]")) {
                        String text =
                                element.hasAttr("href")
                                        ? element.attr("href")
                                        : element.attr(element.hasAttr("src") ? "src" : "action");
                        if (!text.matches("[a-z]+:.*")) {
                            links.add(link(address, text));
                        }
                    }
                });
        return links;
    }

    private static Link link(String from, String text) {
        URI target = URI.create("site:/" + from).resolve(text);
        String path = target.getPath().substring(1);
        String anchor = target.getFragment() == null ? "" : target.getFragment();
        return new Link(from, text, path.isEmpty() ? from : path, anchor);
    }
}
