package planportal.render.page;

import java.util.Objects;

/**
 * A link to a page of the site.
 *
 * @param address from the site's root, as {@link planportal.derive.Addresses} gives it
 */
public record Link(String text, String address) {

    public Link {
        Objects.requireNonNull(text);
        Objects.requireNonNull(address);
    }
}
