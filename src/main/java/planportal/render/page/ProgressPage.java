package planportal.render.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.State;
import planportal.model.Topic;

/**
 * What {@code page/progress.jte} shows: what became of the indicators, promises, projects and
 * services.
 *
 * @param evident the number of promises, projects and services with public evidence of their state
 * @param obligatory the status of the indicators whose targets bind the government
 * @param kinds promises, projects and services by state, as far as the plan has any
 * @param domains how much of each kind each domain has
 */
public record ProgressPage(
        PageLayout layout,
        long evident,
        OverviewPart indicators,
        OverviewPart obligatory,
        List<Kind> kinds,
        List<DomainRow> domains) {

    /** The topics of one kind, by state. */
    public record Kind(Link list, int total, List<StateCount> states) {}

    /**
     * The number of topics with a state.
     *
     * @param percent of all topics of the kind, for the bar
     */
    public record StateCount(State state, long count, String percent) {}

    /**
     * A domain.
     *
     * @param counts in words, linked to the domain's page
     * @param evident the number of its promises, projects and services with a state
     */
    public record DomainRow(Link link, String counts, long evident) {}

    static ProgressPage of(RenderContext context) {
        Portal portal = context.portal();
        List<Indicator> indicators = portal.plan().indicators();
        String title = context.messages().text("progress.title");
        PageLayout layout =
                context.page(
                        Addresses.PROGRESS, title, context.messages().text("progress.description"));
        return new ProgressPage(
                layout,
                evident(portal, all(portal)),
                OverviewPart.of(context, indicators),
                OverviewPart.of(
                        context, indicators.stream().filter(Indicator::isObligatory).toList()),
                kinds(context),
                portal.plan().domains().stream().map(d -> row(context, d)).toList());
    }

    private static List<Topic> all(Portal portal) {
        List<Topic> topics = new ArrayList<>(portal.promises());
        topics.addAll(portal.plan().projects());
        topics.addAll(portal.plan().services());
        return topics;
    }

    private static long evident(Portal portal, List<Topic> topics) {
        return topics.stream()
                .filter(topic -> portal.evidence(topic).state() != State.NO_EVIDENCE)
                .count();
    }

    private static List<Kind> kinds(RenderContext context) {
        Portal portal = context.portal();
        List<Kind> kinds = new ArrayList<>();
        add(context, kinds, "commitments", portal.promises(), Addresses.COMMITMENTS);
        add(context, kinds, "projects", portal.plan().projects(), Addresses.PROJECTS);
        add(context, kinds, "services", portal.plan().services(), Addresses.SERVICES);
        return kinds;
    }

    private static void add(
            RenderContext context,
            List<Kind> kinds,
            String kind,
            List<? extends Topic> topics,
            String list) {
        if (topics.isEmpty()) {
            return;
        }
        Map<State, Long> counts =
                topics.stream()
                        .map(topic -> context.portal().evidence(topic).state())
                        .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        List<StateCount> states =
                Arrays.stream(State.values())
                        .filter(counts::containsKey)
                        .map(s -> count(s, counts.get(s), topics.size()))
                        .toList();
        String name = context.messages().text("common.count." + kind, topics.size());
        kinds.add(new Kind(new Link(name, list), topics.size(), states));
    }

    private static StateCount count(State state, long count, int total) {
        BigDecimal percent =
                BigDecimal.valueOf(100 * count)
                        .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP);
        return new StateCount(state, count, percent.toPlainString());
    }

    private static DomainRow row(RenderContext context, Domain domain) {
        Portal portal = context.portal();
        List<Topic> topics =
                all(portal).stream()
                        .filter(t -> portal.domainOf(t).equals(Optional.of(domain)))
                        .toList();
        List<String> counts =
                context.counts(
                        portal.indicatorsOf(domain).size(),
                        portal.servicesOf(domain).size(),
                        portal.projectsOf(domain).size(),
                        portal.promisesOf(domain));
        return new DomainRow(
                context.link(domain), String.join(" · ", counts), evident(portal, topics));
    }
}
