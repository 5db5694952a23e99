package planportal.render.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.derive.Status;
import planportal.model.Attribute;
import planportal.model.Chapter;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Paragraph;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.model.Service;
import planportal.render.chart.Charts;
import planportal.render.chart.Svg;
import planportal.site.Messages;

/**
 * What {@code page/domain.jte} shows: all that the plan promises in one domain.
 *
 * @param icon the symbol's name
 * @param counts how many of what, each with the anchor where they are
 * @param promised the quantities that its text promises
 * @param stated the quantities that its text states as facts
 * @param projectColumn the column with its projects
 * @param chapter the chapter about it
 * @param sections that chapter's
 * @param notes the data notes on its indicators, its chapter and its projects
 */
public record DomainPage(
        PageLayout layout,
        Domain domain,
        Breadcrumb breadcrumb,
        String icon,
        List<Count> counts,
        ListPreview<IndicatorItem> indicators,
        OverviewPart overview,
        ListPreview<Service> services,
        ListPreview<CommitmentRow> promised,
        ListPreview<CommitmentRow> stated,
        ListPreview<ProjectItem> projects,
        Optional<Link> projectColumn,
        Optional<Link> chapter,
        List<SectionItem> sections,
        ListPreview<DataNote> notes) {

    /**
     * A number with what it counts.
     *
     * @param words {@code 项指标，1项约束性}
     * @param anchor where on the page they are
     */
    public record Count(int number, String words, String anchor) {}

    /**
     * An indicator of the domain.
     *
     * @param chart its small chart
     * @param status where it stands; empty while it has no actual
     */
    public record IndicatorItem(
            Indicator indicator, String address, Svg chart, Optional<Status> status) {

        public boolean isObligatory() {
            return indicator.attribute() == Attribute.OBLIGATORY;
        }
    }

    /**
     * A section of the chapter.
     *
     * @param leads what its paragraphs are about, parted by points; empty where none says so
     */
    public record SectionItem(Link link, String leads) {}

    public DomainPage {
        counts = List.copyOf(counts);
        sections = List.copyOf(sections);
    }

    static DomainPage of(RenderContext context, Charts charts, Domain domain) {
        Portal portal = context.portal();
        Optional<Chapter> chapter =
                domain.chapter().isPresent()
                        ? Optional.of(portal.chapter(domain.chapter().getAsInt()))
                        : Optional.empty();
        List<Indicator> indicators = portal.indicatorsOf(domain);
        Addresses addresses = portal.addresses();
        List<Commitment> promised = quantities(portal, domain, Commitment.Kind.COMMITMENT);
        List<Project> projects = portal.projectsOf(domain);
        return new DomainPage(
                layout(context, domain),
                domain,
                breadcrumb(context, domain),
                context.icons().domain(domain.icon()),
                counts(context, domain, promised.size(), chapter),
                ListPreview.of(indicators, addresses::listed).map(i -> item(portal, charts, i)),
                OverviewPart.of(context, indicators),
                ListPreview.of(portal.servicesOf(domain), addresses::service),
                rows(context, promised),
                rows(context, quantities(portal, domain, Commitment.Kind.FACT)),
                ListPreview.of(projects, addresses::place).map(p -> ProjectItem.of(context, p)),
                projects.isEmpty()
                        ? Optional.empty()
                        : Optional.of(column(context, portal.column(projects.get(0).column()))),
                chapter.map(c -> link(portal, c)),
                chapter.stream()
                        .flatMap(c -> c.sections().stream())
                        .map(
                                section ->
                                        new SectionItem(
                                                new Link(
                                                        context.messages()
                                                                .text(
                                                                        "domain.section",
                                                                        section.label(),
                                                                        section.title()),
                                                        portal.addresses().section(section)),
                                                leads(section.paragraphs())))
                        .toList(),
                ListPreview.of(notes(portal, domain, chapter), note -> Addresses.DATA_NOTES));
    }

    private static PageLayout layout(RenderContext context, Domain domain) {
        Messages messages = context.messages();
        List<Domain> all = context.portal().plan().domains();
        int index = domain.number() - 1;
        return context.page(
                        context.portal().addresses().domain(domain),
                        domain.name(),
                        domain.goal()
                                .orElseGet(
                                        () -> messages.text("domain.description", domain.name())))
                .in(MenuEntry.DOMAINS)
                .between(
                        index == 0
                                ? Optional.empty()
                                : Optional.of(
                                        neighbour(context, "domain.previous", all.get(index - 1))),
                        index == all.size() - 1
                                ? Optional.empty()
                                : Optional.of(
                                        neighbour(context, "domain.next", all.get(index + 1))));
    }

    private static PagerLink neighbour(RenderContext context, String hint, Domain domain) {
        return new PagerLink(
                context.messages().text(hint),
                new Link(domain.name(), context.portal().addresses().domain(domain)));
    }

    private static Breadcrumb breadcrumb(RenderContext context, Domain domain) {
        return Breadcrumb.in(
                domain,
                Breadcrumb.Part.of(
                        context.messages()
                                .text(
                                        "domain.where",
                                        domain.number(),
                                        context.portal().plan().domains().size())));
    }

    private static List<Count> counts(
            RenderContext context, Domain domain, int promised, Optional<Chapter> chapter) {
        Portal portal = context.portal();
        Messages messages = context.messages();
        List<Indicator> indicators = portal.indicatorsOf(domain);
        long obligatory =
                indicators.stream().filter(i -> i.attribute() == Attribute.OBLIGATORY).count();
        String indicatorWords =
                obligatory == 0
                        ? messages.text("domain.tally.indicators")
                        : messages.text(
                                "domain.tally.indicators.obligatory",
                                obligatory,
                                OverviewPart.obligatoryWord(context.info()));
        return Stream.of(
                        new Count(indicators.size(), indicatorWords, "indicators"),
                        new Count(
                                portal.servicesOf(domain).size(),
                                messages.text("domain.tally.services"),
                                "services"),
                        new Count(
                                portal.projectsOf(domain).size(),
                                messages.text("domain.tally.projects"),
                                "projects"),
                        new Count(promised, messages.text("domain.tally.commitments"), "promised"),
                        new Count(
                                chapter.map(c -> c.sections().size()).orElse(0),
                                messages.text(
                                        "domain.tally.sections",
                                        chapter.map(c -> c.paragraphs().count()).orElse(0L)),
                                "text"))
                .filter(c -> c.number() > 0)
                .toList();
    }

    private static IndicatorItem item(Portal portal, Charts charts, Indicator indicator) {
        Status status = portal.progress(indicator).status();
        return new IndicatorItem(
                indicator,
                portal.addresses().indicator(indicator),
                charts.small(indicator),
                status == Status.NO_DATA ? Optional.empty() : Optional.of(status));
    }

    private static List<Commitment> quantities(Portal portal, Domain domain, Commitment.Kind kind) {
        return portal.commitmentsOf(domain).stream().filter(c -> c.kind() == kind).toList();
    }

    private static ListPreview<CommitmentRow> rows(
            RenderContext context, List<Commitment> commitments) {
        return ListPreview.of(commitments, context.portal().addresses()::commitment)
                .map(c -> CommitmentRow.of(context, c));
    }

    private static Link column(RenderContext context, PlanColumn column) {
        return new Link(column.label(), context.portal().addresses().projects(column));
    }

    private static Link link(Portal portal, Chapter chapter) {
        return new Link(
                chapter.label() + " " + chapter.title(), portal.addresses().chapter(chapter));
    }

    private static String leads(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(p -> p.lead().stream())
                .map(lead -> lead.substring(0, lead.length() - 1))
                .collect(Collectors.joining(" · "));
    }

    private static List<DataNote> notes(Portal portal, Domain domain, Optional<Chapter> chapter) {
        Set<DataNote> notes = new LinkedHashSet<>();
        portal.indicatorsOf(domain).forEach(i -> notes.addAll(portal.notesOn(i)));
        chapter.stream().flatMap(Chapter::paragraphs).forEach(p -> notes.addAll(portal.notesAt(p)));
        portal.projectsOf(domain).forEach(p -> notes.addAll(portal.notesAt(p)));
        return List.copyOf(notes);
    }
}
