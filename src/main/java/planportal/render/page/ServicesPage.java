package planportal.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.PlanColumn;
import planportal.model.Service;
import planportal.render.RenderJob;
import planportal.render.Renderer;
import planportal.site.Messages;

/**
 * What {@code page/services.jte} shows: the plan's list of services by domain.
 *
 * @param source the column that the list is from; empty where the plan has none
 * @param groups empty where the plan lists no services; the page then says so
 */
public record ServicesPage(Frame frame, Optional<Source> source, List<Group> groups) {

    /** The column, by its label and its title. */
    public record Source(Link link, String title) {}

    /**
     * The services of a domain.
     *
     * @param goal what the plan says they are for
     */
    public record Group(DomainLink domain, Optional<String> goal, List<Service> services) {}

    public ServicesPage {
        groups = List.copyOf(groups);
    }

    /** Makes that page. */
    public static Renderer renderer(Shell shell, Pages pages) {
        return () ->
                Stream.of(
                        RenderJob.of(
                                "services",
                                Addresses.SERVICES,
                                () -> pages.render("page/services.jte", of(shell))));
    }

    static ServicesPage of(Shell shell) {
        Portal portal = shell.portal();
        Messages messages = shell.messages();
        int count = portal.plan().services().size();
        Frame frame =
                shell.page(
                                Addresses.SERVICES,
                                messages.text("service.list.title", count),
                                messages.text("service.list.description", count))
                        .in(MenuEntry.SERVICES)
                        .called(messages.text(MenuEntry.SERVICES.key()))
                        .script("assets/tables.js");
        return new ServicesPage(
                frame,
                portal.plan().columns().stream()
                        .filter(c -> c.kind() == PlanColumn.Kind.SERVICES)
                        .findFirst()
                        .map(c -> new Source(shell.places().link(c), c.title())),
                portal.plan().domains().stream()
                        .map(
                                d ->
                                        new Group(
                                                DomainLink.of(shell, d),
                                                d.goal(),
                                                portal.servicesOf(d)))
                        .filter(g -> !g.services().isEmpty())
                        .toList());
    }

    /** How many services there are. */
    public int count() {
        return groups.stream().mapToInt(g -> g.services().size()).sum();
    }
}
