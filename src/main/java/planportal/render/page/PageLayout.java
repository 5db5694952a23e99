package planportal.render.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.file.Sha256;
import planportal.model.Article;
import planportal.model.Move;
import planportal.render.PageLanguage;
import planportal.site.Messages;

/**
 * What the layout template shows around the content of a page. {@link RenderContext#page} starts
 * one, the page's record completes it, and the template only reads it.
 */
public final class PageLayout {
    private static final String POLICY =
            "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'";

    private final RenderContext context;
    private final String address;
    private final String title;
    private final String description;
    private final List<Link> crumbs = new ArrayList<>();
    private final List<AlternateLink> alternates = new ArrayList<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private String fullerTitle;
    private Optional<String> crumb;
    private Optional<MenuEntry> menuEntry = Optional.empty();
    private Optional<PagerLink> previous = Optional.empty();
    private Optional<PagerLink> next = Optional.empty();
    private Optional<String> printStyle = Optional.empty();
    private Optional<History> history = Optional.empty();
    private Optional<String> successor = Optional.empty();
    private boolean indexed = true;
    private boolean anyDepth;

    PageLayout(RenderContext context, String address, String title, String description) {
        this.context = context;
        this.address = address;
        this.title = title;
        this.description = description;
        fullerTitle = title;
        crumb = Optional.of(title);
    }

    /** Puts the page into a part of the site, below the part's first page unless it is that one. */
    public PageLayout in(MenuEntry entry) {
        menuEntry = Optional.of(entry);
        return entry.address().equals(address) ? this : below(entry.link(messages()));
    }

    /** Puts the page one level deeper in the breadcrumbs. */
    public PageLayout below(Link above) {
        crumbs.add(above);
        return this;
    }

    /** Sets the page's name in the breadcrumbs, instead of its title. */
    public PageLayout called(String name) {
        crumb = Optional.of(name);
        return this;
    }

    /** Sets a fuller title for tabs and search results, where headings of pages may be the same. */
    public PageLayout titled(String fuller) {
        fullerTitle = fuller;
        return this;
    }

    public PageLayout withoutCrumbs() {
        crumb = Optional.empty();
        return this;
    }

    /**
     * Sets the pages before and after this one in an order of pages.
     *
     * @param index of this page in {@code order}
     * @param key of the messages {@code KEY.previous} and {@code KEY.next}, which may show the
     *     number of the other page, counted from 1
     * @param link to one of the pages
     */
    public <T> PageLayout between(List<T> order, int index, String key, Function<T, Link> link) {
        previous = neighbour(order, index - 1, key + ".previous", link);
        next = neighbour(order, index + 1, key + ".next", link);
        return this;
    }

    private <T> Optional<PagerLink> neighbour(
            List<T> order, int index, String key, Function<T, Link> link) {
        if (index < 0 || index >= order.size()) {
            return Optional.empty();
        }
        String hint = messages().text(key, index + 1);
        return Optional.of(new PagerLink(hint, link.apply(order.get(index))));
    }

    /** Adds another format of the page. */
    public PageLayout alternate(AlternateLink alternate) {
        alternates.add(alternate);
        return this;
    }

    /** Adds a description in JSON-LD. */
    public PageLayout jsonLd(String document) {
        jsonLd.add(document.replace("<", "\\u003c"));
        return this;
    }

    /** Adds a script, by its address from the site's root. */
    public PageLayout script(String script) {
        scripts.add(script);
        return this;
    }

    /** Sets the page's own style sheet for print, by its address from the site's root. */
    public PageLayout printStyle(String style) {
        printStyle = Optional.of(style);
        return this;
    }

    /** Sets when the page's data last changed. */
    public PageLayout history(Optional<History> lastChange) {
        history = lastChange;
        return this;
    }

    /** Leads readers and search engines on to the address that took the page's place. */
    public PageLayout leadingTo(String newAddress) {
        successor = Optional.of(newAddress);
        return this;
    }

    /** Asks search engines not to list the page. */
    public PageLayout unlisted() {
        indexed = false;
        return this;
    }

    /** Makes links work at any address, for the page of addresses that do not exist. */
    public PageLayout atAnyDepth() {
        anyDepth = true;
        return this;
    }

    public RenderContext context() {
        return context;
    }

    public Messages messages() {
        return context.messages();
    }

    public Portal portal() {
        return context.portal();
    }

    public Addresses addresses() {
        return context.addresses();
    }

    /** Returns the page's title, without the portal's name. */
    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /** Returns the pages above this one, without the home page, outermost first. */
    public List<Link> crumbs() {
        return crumbs;
    }

    /** Returns the page's name in the breadcrumbs; empty if the page shows none. */
    public Optional<String> crumb() {
        return crumb;
    }

    public Optional<PagerLink> previous() {
        return previous;
    }

    public Optional<PagerLink> next() {
        return next;
    }

    public List<AlternateLink> alternates() {
        return alternates;
    }

    /** Returns the page as Markdown; empty if it has none, as pages at old addresses. */
    public Optional<String> markdown() {
        return Addresses.markdown(address).filter(file -> indexed);
    }

    /** Returns descriptions in JSON-LD, safe inside a {@code <script>} element. */
    public List<String> jsonLd() {
        return jsonLd;
    }

