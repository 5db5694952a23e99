package planportal.render.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Attribute;
import planportal.model.Chapter;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Paragraph;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.model.Section;
import planportal.model.Service;
import planportal.site.Messages;

/**
 * What {@code page/domain.jte} shows: all that the plan has for one domain.
 *
 * @param counts what the page holds
 * @param promised the quantities that the text promises
 * @param stated the quantities that the text states as facts
 * @param notes the data notes on its indicators, its chapter and its projects
 */
public record DomainPage(
        PageLayout layout,
        Heading heading,
        List<Count> counts,
        Indicators indicators,
        ListPreview<Service> services,
        Projects projects,
        ListPreview<CommitmentRow> promised,
        ListPreview<CommitmentRow> stated,
        Optional<Text> text,
        ListPreview<DataNote> notes) {

    /** The head of the page. */
    public record Heading(Breadcrumb breadcrumb, String icon, Domain domain) {}

    /**
     * A number with what it counts.
     *
     * @param words {@code 项指标，1项约束性}
     * @param anchor of the section that lists them
     */
    public record Count(long number, String words, String anchor) {}

    /** The domain's indicators. */
    public record Indicators(ListPreview<MiniChart> charts, OverviewPart overview) {}

    /**
     * The domain's projects.
     *
     * @param column the column that lists them; empty if there are none
     */
    public record Projects(ListPreview<ProjectItem> items, Optional<Link> column) {}

    /** The chapter about the domain. */
    public record Text(Link chapter, List<SectionItem> sections) {}

    /**
     * A section of the chapter.
     *
     * @param leads the lead phrases of its paragraphs, separated by dots; may be empty
     */
    public record SectionItem(Link link, String leads) {}

    public DomainPage {
        counts = List.copyOf(counts);
    }

    static DomainPage of(RenderContext context, Domain domain) {
        Portal portal = context.portal();
        Addresses addresses = portal.addresses();
        Optional<Chapter> chapter = chapter(portal, domain);
        List<Indicator> indicators = portal.indicatorsOf(domain);
        return new DomainPage(
                layout(context, domain),
                heading(context, domain),
                counts(context, domain, chapter),
                new Indicators(
                        ListPreview.of(indicators, addresses::listed)
                                .map(indicator -> MiniChart.withStatus(context, indicator)),
                        OverviewPart.of(context, indicators)),
                ListPreview.of(portal.servicesOf(domain), addresses::service),
                projects(context, domain),
                quantities(context, domain, Commitment.Kind.COMMITMENT),
                quantities(context, domain, Commitment.Kind.FACT),
                chapter.filter(c -> !c.sections().isEmpty()).map(c -> text(context, c)),
                ListPreview.of(notes(portal, domain, chapter), note -> Addresses.DATA_NOTES));
    }

    private static Optional<Chapter> chapter(Portal portal, Domain domain) {
        return domain.chapter().isPresent()
                ? Optional.of(portal.chapter(domain.chapter().getAsInt()))
                : Optional.empty();
    }

    private static PageLayout layout(RenderContext context, Domain domain) {
        List<Domain> all = context.portal().plan().domains();
        String address = context.addresses().domain(domain);
        String description = context.messages().text("domain.description", domain.name());
        return context.page(address, domain.name(), domain.goal().orElse(description))
                .in(MenuEntry.DOMAINS)
                .between(all, domain.number() - 1, "domain", context::link);
    }

    private static Heading heading(RenderContext context, Domain domain) {
        int count = context.portal().plan().domains().size();
        String position = context.messages().text("domain.where", domain.number(), count);
        return new Heading(
                Breadcrumb.in(domain, Breadcrumb.Part.of(position)),
                context.icons().domain(domain.icon()),
                domain);
    }

    private static List<Count> counts(
            RenderContext context, Domain domain, Optional<Chapter> chapter) {
        Portal portal = context.portal();
        Messages messages = context.messages();
        int sections = chapter.map(c -> c.sections().size()).orElse(0);
        long paragraphs = chapter.map(c -> c.paragraphs().count()).orElse(0L);
        List<Indicator> indicators = portal.indicatorsOf(domain);
        List<Commitment> commitments = portal.commitmentsOf(domain);
        return Stream.of(
                        new Count(
                                indicators.size(),
                                indicatorWords(context, indicators),
                                "indicators"),
                        new Count(
                                portal.servicesOf(domain).size(),
                                messages.text("domain.tally.services"),
                                "services"),
                        new Count(
                                portal.projectsOf(domain).size(),
                                messages.text("domain.tally.projects"),
                                "projects"),
                        new Count(
                                commitments.stream().filter(Commitment::isPromised).count(),
                                messages.text("domain.tally.commitments"),
                                "promised"),
                        new Count(
                                sections,
                                messages.text("domain.tally.sections", paragraphs),
                                "text"))
                .filter(count -> count.number() > 0)
                .toList();
    }

    private static String indicatorWords(RenderContext context, List<Indicator> indicators) {
        long obligatory = indicators.stream().filter(Indicator::isObligatory).count();
        if (obligatory == 0) {
            return context.messages().text("domain.tally.indicators");
        }
        String word = context.info().word(Attribute.OBLIGATORY);
        return context.messages().text("domain.tally.indicators.obligatory", obligatory, word);
    }

    private static Projects projects(RenderContext context, Domain domain) {
        Portal portal = context.portal();
        List<Project> projects = portal.projectsOf(domain);
        Optional<PlanColumn> column =
                projects.stream().map(project -> portal.column(project.column())).findFirst();
        return new Projects(
                ListPreview.of(projects, portal.addresses()::place)
                        .map(project -> ProjectItem.of(context, project)),
                column.map(c -> new Link(c.label(), portal.addresses().projects(c))));
    }

    private static ListPreview<CommitmentRow> quantities(
            RenderContext context, Domain domain, Commitment.Kind kind) {
        List<Commitment> quantities =
                context.portal().commitmentsOf(domain).stream()
                        .filter(c -> c.kind() == kind)
                        .toList();
        return ListPreview.of(quantities, context.addresses()::commitment)
                .map(commitment -> CommitmentRow.of(context, commitment));
    }

    private static Text text(RenderContext context, Chapter chapter) {
        return new Text(
                ChapterPage.link(context.portal(), chapter),
                chapter.sections().stream().map(s -> item(context, s)).toList());
    }

    private static SectionItem item(RenderContext context, Section section) {
        String title = context.messages().text("domain.section", section.label(), section.title());
        return new SectionItem(
                new Link(title, context.addresses().section(section)), leads(section.paragraphs()));
    }

    private static String leads(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.lead().stream())
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
