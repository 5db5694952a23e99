package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.Portal;
import planportal.derive.Progress;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Attribute;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.PublishedFormat;
import planportal.model.Service;
import planportal.render.OutputFile;
import planportal.render.RenderJob;
import planportal.render.chart.Svg;
import planportal.render.data.Citation;
import planportal.render.wording.Sentence;
import planportal.site.Messages;

/**
 * What {@code page/indicator.jte} shows: an indicator with all that belongs to it.
 *
 * @param sentence what shall become of it
 * @param meaning what its attribute means
 * @param unit of the chart and the table, with a remark where the printed one is doubtful
 * @param chartWords what the chart shows, in a sentence or two
 * @param doubts data notes that stand beside the figure: figures that differ, units that do not fit
 * @param remarks all other data notes
 * @param standing where it stands, in words
 * @param arithmetic how that was reckoned, line by line; empty where nothing was
 * @param method the page that explains the reckoning
 * @param quotations what the plan's text says of it
 * @param domain the head of what its domain offers besides
 * @param commitments how many quantities its domain promises
 * @param others the other indicators of its domain
 * @param downloads its files
 * @param citation how it is cited; empty where the page does not tell
 * @param embedding HTML that shows the chart on another site
 * @param report where an error in it is reported
 */
public record IndicatorPage(
        PageLayout layout,
        Indicator indicator,
        Breadcrumb breadcrumb,
        String name,
        Sentence sentence,
        String meaning,
        Progress progress,
        String unit,
        Svg chart,
        String chartWords,
        List<DataNote> doubts,
        List<DataNote> remarks,
        ValueTable values,
        String standing,
        List<String> arithmetic,
        Optional<Link> method,
        List<Quotation> quotations,
        DomainLink domain,
        ListPreview<Service> services,
        ListPreview<ProjectItem> projects,
        int commitments,
        ListPreview<Indicator> others,
        List<FileLink> downloads,
        Optional<Link> feed,
        Optional<Citation> citation,
        Optional<String> embedding,
        Optional<String> report) {

    public IndicatorPage {
        doubts = List.copyOf(doubts);
        remarks = List.copyOf(remarks);
        arithmetic = List.copyOf(arithmetic);
        quotations = List.copyOf(quotations);
        downloads = List.copyOf(downloads);
    }

    static RenderJob job(
            RenderContext context, Pages pages, IndicatorCompanions companions, int index) {
        Indicator indicator = context.portal().plan().indicators().get(index);
        String address = context.portal().addresses().indicator(indicator);
        List<String> paths = new ArrayList<>();
        paths.add(address);
        paths.addAll(companions.paths(indicator));
        return new RenderJob(
                "indicator " + indicator.id(),
                paths,
                () -> {
                    IndicatorCompanions.Made made = companions.make(indicator);
                    List<OutputFile> files = new ArrayList<>();
                    files.add(
                            new OutputFile(
                                    address,
                                    pages.render("page/indicator.jte", of(context, index, made))));
                    files.addAll(made.files());
                    return files;
                });
    }

    static IndicatorPage of(RenderContext context, int index, IndicatorCompanions.Made made) {
        Portal portal = context.portal();
        Messages messages = context.messages();
        Indicator indicator = portal.plan().indicators().get(index);
        List<DataNote> notes = portal.notesOn(indicator);
        return new IndicatorPage(
                layout(context, index, made),
                indicator,
                breadcrumb(context, indicator),
                context.wording().figures().fullName(indicator),
                context.wording().sentence(indicator),
                messages.text("indicator.attribute." + indicator.attribute().code()),
                portal.progress(indicator),
                unit(context, indicator),
                context.charts().large(indicator),
                chartWords(context, indicator),
                notes.stream().filter(IndicatorPage::isDoubt).toList(),
                notes.stream().filter(n -> !isDoubt(n)).toList(),
                ValueTable.of(context, indicator),
                context.wording().progress(indicator),
                context.wording().arithmetic(indicator),
                portal.publication().articles().stream()
                        .filter(a -> a.id().equals("methodology"))
                        .findFirst()
                        .map(a -> new Link(a.title(), portal.addresses().article(a.id()))),
                Quotation.all(portal.mentionsOf(indicator)),
                DomainLink.of(context, indicator.domain()),
                ListPreview.of(portal.servicesOf(indicator.domain()), portal.addresses()::service),
                ListPreview.of(portal.projectsOf(indicator.domain()), portal.addresses()::place)
                        .map(p -> ProjectItem.of(context, p)),
                (int)
                        portal.commitmentsOf(indicator.domain()).stream()
                                .filter(c -> c.kind() == Commitment.Kind.COMMITMENT)
                                .count(),
                ListPreview.of(
                        portal.indicatorsOf(indicator.domain()).stream()
                                .filter(i -> !i.id().equals(indicator.id()))
                                .toList(),
                        portal.addresses()::listed),
                made.downloads(),
                context.hasCatalogue()
                        ? Optional.of(
                                new Link(
                                        messages.text("indicator.feed"),
                                        portal.addresses().indicator(indicator, "xml")))
                        : Optional.empty(),
                made.citation(),
                embedding(context, indicator),
                context.report(indicator.name(), portal.addresses().indicator(indicator)));
    }

    /** Whether a note questions a figure itself, so that it has to stand beside it. */
    static boolean isDoubt(DataNote note) {
        return note.kind() == DataNote.Kind.CONFLICT || note.kind() == DataNote.Kind.UNIT;
    }

    private static PageLayout layout(
            RenderContext context, int index, IndicatorCompanions.Made made) {
        List<Indicator> all = context.portal().plan().indicators();
        Indicator indicator = all.get(index);
        Sentence sentence = context.wording().sentence(indicator);
        PageLayout layout =
                context.page(
                                context.portal().addresses().indicator(indicator),
                                context.wording().figures().fullName(indicator),
                                sentence.text())
                        .in(MenuEntry.INDICATORS)
                        .below(
                                new Link(
                                        indicator.domain().name(),
                                        context.portal().addresses().domain(indicator.domain())))
                        .between(
                                index == 0
                                        ? Optional.empty()
                                        : Optional.of(
                                                neighbour(
                                                        context,
                                                        "indicator.previous",
                                                        all.get(index - 1))),
                                index == all.size() - 1
                                        ? Optional.empty()
                                        : Optional.of(
                                                neighbour(
                                                        context,
                                                        "indicator.next",
                                                        all.get(index + 1))));
        for (AlternateLink alternate : made.alternates()) {
            layout = layout.alternate(alternate);
        }
        for (String document : made.jsonLd()) {
            layout = layout.jsonLd(document);
        }
        return layout;
    }

    private static PagerLink neighbour(RenderContext context, String hint, Indicator indicator) {
        return new PagerLink(
                context.messages().text(hint, indicator.number()),
                new Link(
                        context.wording().figures().fullName(indicator),
                        context.portal().addresses().indicator(indicator)));
    }

    private static Breadcrumb breadcrumb(RenderContext context, Indicator indicator) {
        return Breadcrumb.in(
                indicator.domain(),
                Breadcrumb.Part.of(
                        new Link(
                                indicator.domain().name(),
                                context.portal().addresses().domain(indicator.domain()))),
                Breadcrumb.Part.of(
                        context.messages()
                                .text(
                                        "indicator.where",
                                        indicator.number(),
                                        context.portal().plan().indicators().size())));
    }

    private static String unit(RenderContext context, Indicator indicator) {
        String unit = context.wording().figures().unit(indicator);
        String printed = context.wording().figures().printedUnit(indicator);
        return unit.equals(printed)
                ? unit
                : context.messages().text("indicator.unit.doubtful", unit, printed);
    }

    private static String chartWords(RenderContext context, Indicator indicator) {
        Messages messages = context.messages();
        Target target = Target.of(indicator);
        String change = context.wording().change(indicator);
        boolean bound =
                indicator
                        .target()
                        .comparison()
                        .filter(c -> c != planportal.model.Comparison.EQUAL)
                        .isPresent();
        return switch (target.type()) {
            case RISE, FALL ->
                    context.wording()
                            .yearly(indicator)
                            .map(
                                    yearly ->
                                            messages.text(
                                                    bound
                                                            ? "indicator.chart.line-bound"
                                                            : "indicator.chart.line",
                                                    context.wording().figures().period(),
                                                    change,
                                                    yearly))
                            .orElse(messages.text("indicator.chart.bound"));
            case HOLD -> messages.text(bound ? "indicator.chart.bound" : "indicator.chart.hold");
            case KEEP -> messages.text("indicator.chart.bound");
            case TOTAL ->
                    messages.text(
                            indicator.baseline().cumulative()
                                    ? "indicator.chart.total-after"
                                    : "indicator.chart.total",
                            context.wording().figures().period());
            case START_UNKNOWN ->
                    messages.text("indicator.chart.start-unknown", context.info().baselineYear())
                            + (bound ? messages.text("indicator.chart.bound") : "");
            case WORDS -> messages.text("indicator.chart.words");
            case NO_TARGET -> messages.text("indicator.chart.no-target");
        };
    }

    private static Optional<String> embedding(RenderContext context, Indicator indicator) {
        if (!context.portal().settings().publishes(PublishedFormat.CHART)) {
            return Optional.empty();
        }
        String page = context.absolute(context.portal().addresses().indicator(indicator));
        String file = context.absolute(context.portal().addresses().indicator(indicator, "svg"));
        String words = context.wording().sentence(indicator).text();
        return Optional.of(
                "<a href=\""
                        + attribute(page)
                        + "\"><img src=\""
                        + attribute(file)
                        + "\" alt=\""
                        + attribute(words)
                        + "\" width=\"720\"></a>");
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    /** Whether the target binds the government. */
    public boolean isObligatory() {
        return indicator.attribute() == Attribute.OBLIGATORY;
    }

    /** Whether there is no actual yet. */
    public boolean isUnmeasured() {
        return progress.latest().isEmpty();
    }

    /** Whether the target is a total of the whole period. */
    public boolean isTotal() {
        return Target.of(indicator).type() == TargetType.TOTAL;
    }
}