    /**
     * Returns the content security policy, for hosts that send none. Browsers ignore JSON-LD, but
     * HTML checkers take it for a script, so each document is named by its hash.
     */
    public String securityPolicy() {
        if (jsonLd.isEmpty()) {
            return POLICY;
        }
        StringBuilder policy = new StringBuilder(POLICY + "; script-src 'self'");
        for (String document : jsonLd) {
            byte[] hash = Sha256.of(document.getBytes(StandardCharsets.UTF_8));
            String base64 = Base64.getEncoder().encodeToString(hash);
            policy.append(" 'sha256-").append(base64).append("'");
        }
        return policy.toString();
    }

    /** Returns the addresses of the scripts that not all pages have. */
    public List<String> scripts() {
        List<String> all = new ArrayList<>(scripts);
        if (successor.isPresent() || !moved().isEmpty()) {
            all.add("assets/moved.js");
        }
        return all;
    }

    /** Returns the address that took the page's place; empty if the page is still there. */
    public Optional<String> successor() {
        return successor;
    }

    /** Returns the anchors that the page no longer has. */
    public List<Move> moved() {
        return portal().publication().moves().anchorsOf(address);
    }

    public Optional<String> printStyle() {
        return printStyle;
    }

    /** Returns when the page's data last changed; empty for pages without data of their own. */
    public Optional<History> history() {
        return history;
    }

    /** Returns whether search engines may list the page. */
    public boolean isIndexed() {
        return indexed;
    }

    public boolean isHome() {
        return address.equals(Addresses.HOME);
    }

    /** Returns whether the header has a search box; home and search page have a larger one. */
    public boolean hasSearchBox() {
        return context.hasSearch() && !isHome() && !address.equals(Addresses.SEARCH);
    }

    /** Returns the link from this page to an address of the site. */
    public String to(String other) {
        return toPath(portal().path(other));
    }

    private String toPath(String path) {
        if (!anyDepth) {
            return Addresses.relative(portal().path(address), path);
        }
        String root = portal().settings().baseUrl().getRawPath();
        return (root == null || root.isEmpty() ? "/" : root) + path;
    }

    /** Returns the link from this page to another. */
    public String to(Link link) {
        return to(link.address());
    }

    /** Returns the languages that the page is in; empty if there is but one. */
    public List<PageLanguage> languages() {
        return context.languages();
    }

    /** Returns the link from this page to the same page in {@code language}. */
    public String to(PageLanguage language) {
        return toPath(portal().path(address, language.languages()));
    }

    /** Returns the page's absolute address in {@code language}. */
    public String absolute(PageLanguage language) {
        return portal().settings().baseUrl() + portal().path(address, language.languages());
    }

    /** Returns the folder of the pages in this language; null for the site's root. */
    public String folder() {
        String folder = portal().settings().languages().folder();
        return folder.isEmpty() ? null : folder;
    }

    /** Returns whether this page is in {@code language}. */
    public boolean isIn(PageLanguage language) {
        return portal().settings().languages().equals(language.languages());
    }

    /** Returns the page's absolute address. */
    public String canonical() {
        return portal().absolute(address);
    }

    /** Returns the form in which to report an error on this page; empty if there is none. */
    public Optional<String> report() {
        return ErrorReport.address(context, title, address);
    }

    /** Returns the text of {@code <title>}: the title, the part of the site, the portal's name. */
    public String fullTitle() {
        if (isHome()) {
            return title;
        }
        String inPart =
                menuEntry
                        .filter(entry -> !entry.address().equals(address))
                        .map(entry -> messages().text(entry.key()))
                        .map(part -> messages().text("common.title", fullerTitle, part))
                        .orElse(fullerTitle);
        return messages().text("common.title", inPart, context.info().shortTitle());
    }

    /** Returns the portal's emblem: a grid with a cell for each domain. */
    public DomainGrid emblem() {
        return new DomainGrid(Math.max(1, portal().plan().domains().size()));
    }

    /** Returns the parts of the site that this portal has. */
    public List<MenuEntry> menu() {
        return Arrays.stream(MenuEntry.values()).filter(e -> e.isIn(portal())).toList();
    }

    /** Returns the value of {@code aria-current} for a menu entry; null for none. */
    public String current(MenuEntry entry) {
        if (entry.address().equals(address)) {
            return "page";
        }
        return menuEntry.filter(entry::equals).isPresent() ? "true" : null;
    }

    /** Says what the search finds. */
    public String searchLabel() {
        return messages()
                .text(
                        "common.search.label",
                        Thing.words(
                                context(),
                                Thing.TEXT,
                                Thing.INDICATORS,
                                Thing.SERVICES,
                                Thing.PROJECTS));
    }

    /** Says how the text here relates to the plan's, and whether there are data notes. */
    public String footerText() {
        String verbatim = context().info().imprint().verbatim() ? ".verbatim" : "";
        String noted = portal().plan().dataNotes().isEmpty() ? "" : ".noted";
        return messages().text("common.footer.text" + verbatim + noted, context().info().title());
    }

    /** Returns the links of the footer. */
    public List<Link> footer() {
        List<Link> links = new ArrayList<>();
        for (Article article : context().articles()) {
            links.add(new Link(article.title(), addresses().article(article.id())));
        }
        GlossaryPage.link(context).ifPresent(links::add);
        if (!portal().plan().dataNotes().isEmpty()) {
            links.add(new Link(messages().text("common.footer.notes"), Addresses.DATA_NOTES));
        }
        links.add(new Link(messages().text("common.footer.datasets"), Addresses.DATASETS));
        links.add(new Link(messages().text("common.footer.updates"), Addresses.UPDATES));
        links.add(new Link(messages().text("common.footer.rules"), Addresses.RULES));
        return links;
    }
}
