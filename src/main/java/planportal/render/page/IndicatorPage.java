package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import planportal.derive.Aim;
import planportal.derive.Course;
import planportal.derive.Portal;
import planportal.derive.Progress;
import planportal.model.Attribute;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.PublishedFormat;
import planportal.model.Service;
import planportal.render.OutputFile;
import planportal.render.RenderJob;
import planportal.render.Renderer;
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
        Frame frame,
        Indicator indicator,
        Where where,
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
        Excerpt<Service> services,
        Excerpt<ProjectItem> projects,
        int commitments,
        Excerpt<Indicator> others,
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

    /** Makes a page for each indicator, together with what is published beside it. */
    public static Renderer renderer(Shell shell, Pages pages, IndicatorCompanions companions) {
        return () -> {
            List<Indicator> all = shell.portal().plan().indicators();
            return Stream.iterate(0, n -> n < all.size(), n -> n + 1)
                    .map(n -> job(shell, pages, companions, n));
        };
    }

    private static RenderJob job(
            Shell shell, Pages pages, IndicatorCompanions companions, int index) {
        Indicator indicator = shell.portal().plan().indicators().get(index);
        String address = shell.portal().addresses().indicator(indicator);
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
                                    pages.render("page/indicator.jte", of(shell, index, made))));
                    files.addAll(made.files());
                    return files;
                });
    }

    static IndicatorPage of(Shell shell, int index, IndicatorCompanions.Made made) {
        Portal portal = shell.portal();
        Messages messages = shell.messages();
        Indicator indicator = portal.plan().indicators().get(index);
        List<DataNote> notes = portal.notesOn(indicator);
        return new IndicatorPage(
                frame(shell, index, made),
                indicator,
                where(shell, indicator),
                shell.wording().figures().fullName(indicator),
                shell.wording().sentence(indicator),
                messages.text("indicator.attribute." + indicator.attribute().code()),
                portal.progress(indicator),
                unit(shell, indicator),
                shell.charts().large(indicator),
                chartWords(shell, indicator),
                notes.stream().filter(IndicatorPage::isDoubt).toList(),
                notes.stream().filter(n -> !isDoubt(n)).toList(),
                ValueTable.of(shell, indicator),
                shell.wording().progress(indicator),
                shell.wording().arithmetic(indicator),
                portal.publication().articles().stream()
                        .filter(a -> a.id().equals("methodology"))
                        .findFirst()
                        .map(a -> new Link(a.title(), portal.addresses().article(a.id()))),
                Quotation.all(portal.mentionsOf(indicator)),
                DomainLink.of(shell, indicator.domain()),
                Excerpt.of(portal.servicesOf(indicator.domain()), portal.addresses()::service),
                Excerpt.of(portal.projectsOf(indicator.domain()), portal.addresses()::place)
                        .map(p -> ProjectItem.of(shell, p)),
                (int)
                        portal.commitmentsOf(indicator.domain()).stream()
                                .filter(c -> c.kind() == Commitment.Kind.COMMITMENT)
                                .count(),
                Excerpt.of(
                        portal.indicatorsOf(indicator.domain()).stream()
                                .filter(i -> !i.id().equals(indicator.id()))
                                .toList(),
                        portal.addresses()::listed),
                made.downloads(),
                shell.hasCatalogue()
                        ? Optional.of(
                                new Link(
                                        messages.text("indicator.feed"),
                                        portal.addresses().indicator(indicator, "xml")))
                        : Optional.empty(),
                made.citation(),
                embedding(shell, indicator),
                shell.report(indicator.name(), portal.addresses().indicator(indicator)));
    }

    /** Whether a note questions a figure itself, so that it has to stand beside it. */
    static boolean isDoubt(DataNote note) {
        return note.kind() == DataNote.Kind.CONFLICT || note.kind() == DataNote.Kind.UNIT;
    }

    private static Frame frame(Shell shell, int index, IndicatorCompanions.Made made) {
        List<Indicator> all = shell.portal().plan().indicators();
        Indicator indicator = all.get(index);
        Sentence sentence = shell.wording().sentence(indicator);
        Frame frame =
                shell.page(
                                shell.portal().addresses().indicator(indicator),
                                shell.wording().figures().fullName(indicator),
                                sentence.text())
                        .in(MenuEntry.INDICATORS)
                        .below(
                                new Link(
                                        indicator.domain().name(),
                                        shell.portal().addresses().domain(indicator.domain())))
                        .between(
                                index == 0
                                        ? Optional.empty()
                                        : Optional.of(
                                                neighbour(
                                                        shell,
                                                        "indicator.previous",
                                                        all.get(index - 1))),
                                index == all.size() - 1
                                        ? Optional.empty()
                                        : Optional.of(
                                                neighbour(
                                                        shell,
                                                        "indicator.next",
                                                        all.get(index + 1))));
        for (Alternate alternate : made.alternates()) {
            frame = frame.alternate(alternate);
        }
        for (String document : made.jsonLd()) {
            frame = frame.jsonLd(document);
        }
        return frame;
    }

    private static Neighbour neighbour(Shell shell, String hint, Indicator indicator) {
        return new Neighbour(
                shell.messages().text(hint, indicator.number()),
                new Link(
                        shell.wording().figures().fullName(indicator),
                        shell.portal().addresses().indicator(indicator)));
    }

    private static Where where(Shell shell, Indicator indicator) {
        return Where.in(
                indicator.domain(),
                Where.Part.of(
                        new Link(
                                indicator.domain().name(),
                                shell.portal().addresses().domain(indicator.domain()))),
                Where.Part.of(
                        shell.messages()
                                .text(
                                        "indicator.where",
                                        indicator.number(),
                                        shell.portal().plan().indicators().size())));
    }

    private static String unit(Shell shell, Indicator indicator) {
        String unit = shell.wording().figures().unit(indicator);
        String printed = shell.wording().figures().printedUnit(indicator);
        return unit.equals(printed)
                ? unit
                : shell.messages().text("indicator.unit.doubtful", unit, printed);
    }

    private static String chartWords(Shell shell, Indicator indicator) {
        Messages messages = shell.messages();
        Aim aim = Aim.of(indicator);
        String change = shell.wording().change(indicator);
        boolean bound =
                indicator
                        .target()
                        .comparison()
                        .filter(c -> c != planportal.model.Comparison.EQUAL)
                        .isPresent();
        return switch (aim.course()) {
            case RISE, FALL ->
                    shell.wording()
                            .yearly(indicator)
                            .map(
                                    yearly ->
                                            messages.text(
                                                    bound
                                                            ? "indicator.chart.line-bound"
                                                            : "indicator.chart.line",
                                                    shell.wording().figures().period(),
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
                            shell.wording().figures().period());
            case START_UNKNOWN ->
                    messages.text("indicator.chart.start-unknown", shell.info().baselineYear())
                            + (bound ? messages.text("indicator.chart.bound") : "");
            case WORDS -> messages.text("indicator.chart.words");
            case NO_TARGET -> messages.text("indicator.chart.no-target");
        };
    }

    private static Optional<String> embedding(Shell shell, Indicator indicator) {
        if (!shell.portal().settings().publishes(PublishedFormat.CHART)) {
            return Optional.empty();
        }
        String page = shell.absolute(shell.portal().addresses().indicator(indicator));
        String file = shell.absolute(shell.portal().addresses().indicator(indicator, "svg"));
        String words = shell.wording().sentence(indicator).text();
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
        return Aim.of(indicator).course() == Course.TOTAL;
    }
}
