package planportal.render.page;

import java.util.List;
import java.util.Optional;
import planportal.model.Domain;

/**
 * The line above a title that says where in the plan it stands.
 *
 * @param domain the domain whose cell is full in the mark; empty: the mark is all pale
 * @param parts what the line says, outermost first; a part without an address is no link
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

    public Breadcrumb {
        parts = List.copyOf(parts);
    }

    /** In a domain. */
    public static Breadcrumb in(Domain domain, Part... parts) {
        return new Breadcrumb(Optional.of(domain), List.of(parts));
    }

    /** In no single domain. */
    public static Breadcrumb general(Part... parts) {
        return new Breadcrumb(Optional.empty(), List.of(parts));
    }
}
