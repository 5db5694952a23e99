package planportal.render.page;

import java.util.Optional;
import planportal.model.Domain;

/**
 * A domain as the heading of what belongs to it.
 *
 * @param icon the symbol's name
 * @param address of the linked page; empty if there is none
 */
public record DomainLink(String name, String icon, Optional<String> address) {

    static DomainLink of(RenderContext context, Domain domain) {
        return new DomainLink(
                domain.name(),
                context.icons().domain(domain.icon()),
                Optional.of(context.addresses().domain(domain)));
    }

    /** Returns the heading of what belongs to no single domain. */
    static DomainLink general(RenderContext context) {
        String name = context.messages().text("domain.none");
        return new DomainLink(name, context.icons().domain(""), Optional.empty());
    }

    /** Returns the same heading with a link to another page. */
    DomainLink to(String other) {
        return new DomainLink(name, icon, Optional.of(other));
    }
}
