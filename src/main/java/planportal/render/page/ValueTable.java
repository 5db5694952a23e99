package planportal.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.derive.Decimals;
import planportal.derive.ExpectedPath;
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
 * The table below an indicator's chart: each year's value, the expected path, and the source.
 *
 * @param total whether the values of the years add up to a total
 * @param sum whether there is a column for the sum of the years so far
 * @param path whether there is a column for the expected path
 * @param remarks the unit, and explanations of the columns
 */
public record ValueTable(boolean total, boolean sum, boolean path, String remarks, List<Row> rows) {

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
     * @param year {@code 2020}, or the years of a period
     * @param label {@code 基期}; empty for years in between
     * @param value as printed; empty for {@link Kind#NONE}
     * @param sum of the years so far; may be empty
     * @param path the expected value; may be empty
     * @param place the table of the plan; empty for actuals
     * @param publication empty for values of the plan
     */
    public record Row(
            Kind kind,
            String year,
            String label,
            String value,
            String sum,
            String path,
            Optional<Link> place,
            Optional<Publication> publication) {

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

    /**
     * The source of an actual.
     *
     * @param date when it was published, and if and when it was superseded, in words
     * @param note may be empty
     */
    public record Publication(String source, String date, String note) {}

    public ValueTable {
        rows = List.copyOf(rows);
    }

    static ValueTable of(RenderContext context, Indicator indicator, String unit) {
        return new Builder(context, indicator).build(unit);
    }

    private static final class Builder {
        private final Messages messages;
        private final UpdateWording updates;
        private final Indicator indicator;
        private final PlanInfo info;
        private final Series series;
        private final TargetType type;
        private final ExpectedPath expectedPath;
        private final Link table;
        private final List<Row> rows = new ArrayList<>();

        Builder(RenderContext context, Indicator indicator) {
            this.indicator = indicator;
            messages = context.messages();
            updates = new UpdateWording(messages, context.wording().figures());
            info = context.info();
            series = context.portal().series(indicator);
            type = Target.of(indicator).type();
            expectedPath = context.portal().expectedPath(indicator);
            Link plan = new Link(messages.text("indicator.source.plan"), Addresses.PLAN);
            table =
                    context.portal()
                            .plan()
                            .column(PlanColumn.Kind.INDICATORS)
                            .map(context::link)
                            .orElse(plan);
        }

        ValueTable build(String unit) {
            addBaseline();
            for (int year = info.baselineYear(); year <= info.targetYear(); year++) {
                addYear(year);
            }
            addTarget();
            boolean sum = isTotal() && !series.isEmpty();
            boolean path = !expectedPath.isEmpty();
            return new ValueTable(isTotal(), sum, path, remarks(unit, path, sum), rows);
        }

        private String remarks(String unit, boolean path, boolean sum) {
            return (unit.isEmpty() ? "" : messages.text("indicator.unit", unit))
                    + (path ? messages.text("indicator.values.path") : "")
                    + (sum ? messages.text("indicator.values.total") : "");
        }

        private void addBaseline() {
            int year = info.baselineYear();
            Quantity baseline = indicator.baseline();
            if (baseline.cumulative()) {
                String years =
                        messages.text("common.period", year - info.period().years() + 1, year);
                String label = messages.text("indicator.former");
                addPrinted(Kind.BASELINE, years, label, baseline, "");
            } else {
                String label = messages.text("indicator.baseline");
                addPrinted(Kind.BASELINE, Integer.toString(year), label, baseline, path(year));
            }
        }

        private void addTarget() {
            Quantity target = indicator.target();
            String years =
                    target.cumulative()
                            ? messages.text(
                                    "common.period", info.period().from(), info.period().to())
                            : Integer.toString(info.targetYear());
            String label = messages.text("indicator.target");
            addPrinted(Kind.TARGET, years, label, target, path(info.targetYear()));
        }

        private void addPrinted(
                Kind kind, String years, String label, Quantity quantity, String path) {
            Optional<Link> place = Optional.of(table);
            rows.add(
                    new Row(
                            kind,
                            years,
                            label,
                            quantity.text(),
                            "",
                            path,
                            place,
                            Optional.empty()));
        }

        private void addYear(int year) {
            Optional<Observation> actual = series.in(year);
            for (Observation earlier : series.supersededIn(year)) {
                String published = updates.date(earlier.published());
                String superseded = updates.date(actual.orElseThrow().published());
                String date = messages.text("indicator.superseded", published, superseded);
                addActual(Kind.SUPERSEDED, earlier, "", "", date);
            }
            if (actual.isPresent()) {
                String sum = isTotal() ? Decimals.plain(series.sumTo(year)).toPlainString() : "";
                String published = updates.date(actual.get().published());
                String date = messages.text("indicator.published", published);
                addActual(Kind.ACTUAL, actual.get(), sum, path(year), date);
            } else if (year > info.baselineYear() && year < info.targetYear()) {
                addMissing(year);
            }
        }

        private void addActual(
                Kind kind, Observation actual, String sum, String path, String date) {
            String year = Integer.toString(actual.year());
            String value = actual.value().text();
            Publication publication = new Publication(actual.source(), date, actual.note());
            rows.add(
                    new Row(
                            kind,
                            year,
                            "",
                            value,
                            sum,
                            path,
                            Optional.empty(),
                            Optional.of(publication)));
        }

        private void addMissing(int year) {
            rows.add(
                    new Row(
                            Kind.NONE,
                            Integer.toString(year),
                            "",
                            "",
                            "",
                            path(year),
                            Optional.empty(),
                            Optional.empty()));
        }

        private boolean isTotal() {
            return type == TargetType.TOTAL;
        }

        /** A bound to be held is its own path; other targets have a number for each year. */
        private String path(int year) {
            boolean isHeld = type == TargetType.HOLD || type == TargetType.KEEP;
            if (isHeld && isBound() && !expectedPath.isEmpty()) {
                return indicator.target().text();
            }
            if (isTotal() && year <= info.baselineYear()) {
                return "";
            }
            return expectedPath
                    .in(year)
                    .map(value -> Decimals.plain(value).toPlainString())
                    .orElse("");
        }

        private boolean isBound() {
            Optional<Comparison> comparison = indicator.target().comparison();
            return comparison.isPresent() && comparison.get() != Comparison.EQUAL;
        }
    }
}
