package planportal.render.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.file.Sha256;
import planportal.site.Messages;

/**
 * What the layout shows around a page's content. {@link RenderContext#page} opens one; the methods
 * that add to it leave it as it is and give a new one.
 */
public final class PageLayout {
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

    private final RenderContext context;
    private final String address;
    private final String title;
    private final String description;

    // Set on fresh copies only, before anyone sees them.
    private Optional<MenuEntry> menuEntry = Optional.empty();
    private List<Link> crumbs = List.of();
    private Optional<String> crumb;
    private Optional<PagerLink> previous = Optional.empty();
    private Optional<PagerLink> next = Optional.empty();
    private List<AlternateLink> alternates = List.of();
    private List<String> jsonLd = List.of();
    private List<String> scripts = List.of();
    private Optional<String> printStyle = Optional.empty();
    private boolean indexed = true;
    private boolean anyDepth;

    PageLayout(RenderContext context, String address, String title, String description) {
        this.context = context;
        this.address = address;
        this.title = title;
        this.description = description;
        this.crumb = Optional.of(title);
    }

    private PageLayout copy() {
        PageLayout copy = new PageLayout(context, address, title, description);
        copy.menuEntry = menuEntry;
        copy.crumbs = crumbs;
        copy.crumb = crumb;
        copy.previous = previous;
        copy.next = next;
        copy.alternates = alternates;
        copy.jsonLd = jsonLd;
        copy.scripts = scripts;
        copy.printStyle = printStyle;
        copy.indexed = indexed;
        copy.anyDepth = anyDepth;
        return copy;
    }

    private static <T> List<T> plus(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return List.copyOf(longer);
    }

    /** In that part of the site, below the part's first page unless it is that page. */
    public PageLayout in(MenuEntry entry) {
        PageLayout layout = copy();
        layout.menuEntry = Optional.of(entry);
        if (!entry.address().equals(address)) {
            layout.crumbs = plus(crumbs, new Link(messages().text(entry.key()), entry.address()));
        }
        return layout;
    }

    /** One page deeper: below {@code above}. */
    public PageLayout below(Link above) {
        PageLayout layout = copy();
        layout.crumbs = plus(crumbs, above);
        return layout;
    }

    /** Called {@code name} at the end of the breadcrumbs, where the title is too long. */
    public PageLayout called(String name) {
        PageLayout layout = copy();
        layout.crumb = Optional.of(name);
        return layout;
    }

    /** Without breadcrumbs. */
    public PageLayout withoutCrumbs() {
        PageLayout layout = copy();
        layout.crumb = Optional.empty();
        return layout;
    }

    /** Between these two in an order. */
    public PageLayout between(Optional<PagerLink> before, Optional<PagerLink> after) {
        PageLayout layout = copy();
        layout.previous = before;
        layout.next = after;
        return layout;
    }

    /**
     * Links to the elements before and after one in a list.
     *
     * @param index the element that this page shows, counted from 0
     * @param key of the messages that call the neighbours, without {@code .previous} and {@code
     *     .next}; their argument is the neighbour's number in the list
     */
    public <T> PageLayout between(List<T> all, int index, String key, Function<T, Link> link) {
        return between(
                neighbour(all, index - 1, key + ".previous", link),
                neighbour(all, index + 1, key + ".next", link));
    }

    private <T> Optional<PagerLink> neighbour(
            List<T> all, int index, String key, Function<T, Link> link) {
        if (index < 0 || index >= all.size()) {
            return Optional.empty();
        }
        String hint = messages().text(key, index + 1);
        return Optional.of(new PagerLink(hint, link.apply(all.get(index))));
    }

    /** Also there in another format. */
    public PageLayout alternate(AlternateLink alternate) {
        PageLayout layout = copy();
        layout.alternates = plus(alternates, alternate);
        return layout;
    }

    /**
     * With a description for machines.
     *
     * @param document JSON-LD; a {@code <} in it is made harmless
     */
    public PageLayout jsonLd(String document) {
        PageLayout layout = copy();
        layout.jsonLd = plus(jsonLd, document.replace("<", "\\u003c"));
        return layout;
    }

    /**
     * With a script of its own.
     *
     * @param script its address from the site's root, {@code assets/search.js}
     */
    public PageLayout script(String script) {
        PageLayout layout = copy();
        layout.scripts = plus(scripts, script);
        return layout;
    }

    /** With a style sheet of its own for print, at {@code style} from the site's root. */
    public PageLayout printStyle(String style) {
        PageLayout layout = copy();
        layout.printStyle = Optional.of(style);
        return layout;
    }

    /** Not to be listed by search engines. */
    public PageLayout unlisted() {
        PageLayout layout = copy();
        layout.indexed = false;
        return layout;
    }

    /** Served at any address, as the page for addresses that lead nowhere. */
    public PageLayout atAnyDepth() {
        PageLayout layout = copy();
        layout.anyDepth = true;
        return layout;
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

    /** Every address of the site; {@link #to} makes a link of one. */
    public Addresses addresses() {
        return context.portal().addresses();
    }

    /** What the page is called, without the portal's name. */
    public String title() {
        return title;
    }

    /** For search engines and shared links. */
    public String description() {
        return description;
    }

    /** The pages above it, home excepted, outermost first. */
    public List<Link> crumbs() {
        return crumbs;
    }

    /** Its name at the end of the breadcrumbs; empty: the page shows none. */
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

    public List<String> jsonLd() {
        return jsonLd;
    }

    /**
     * The content security policy that the page states itself, for hosts that send none. A browser
     * lets blocks of data be; the HTML checker takes them for scripts, so each is named by its
     * hash.
     */
    public String securityPolicy() {
        StringBuilder policy = new StringBuilder(POLICY);
        if (!jsonLd.isEmpty()) {
            policy.append("; script-src 'self'");
            for (String document : jsonLd) {
                policy.append(" 'sha256-").append(hash(document)).append("'");
            }
        }
        return policy.toString();
    }

    private static String hash(String text) {
        byte[] hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(hash);
    }

    /** Addresses of its scripts beyond the portal's own. */
    public List<String> scripts() {
        return scripts;
    }

    /** The address of its own style sheet for print. */
    public Optional<String> printStyle() {
        return printStyle;
    }

    /** Whether search engines may list it. */
    public boolean isIndexed() {
        return indexed;
    }

    public boolean isHome() {
        return address.equals(Addresses.HOME);
    }

    /** Whether it is the search page, which has a larger search box of its own. */
    public boolean isSearch() {
        return address.equals(Addresses.SEARCH);
    }

    /** The link from this page to an address of the site. */
    public String to(String other) {
        return anyDepth ? context.rooted(other) : Addresses.relative(address, other);
    }

    /** The link from this page to another. */
    public String to(Link link) {
        return to(link.address());
    }

    /** This page's whole address. */
    public String canonical() {
        return context.portal().absolute(address);
    }

    /** The form in which to report a problem with this page; empty where there is none. */
    public Optional<String> report() {
        return context.report(title, address);
    }

    /** The text of {@code <title>}: the page's name and the portal's. */
    public String fullTitle() {
        return isHome()
                ? title
                : messages().text("common.title", title, context.info().shortTitle());
    }

    /** How the menu marks {@code entry}, by {@code aria-current}; null: not at all. */
    public String current(MenuEntry entry) {
        if (entry.address().equals(address)) {
            return "page";
        }
        return menuEntry.filter(entry::equals).isPresent() ? "true" : null;
    }
}
