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

    static DomainLink of(Shell shell, Domain domain) {
        return new DomainLink(
                domain.name(),
                shell.icons().domain(domain.icon()),
                Optional.of(shell.portal().addresses().domain(domain)));
    }

    /** For what belongs to no single domain. */
    static DomainLink general(Shell shell) {
        return new DomainLink(
                shell.messages().text("domain.none"), shell.icons().domain(""), Optional.empty());
    }
}
