package planportal.render.page;

import java.util.List;
import java.util.Optional;
import planportal.derive.PagedList;
import planportal.derive.Portal;
import planportal.derive.Progress;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Attribute;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.PlanColumn;

/**
 * What {@code page/indicators.jte} shows: all indicators by domain.
 *
 * @param obligatory how many bind the government
 * @param obligatoryWord the plan's word for that
 * @param anticipatoryWord the plan's word for the others
 * @param table where in the plan the table stands
 * @param title the table's printed title
 * @param notes what is printed below it
 * @param measured whether any indicator has an actual; only then are there columns for it
 */
public record IndicatorsPage(
        PageLayout layout,
        Paging paging,
        int obligatory,
        String obligatoryWord,
        String anticipatoryWord,
        Optional<Link> table,
        String title,
        List<String> notes,
        boolean measured,
        OverviewPart overview,
        List<Group> groups) {

    /** A domain's indicators. */
    public record Group(DomainLink domain, List<Row> rows, List<MiniChart> charts) {
        public Group {
            rows = List.copyOf(rows);
            charts = List.copyOf(charts);
        }
    }

    /**
     * An indicator.
     *
     * @param name as printed
     * @param change in a few words
     * @param isQuiet whether the change is no number
     * @param note the first data note that questions a figure of it
     * @param latest the latest actual, for a total the sum so far
     */
    public record Row(
            Indicator indicator,
            String name,
            String unit,
            String change,
            boolean isQuiet,
            Optional<DataNote> note,
            Progress progress,
            Optional<String> latest) {

        public boolean isObligatory() {
            return indicator.attribute() == Attribute.OBLIGATORY;
        }
    }

    public IndicatorsPage {
        notes = List.copyOf(notes);
        groups = List.copyOf(groups);
    }

    static IndicatorsPage of(RenderContext context, PagedList.Page<Domain, Indicator> page) {
        Portal portal = context.portal();
        List<Indicator> all = portal.plan().indicators();
        Paging paging = Paging.of(context, portal.lists().indicators(), page, Domain::name);
        Optional<PlanColumn> column =
                portal.plan().columns().stream()
                        .filter(c -> c.kind() == PlanColumn.Kind.INDICATORS)
                        .findFirst();
        int obligatory =
                (int) all.stream().filter(i -> i.attribute() == Attribute.OBLIGATORY).count();
        String title = context.messages().text("indicator.list.title", all.size());
        return new IndicatorsPage(
                paging.layout(
                                context,
                                title,
                                context.messages()
                                        .text(
                                                "indicator.list.description",
                                                portal.info().title(),
                                                all.size(),
                                                portal.info().targetYear()),
                                MenuEntry.INDICATORS,
                                context.messages().text("common.menu.indicators"))
                        .script("assets/tables.js"),
                paging,
                obligatory,
                word(portal, Attribute.OBLIGATORY),
                word(portal, Attribute.ANTICIPATORY),
                column.map(context.places()::link),
                column.map(PlanColumn::title).orElse(title),
                column.map(PlanColumn::notes).orElse(List.of()),
                !portal.publication().observations().isEmpty(),
                OverviewPart.of(context, page.isFirst() ? all : List.of()),
                page.groups().stream().map(g -> group(context, g)).toList());
    }

    private static String word(Portal portal, Attribute attribute) {
        return portal.info().attributes().entrySet().stream()
                .filter(a -> a.getValue() == attribute)
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Group group(RenderContext context, PagedList.Group<Domain, Indicator> group) {
        return new Group(
                DomainLink.of(context, group.head()),
                group.items().stream().map(i -> row(context, i)).toList(),
                MiniChart.all(context, group.items()));
    }

    private static Row row(RenderContext context, Indicator indicator) {
        Progress progress = context.portal().progress(indicator);
        TargetType type = Target.of(indicator).type();
        return new Row(
                indicator,
                context.wording().figures().fullName(indicator),
                context.wording().figures().printedUnit(indicator),
                context.wording().change(indicator),
                type != TargetType.RISE && type != TargetType.FALL,
                context.portal().notesOn(indicator).stream()
                        .filter(IndicatorPage::isDoubt)
                        .findFirst(),
                progress,
                progress.latest().map(o -> latest(type, progress, o)));
    }

    private static String latest(TargetType type, Progress progress, Observation observation) {
        return type == TargetType.TOTAL
                ? progress.actual().orElseThrow().toPlainString()
                : observation.value().text();
    }
}
