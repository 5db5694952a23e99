package planportal.render.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import planportal.dataset.Datasets;
import planportal.derive.PagedList;
import planportal.derive.Progress;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.AttributeWord;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.Plan;
import planportal.model.PlanColumn;
import planportal.model.Years;
import planportal.render.wording.Figures;
import planportal.site.Messages;

/**
 * What {@code page/indicators.jte} shows: the indicators by domain, as a table and as charts.
 *
 * @param lead the page's first sentence
 * @param compare leads to the page that shows some side by side
 */
public record IndicatorsPage(
        PageLayout layout,
        Paging paging,
        String lead,
        OverviewPart overview,
        Table table,
        SavedColumns saved,
        DistancePart distances,
        List<RowGroup<MiniChart>> charts,
        Optional<Link> compare) {

    private static final String SAVED =
            "id number_text domain name unit attribute baseline_year baseline_text baseline_value"
                    + " baseline_comparator target_year target_text target_value"
                    + " target_comparator latest_year latest_value status";

    /**
     * The table of indicators.
     *
     * @param title as printed in the plan
     * @param legend explains the signs in the values
     * @param attributes the words for each attribute, for scripts: {@code obligatory=约束性|…}
     * @param measured whether any indicator has an actual; only then are there columns for it
     * @param notes as printed below the plan's table
     * @param source the plan's column with the table; empty if the plan has none
     */
    public record Table(
            String title,
            String legend,
            String attributes,
            boolean measured,
            List<RowGroup<Row>> groups,
            List<String> notes,
            Optional<Link> source) {

        /** Returns the number of columns. */
        public int columns() {
            return measured ? 6 : 5;
        }
    }

    /**
     * An indicator in the table.
     *
     * @param unit as printed, as are baseline and target
     * @param change from baseline to target, in a few words
     * @param changeIsNumber whether {@code change} is a number
     * @param note the first data note that questions one of its figures
     * @param latest the latest actual, for a total the sum so far
     * @param years its own years, if they are not the plan's
     */
    public record Row(
            Indicator indicator,
            Link link,
            String unit,
            String baseline,
            String target,
            String change,
            boolean changeIsNumber,
            Optional<DataNote> note,
            Progress progress,
            Optional<String> latest,
            Optional<Years> years) {}

    static IndicatorsPage of(RenderContext context, PagedList.Page<Domain, Indicator> page) {
        PagedList<Domain, Indicator> list = context.portal().lists().indicators();
        List<Indicator> all = context.plan().indicators();
        Paging paging = Paging.of(context, list, page, Domain::name);
        Messages messages = context.messages();
        String plan = context.info().title();
        int year = context.info().targetYear();
        String title = messages.text("indicator.list.title", all.size());
        String description = context.onYears("indicator.list.description", plan, all.size(), year);
        return new IndicatorsPage(
                paging.layout(context, MenuEntry.INDICATORS, title, description)
                        .script("assets/tables.js"),
                paging,
                lead(context, all),
                OverviewPart.of(context, page.isFirst() ? all : List.of()),
                table(context, page, title),
                SavedColumns.of(context, Datasets.INDICATORS, SAVED),
                DistancePart.of(context, page.groups()),
                page.groups().stream().map(g -> charts(context, g)).toList(),
                ComparePage.link(context));
    }

    /** Says how many there are, whether each has a target, and how many bind the government. */
    private static String lead(RenderContext context, List<Indicator> all) {
        Messages messages = context.messages();
        String obligatory = obligatory(messages, all);
        return all.stream().noneMatch(i -> i.target().isMissing())
                ? context.onYears(
                        "indicator.list.lead",
                        context.info().targetYear(),
                        obligatory,
                        context.info().baselineYear())
                : messages.text("indicator.list.lead.some", all.size(), obligatory);
    }

    private static String obligatory(Messages messages, List<Indicator> all) {
        List<Indicator> binding = all.stream().filter(Indicator::isObligatory).toList();
        if (binding.isEmpty()) {
            return "";
        }
        AttributeWord word = binding.get(0).printed().attribute().orElseThrow();
        String key = "indicator.list.lead.obligatory";
        return word.meaning().isPresent()
                ? messages.text(key + ".meaning", binding.size(), word.name(), word.meaning().get())
                : messages.text(key, binding.size(), word.name());
    }

    private static Table table(
            RenderContext context, PagedList.Page<Domain, Indicator> page, String title) {
        Plan plan = context.plan();
        Optional<PlanColumn> column = plan.column(PlanColumn.Kind.INDICATORS);
        return new Table(
                column.map(PlanColumn::title).orElse(title),
                legend(context),
                attributes(plan),
                !context.portal().publication().observations().isEmpty(),
                page.groups().stream().map(g -> rows(context, g)).toList(),
                column.map(PlanColumn::noteTexts).orElse(List.of()),
                column.map(context::link));
    }

    private static String attributes(Plan plan) {
        return plan.info().attributes().stream()
                .filter(word -> word.kind().isPresent())
                .map(word -> word.kind().get().code() + "=" + word.name())
                .collect(Collectors.joining("|"));
    }

    private static String legend(RenderContext context) {
        return new TableLegend(context).text();
    }

    private static RowGroup<Row> rows(
            RenderContext context, PagedList.Group<Domain, Indicator> group) {
        DomainLink heading = DomainLink.of(context, group.head());
        return RowGroup.of(heading, "", group.items(), i -> row(context, i));
    }

    private static RowGroup<MiniChart> charts(
            RenderContext context, PagedList.Group<Domain, Indicator> group) {
        DomainLink heading = DomainLink.of(context, group.head());
        return RowGroup.of(heading, "", group.items(), i -> MiniChart.of(context, i));
    }

    private static Row row(RenderContext context, Indicator indicator) {
        Progress progress = context.portal().progress(indicator);
        TargetType type = Target.of(indicator).type();
        Figures figures = context.wording().figures();
        return new Row(
                indicator,
                context.link(indicator),
                figures.printedUnit(indicator),
                figures.asPrinted(indicator.baseline()),
                figures.asPrinted(indicator.target()),
                context.wording().change(indicator),
                type == TargetType.RISE || type == TargetType.FALL || type == TargetType.CHANGE,
                context.portal().notesOn(indicator).stream()
                        .filter(IndicatorFigure::isDoubt)
                        .findFirst(),
                progress,
                progress.latest().map(o -> latest(context, type, progress, o)),
                context.info().isOwn(indicator.years())
                        ? Optional.of(indicator.years())
                        : Optional.empty());
    }

    private static String latest(
            RenderContext context, TargetType type, Progress progress, Observation observation) {
        return type == TargetType.TOTAL
                ? context.messages().number(progress.actual().orElseThrow().toPlainString())
                : context.wording().figures().asPrinted(observation.value());
    }
}
