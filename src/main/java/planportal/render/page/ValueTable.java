package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.derive.Decimals;
import planportal.derive.ExpectedPath;
import planportal.derive.Portal;
import planportal.derive.Series;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Comparison;
import planportal.model.Indicator;
import planportal.model.Observation;
import planportal.model.PlanColumn;
import planportal.model.PlanInfo;
import planportal.model.Quantity;
import planportal.render.wording.UpdateWording;
import planportal.site.Messages;

/**
 * The table below an indicator's chart: each year's value, the straight path, and where the value
 * comes from.
 *
 * @param total whether the values are those of single years, to be added up
 * @param sum whether it has a column for the sum of the years so far
 * @param path whether it has a column for the straight path
 */
public record ValueTable(boolean total, boolean sum, boolean path, List<Row> rows) {

    /** What a row holds. */
    public enum Kind {
        BASELINE,
        ACTUAL,
        /** An actual that a later publication superseded. */
        SUPERSEDED,
        /** A year without an actual. */
        NONE,
        TARGET
    }

    /**
     * A row.
     *
     * @param year {@code 2020}, or the years of the period before
     * @param mark what the year is: {@code 基期}; empty for years between
     * @param value as printed; empty for {@link Kind#NONE}
     * @param sum of the years so far; empty where there is none
     * @param path where the straight path is; empty where there is none
     * @param place where in the plan the value is printed; empty for actuals
     * @param source who published it; empty for values of the plan
     * @param published when, in the interface's words; empty for values of the plan
     * @param by when what supersedes it was published; empty for all others
     * @param note empty where there is none
     */
    public record Row(
            Kind kind,
            String year,
            String mark,
            String value,
            String sum,
            String path,
            Optional<Link> place,
            String source,
            String published,
            String by,
            String note) {

        public boolean isTarget() {
            return kind == Kind.TARGET;
        }

        public boolean isMissing() {
            return kind == Kind.NONE;
        }

        public boolean isSuperseded() {
            return kind == Kind.SUPERSEDED;
        }
    }

    public ValueTable {
        rows = List.copyOf(rows);
    }

    static ValueTable of(RenderContext context, Indicator indicator) {
        return new Maker(context, indicator).make();
    }

    /** Puts the rows together. */
    private static final class Maker {
        private final Messages messages;
        private final Indicator indicator;
        private final PlanInfo info;
        private final Series series;
        private final Target target;
        private final ExpectedPath expectedPath;
        private final Optional<Link> table;
        private final UpdateWording updates;
        private final List<Row> rows = new ArrayList<>();

        Maker(RenderContext context, Indicator indicator) {
            this.messages = context.messages();
            updates = new UpdateWording(messages, context.wording().figures());
            this.indicator = indicator;
            Portal portal = context.portal();
            info = portal.info();
            series = portal.series(indicator);
            target = Target.of(indicator);
            expectedPath = portal.expectedPath(indicator);
            table =
                    portal.plan().columns().stream()
                            .filter(c -> c.kind() == PlanColumn.Kind.INDICATORS)
                            .findFirst()
                            .map(context.places()::link)
                            .or(
                                    () ->
                                            Optional.of(
                                                    new Link(
                                                            messages.text("indicator.source.plan"),
                                                            Addresses.PLAN)));
        }

        ValueTable make() {
            plan(Kind.BASELINE, indicator.baseline());
            for (int year = info.baselineYear(); year <= info.targetYear(); year++) {
                year(year);
            }
            plan(Kind.TARGET, indicator.target());
            return new ValueTable(isTotal(), isTotal() && !series.isEmpty(), hasPath(), rows);
        }

        private void year(int year) {
            List<Observation> superseded = series.supersededIn(year);
            Optional<Observation> actual = series.in(year);
            String by = actual.map(o -> updates.date(o.published())).orElse("");
            superseded.forEach(o -> actual(Kind.SUPERSEDED, o, by));
            if (actual.isPresent()) {
                actual(Kind.ACTUAL, actual.get(), "");
            } else if (year > info.baselineYear() && year < info.targetYear()) {
                rows.add(
                        new Row(
                                Kind.NONE,
                                Integer.toString(year),
                                "",
                                "",
                                "",
                                path(year),
                                Optional.empty(),
                                "",
                                "",
                                "",
                                ""));
            }
        }

        private void actual(Kind kind, Observation observation, String by) {
            boolean current = kind == Kind.ACTUAL;
            rows.add(
                    new Row(
                            kind,
                            Integer.toString(observation.year()),
                            "",
                            observation.value().text(),
                            current && isTotal()
                                    ? Decimals.plain(series.sumTo(observation.year()))
                                            .toPlainString()
                                    : "",
                            current ? path(observation.year()) : "",
                            Optional.empty(),
                            observation.source(),
                            updates.date(observation.published()),
                            by,
                            observation.note()));
        }

        private void plan(Kind kind, Quantity quantity) {
            boolean baseline = kind == Kind.BASELINE;
            int year = baseline ? info.baselineYear() : info.targetYear();
            boolean period = quantity.cumulative();
            int last = baseline ? info.baselineYear() : info.period().to();
            rows.add(
                    new Row(
                            kind,
                            period
                                    ? messages.text(
                                            "common.period", last - info.period().years() + 1, last)
                                    : Integer.toString(year),
                            messages.text(
                                    baseline
                                            ? period ? "indicator.former" : "indicator.baseline"
                                            : "indicator.target"),
                            quantity.text(),
                            "",
                            period && baseline ? "" : path(year),
                            table,
                            "",
                            "",
                            "",
                            ""));
        }

        private boolean isTotal() {
            return target.type() == TargetType.TOTAL;
        }

        private boolean hasPath() {
            return !expectedPath.isEmpty();
        }

        /** To hold a bound is the path itself; elsewhere it is a number on the straight line. */
        private String path(int year) {
            boolean bound = indicator.target().comparison().filter(Maker::isBound).isPresent();
            if (hasPath()
                    && bound
                    && (target.type() == TargetType.HOLD || target.type() == TargetType.KEEP)) {
                return indicator.target().text();
            }
            return expectedPath
                    .in(year)
                    .filter(v -> !isTotal() || year > info.baselineYear())
                    .map(v -> Decimals.plain(v).toPlainString())
                    .orElse("");
        }

        private static boolean isBound(Comparison comparison) {
            return comparison != Comparison.EQUAL;
        }
    }
}
