package planportal.render.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.AttributeWord;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.State;
import planportal.model.Topic;
import planportal.site.Messages;

/**
 * What {@code page/progress.jte} shows: what became of the indicators, promises, projects and
 * services.
 *
 * @param evident the number of promises, projects and services with public evidence of their state
 * @param kinds indicators by status; promises, projects and services by state, as far as the plan
 *     has any
 * @param obligatory the status of the indicators whose targets bind the government
 * @param domains the same for each domain; none where their list is too long for one page
 * @param due the page that lists the results that are due
 */
public record ProgressPage(
        PageLayout layout,
        long evident,
        List<StateCounts> kinds,
        Optional<StateCounts> obligatory,
        List<InDomain> domains,
        Optional<Link> due) {

    /** What became of a domain. */
    public record InDomain(DomainLink domain, List<StateCounts> kinds) {}

    static ProgressPage of(RenderContext context) {
        Portal portal = context.portal();
        String title = context.messages().text("progress.title");
        PageLayout layout =
                context.page(
                        Addresses.PROGRESS, title, context.messages().text("progress.description"));
        return new ProgressPage(
                layout,
                evident(portal),
                kinds(context, portal.topics().toList(), ""),
                obligatory(context),
                domains(context),
                DuePage.link(context));
    }

    /** Returns what is known in all; empty if the plan has indicators only. */
    public Optional<String> lead() {
        String things =
                Thing.words(layout.context(), Thing.COMMITMENTS, Thing.PROJECTS, Thing.SERVICES);
        if (things.isEmpty()) {
            return Optional.empty();
        }
        String key = evident == 0 ? "progress.none" : "progress.some";
        return Optional.of(layout.messages().text(key, things, evident));
    }

    /** Returns the heading of the obligatory indicators, with what the plan says this means. */
    public String obligatoryTitle() {
        AttributeWord word =
                layout.context().plan().indicators().stream()
                        .filter(Indicator::isObligatory)
                        .flatMap(indicator -> indicator.printed().attribute().stream())
                        .findFirst()
                        .orElseThrow();
        Messages messages = layout.messages();
        return word.meaning()
                .map(what -> messages.text("progress.obligatory.meaning", word.name(), what))
                .orElseGet(() -> messages.text("progress.obligatory", word.name()));
    }

    private static List<InDomain> domains(RenderContext context) {
        return context.portal().lists().domains().isSplit()
                ? List.of()
                : context.plan().domains().stream().map(d -> inDomain(context, d)).toList();
    }

    private static long evident(Portal portal) {
        return portal.topics()
                .filter(topic -> !(topic instanceof Indicator))
                .filter(topic -> portal.evidence(topic).state() != State.NO_EVIDENCE)
                .count();
    }

    private static InDomain inDomain(RenderContext context, Domain domain) {
        Portal portal = context.portal();
        List<Topic> topics =
                portal.topics()
                        .filter(t -> portal.domainOf(t).equals(Optional.of(domain)))
                        .toList();
        String query = StateCounts.query("group", domain.name());
        return new InDomain(DomainLink.of(context, domain), kinds(context, topics, query));
    }

    private static List<StateCounts> kinds(
            RenderContext context, Collection<Topic> topics, String query) {
        List<StateCounts> kinds = new ArrayList<>();
        List<Indicator> indicators =
                topics.stream()
                        .filter(Indicator.class::isInstance)
                        .map(Indicator.class::cast)
                        .toList();
        if (!indicators.isEmpty()) {
            kinds.add(StateCounts.ofIndicators(context, indicators, query));
        }
        for (String collection : List.of("commitments", "projects", "services")) {
            List<Topic> some =
                    topics.stream().filter(t -> t.collection().equals(collection)).toList();
            if (!some.isEmpty()) {
                kinds.add(StateCounts.of(context, collection, some, query));
            }
        }
        return kinds;
    }

    private static Optional<StateCounts> obligatory(RenderContext context) {
        List<Indicator> binding =
                context.plan().indicators().stream().filter(Indicator::isObligatory).toList();
        return binding.stream()
                .findFirst()
                .map(first -> first.attribute().orElseThrow().code())
                .map(code -> StateCounts.query("attribute", code))
                .map(query -> StateCounts.ofIndicators(context, binding, query));
    }
}
