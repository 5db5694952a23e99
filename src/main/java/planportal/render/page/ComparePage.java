package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.derive.Distance;
import planportal.derive.PagedList;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.render.wording.Figures;
import planportal.site.Messages;

/**
 * What {@code page/compare.jte} shows: all indicators, of which a script leaves those that the
 * address names.
 */
public record ComparePage(PageLayout layout, List<RowGroup<Card>> groups) {

    /** More would make the page too heavy. */
    private static final int MAX_INDICATORS = 150;

    /** How many indicators are shown side by side at most. */
    private static final int MAX_CHOSEN = 6;

    /**
     * An indicator with its chart.
     *
     * @param facts what the chart does not say
     */
    public record Card(String id, MiniChart chart, List<Fact> facts) {}

    /** A fact with its name. */
    public record Fact(String name, String text) {}

    /** Returns the link to the page; empty if the plan has too few indicators, or too many. */
    static Optional<Link> link(RenderContext context) {
        int count = context.plan().indicators().size();
        return count < 2 || count > MAX_INDICATORS
                ? Optional.empty()
                : Optional.of(new Link(context.messages().text("compare.link"), Addresses.COMPARE));
    }

    /** Returns the link that compares an indicator with others. */
    static Optional<Link> link(RenderContext context, Indicator indicator) {
        String text = context.messages().text("compare.link.one");
        return link(context).map(all -> new Link(text, all.address() + "?ids=" + indicator.id()));
    }

    static ComparePage of(RenderContext context) {
        Messages messages = context.messages();
        String title = messages.text("compare.title");
        String description =
                messages.text("compare.description", context.info().title(), MAX_CHOSEN);
        PageLayout layout =
                context.page(Addresses.COMPARE, title, description)
                        .in(MenuEntry.INDICATORS)
                        .script("assets/compare.js");
        List<RowGroup<Card>> groups =
                context.portal().lists().indicators().pages().stream()
                        .flatMap(page -> page.groups().stream())
                        .map(group -> cards(context, group))
                        .toList();
        return new ComparePage(layout, groups);
    }

    private static RowGroup<Card> cards(
            RenderContext context, PagedList.Group<Domain, Indicator> group) {
        DomainLink domain = DomainLink.of(context, group.head());
        return RowGroup.of(domain, "", group.items(), indicator -> card(context, indicator));
    }

    /** Returns how many indicators are shown side by side at most. */
    public int most() {
        return MAX_CHOSEN;
    }

    private static Card card(RenderContext context, Indicator indicator) {
        return new Card(
                indicator.id(),
                MiniChart.withStatus(context, indicator),
                facts(context, indicator));
    }

    private static List<Fact> facts(RenderContext context, Indicator indicator) {
        Messages messages = context.messages();
        Figures figures = context.wording().figures();
        Distance distance = context.portal().distance(indicator);
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(messages, "domain", indicator.domain().name()));
        context.portal()
                .series(indicator)
                .latest()
                .map(
                        o ->
                                figures.year(indicator, o.year())
                                        + " "
                                        + figures.printed(indicator, o.value()))
                .ifPresent(latest -> facts.add(fact(messages, "latest", latest)));
        if (distance.part().isPresent()) {
            String text = context.wording().distance(indicator);
            facts.add(fact(messages, distance.kind().code(), text));
        }
        return facts;
    }

    private static Fact fact(Messages messages, String name, String text) {
        return new Fact(messages.text("compare.fact." + name), text);
    }
}
