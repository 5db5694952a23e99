package planportal.render.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import planportal.derive.Addresses;
import planportal.derive.Portal;
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
        List<Text> texts,
        ListPreview<DataNote> notes) {

    /** The head of the page. */
    public record Heading(Breadcrumb breadcrumb, String icon, Domain domain) {}

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

    static DomainPage of(RenderContext context, Domain domain) {
        Portal portal = context.portal();
        List<Chapter> chapters = portal.chaptersOf(domain);
        return new DomainPage(
                layout(context, domain),
                heading(context, domain),
                counts(context, domain, chapters),
                indicators(context, domain),
                ListPreview.of(portal.servicesOf(domain), portal.addresses()::listed),
                projects(context, domain),
                quantities(context, domain, Commitment.Kind.COMMITMENT),
                quantities(context, domain, Commitment.Kind.FACT),
                chapters.stream().map(c -> text(context, c)).toList(),
                ListPreview.of(notes(portal, domain, chapters), note -> Addresses.DATA_NOTES));
    }

    /** Returns the anchor of the topics of a collection. */
    static String anchor(String collection) {
        return collection.equals("commitments") ? "promised" : collection;
    }

    private static PageLayout layout(RenderContext context, Domain domain) {
        List<Domain> all = context.plan().domains();
        String address = context.addresses().domain(domain);
        String things = Thing.wordsOf(context, List.of(domain));
        String description =
                things.isEmpty()
                        ? domain.name()
                        : context.messages().text("domain.description", domain.name(), things);
        Optional<String> goal = domain.goal().filter(text -> context.textLanguage() == null);
        return context.page(address, domain.name(), goal.orElse(description))
                .in(MenuEntry.DOMAINS)
                .between(all, domain.number() - 1, "domain", context::link);
    }

    private static Heading heading(RenderContext context, Domain domain) {
        int count = context.plan().domains().size();
        String position = context.messages().text("domain.position", domain.number(), count);
        Breadcrumb breadcrumb = Breadcrumb.in(domain, Breadcrumb.Part.of(position));
        return new Heading(breadcrumb, context.icons().domain(domain.icon()), domain);
    }

    private static List<Count> counts(
            RenderContext context, Domain domain, List<Chapter> chapters) {
        Portal portal = context.portal();
        Messages messages = context.messages();
        String address = context.addresses().domain(domain);
        List<Indicator> indicators = portal.indicatorsOf(domain);
        int services = portal.servicesOf(domain).size();
        int projects = portal.projectsOf(domain).size();
        int sections = chapters.stream().mapToInt(c -> c.sections().size()).sum();
        long paragraphs = chapters.stream().flatMap(Chapter::paragraphs).count();

        String indicatorWords = indicatorWords(context, indicators);
        String serviceWords = messages.text("domain.tally.services", services);
        String projectWords = messages.text("domain.tally.projects", projects);
        String promiseWords = messages.text("domain.tally.commitments", portal.promisesOf(domain));
        String textWords = messages.text("domain.tally.sections", paragraphs, sections);
        return Count.nonZero(
                new Count(indicators.size(), indicatorWords, address + "#indicators"),
                new Count(services, serviceWords, address + "#services"),
                new Count(projects, projectWords, address + "#projects"),
                new Count(
                        portal.promisesOf(domain),
                        promiseWords,
                        address + "#" + anchor("commitments")),
                new Count(sections, textWords, address + "#text"));
    }

    private static String indicatorWords(RenderContext context, List<Indicator> indicators) {
        List<Indicator> obligatory = indicators.stream().filter(Indicator::isObligatory).toList();
        if (obligatory.isEmpty()) {
            return context.messages().text("domain.tally.indicators", indicators.size());
        }
        String word = obligatory.get(0).attributeText();
        return context.messages()
                .text(
                        "domain.tally.indicators.obligatory",
                        obligatory.size(),
                        word,
                        indicators.size());
    }

    private static Indicators indicators(RenderContext context, Domain domain) {
        List<Indicator> indicators = context.portal().indicatorsOf(domain);
        ListPreview<MiniChart> charts =
                ListPreview.of(indicators, context.addresses()::listed)
                        .map(indicator -> MiniChart.withStatus(context, indicator));
        return new Indicators(charts, OverviewPart.of(context, indicators));
    }

    private static Projects projects(RenderContext context, Domain domain) {
        Portal portal = context.portal();
        List<Project> projects = portal.projectsOf(domain);
        Optional<PlanColumn> column =
                projects.stream().map(project -> portal.column(project.column())).findFirst();
        return new Projects(
                ListPreview.of(projects, portal.addresses()::place)
                        .map(project -> ProjectItem.of(context, project)),
                column.map(c -> new Link(c.shortName(), portal.addresses().projects(c))));
    }

    private static ListPreview<CommitmentRow> quantities(
            RenderContext context, Domain domain, Commitment.Kind kind) {
        List<Commitment> all = context.portal().commitmentsOf(domain);
        List<Commitment> quantities = all.stream().filter(c -> c.kind() == kind).toList();
        return ListPreview.of(quantities, context.addresses()::listed)
                .map(commitment -> CommitmentRow.of(context, commitment));
    }

    private static Text text(RenderContext context, Chapter chapter) {
        List<SectionItem> sections =
                chapter.sections().stream().map(s -> item(context, s)).toList();
        return new Text(context.link(chapter), sections);
    }

    private static SectionItem item(RenderContext context, Section section) {
        String title =
                context.messages().text("domain.section", section.label(), section.title()).strip();
        Link link = new Link(title, context.addresses().section(section));
        return new SectionItem(link, leads(section.paragraphs()));
    }

    private static String leads(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.lead().stream())
                .map(lead -> lead.substring(0, lead.length() - 1))
                .collect(Collectors.joining(" · "));
    }

    private static List<DataNote> notes(Portal portal, Domain domain, List<Chapter> chapters) {
        Set<DataNote> notes = new LinkedHashSet<>();
        portal.indicatorsOf(domain).forEach(i -> notes.addAll(portal.notesOn(i)));
        chapters.stream()
                .flatMap(Chapter::paragraphs)
                .forEach(p -> notes.addAll(portal.notesAt(p)));
        portal.projectsOf(domain).forEach(p -> notes.addAll(portal.notesAt(p)));
        return List.copyOf(notes);
    }
}
