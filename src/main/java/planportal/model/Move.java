package planportal.model;

import java.util.Optional;

/**
 * What became of an address that the portal no longer has. A page takes with it its anchors and the
 * files that are named like it: {@code indicators/beds.html} also {@code indicators/beds.csv}.
 *
 * @param from the old address, from the site's root: a page, an anchor, a file
 * @param to the address that took its place; empty if it was withdrawn
 * @param reason why it was withdrawn; empty if it moved
 */
public record Move(String from, Optional<String> to, Optional<String> reason) {
    private static final String PAGE = ".html";

    /** Returns the old address without its anchor. */
    public String file() {
        return fileOf(from);
    }

    /** Returns the old anchor; empty if the whole file moved. */
    public Optional<String> anchor() {
        return from.contains("#")
                ? Optional.of(from.substring(from.indexOf('#') + 1))
                : Optional.empty();
    }

    /** Returns whether a whole page moved. */
    public boolean isPage() {
        return from.endsWith(PAGE);
    }

    /** Returns where an address leads that moved with this one; empty if it was withdrawn. */
    Optional<String> target(String address) {
        return to.map(
                target -> {
                    boolean own = address.equals(from) || target.contains("#");
                    if (own) {
                        return target;
                    }
                    return fileOf(address).equals(from)
                            ? target + address.substring(from.length())
                            : stem(target) + address.substring(stem(from).length());
                });
    }

    /** Returns an address without its anchor. */
    public static String fileOf(String address) {
        return address.replaceFirst("#.*", "");
    }

    private static String stem(String page) {
        return page.substring(0, page.length() - PAGE.length());
    }
}
