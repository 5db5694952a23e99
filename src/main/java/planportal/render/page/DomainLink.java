package planportal.render.page;

import java.util.Optional;
import planportal.model.Domain;

/**
 * The head of a group of rows: a domain, or what belongs to no single one.
 *
 * @param icon the symbol's name
 * @param address of the domain's page; empty for what belongs to none
 */
public record DomainLink(String name, String icon, Optional<String> address) {

    static DomainLink of(RenderContext context, Domain domain) {
        return new DomainLink(
                domain.name(),
                context.icons().domain(domain.icon()),
                Optional.of(context.portal().addresses().domain(domain)));
    }

    /** For what belongs to no single domain. */
    static DomainLink general(RenderContext context) {
        return new DomainLink(
                context.messages().text("domain.none"),
                context.icons().domain(""),
                Optional.empty());
    }
}
