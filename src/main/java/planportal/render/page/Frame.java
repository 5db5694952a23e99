package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.site.Messages;

/**
 * What the layout shows around a page's content. {@link Shell#page} opens one; the methods that add
 * to it leave it as it is and give a new one.
 */
public final class Frame {
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

    private final Shell shell;
    private final String address;
    private final String title;
    private final String description;

    // Set on fresh copies only, before anyone sees them.
    private Optional<MenuEntry> menuEntry = Optional.empty();
    private List<Link> crumbs = List.of();
    private Optional<String> crumb;
    private Optional<Neighbour> previous = Optional.empty();
    private Optional<Neighbour> next = Optional.empty();
    private List<Alternate> alternates = List.of();
    private List<DataBlock> jsonLd = List.of();
    private List<String> scripts = List.of();
    private Optional<String> printStyle = Optional.empty();
    private boolean indexed = true;
    private boolean anyDepth;

    Frame(Shell shell, String address, String title, String description) {
        this.shell = shell;
        this.address = address;
        this.title = title;
        this.description = description;
        this.crumb = Optional.of(title);
    }

    private Frame copy() {
        Frame copy = new Frame(shell, address, title, description);
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
    public Frame in(MenuEntry entry) {
        Frame frame = copy();
        frame.menuEntry = Optional.of(entry);
        if (!entry.address().equals(address)) {
            frame.crumbs = plus(crumbs, new Link(messages().text(entry.key()), entry.address()));
        }
        return frame;
    }

    /** One page deeper: below {@code above}. */
    public Frame below(Link above) {
        Frame frame = copy();
        frame.crumbs = plus(crumbs, above);
        return frame;
    }

    /** Called {@code name} at the end of the breadcrumbs, where the title is too long. */
    public Frame called(String name) {
        Frame frame = copy();
        frame.crumb = Optional.of(name);
        return frame;
    }

    /** Without breadcrumbs. */
    public Frame withoutCrumbs() {
        Frame frame = copy();
        frame.crumb = Optional.empty();
        return frame;
    }

    /** Between these two in an order. */
    public Frame between(Optional<Neighbour> before, Optional<Neighbour> after) {
        Frame frame = copy();
        frame.previous = before;
        frame.next = after;
        return frame;
    }

    /** Also there in another format. */
    public Frame alternate(Alternate alternate) {
        Frame frame = copy();
        frame.alternates = plus(alternates, alternate);
        return frame;
    }

    /**
     * With a description for machines.
     *
     * @param document JSON-LD; a {@code <} in it is made harmless
     */
    public Frame jsonLd(String document) {
        Frame frame = copy();
        frame.jsonLd = plus(jsonLd, DataBlock.of(document));
        return frame;
    }

    /**
     * With a script of its own.
     *
     * @param script its address from the site's root, {@code assets/search.js}
     */
    public Frame script(String script) {
        Frame frame = copy();
        frame.scripts = plus(scripts, script);
        return frame;
    }

    /** With a style sheet of its own for print, at {@code style} from the site's root. */
    public Frame printStyle(String style) {
        Frame frame = copy();
        frame.printStyle = Optional.of(style);
        return frame;
    }

    /** Not to be listed by search engines. */
    public Frame unlisted() {
        Frame frame = copy();
        frame.indexed = false;
        return frame;
    }

    /** Served at any address, as the page for addresses that lead nowhere. */
    public Frame atAnyDepth() {
        Frame frame = copy();
        frame.anyDepth = true;
        return frame;
    }

    public Shell shell() {
        return shell;
    }

    public Messages messages() {
        return shell.messages();
    }

    public Portal portal() {
        return shell.portal();
    }

    /** Every address of the site; {@link #to} makes a link of one. */
    public Addresses addresses() {
        return shell.portal().addresses();
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

    public Optional<Neighbour> previous() {
        return previous;
    }

    public Optional<Neighbour> next() {
        return next;
    }

    public List<Alternate> alternates() {
        return alternates;
    }

    public List<DataBlock> jsonLd() {
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
            for (DataBlock block : jsonLd) {
                policy.append(' ').append(block.source());
            }
        }
        return policy.toString();
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
        return anyDepth ? shell.rooted(other) : Addresses.relative(address, other);
    }

    /** The link from this page to another. */
    public String to(Link link) {
        return to(link.address());
    }

    /** This page's whole address. */
    public String canonical() {
        return shell.absolute(address);
    }

    /** The form in which to report a problem with this page; empty where there is none. */
    public Optional<String> report() {
        return shell.report(title, address);
    }

    /** The text of {@code <title>}: the page's name and the portal's. */
    public String fullTitle() {
        return isHome() ? title : messages().text("common.title", title, shell.info().shortTitle());
    }

    /** How the menu marks {@code entry}, by {@code aria-current}; null: not at all. */
    public String current(MenuEntry entry) {
        if (entry.address().equals(address)) {
            return "page";
        }
        return menuEntry.filter(entry::equals).isPresent() ? "true" : null;
    }
}
