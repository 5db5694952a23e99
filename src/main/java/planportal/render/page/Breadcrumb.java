package planportal.render.page;

import java.util.List;
import java.util.Optional;
import planportal.model.Domain;

/**
 * The line above a title that shows the page's position in the plan.
 *
 * @param domain the domain whose cell is highlighted in the emblem
 * @param parts outermost first; a part without an address is no link
 */
public record Breadcrumb(Optional<Domain> domain, List<Part> parts) {

    /** A step of the line. */
    public record Part(String text, Optional<String> address) {

        public static Part of(String text) {
            return new Part(text, Optional.empty());
        }

        public static Part of(Link link) {
            return new Part(link.text(), Optional.of(link.address()));
        }
    }

    /** Returns a position in a domain. */
    public static Breadcrumb in(Domain domain, Part... parts) {
        return new Breadcrumb(Optional.of(domain), List.of(parts));
    }

    /** Returns a position in no single domain. */
    public static Breadcrumb general(Part... parts) {
        return new Breadcrumb(Optional.empty(), List.of(parts));
    }
}
