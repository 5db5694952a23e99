package planportal.render.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.Addresses;
import planportal.derive.Decimals;
import planportal.derive.ExpectedPath;
import planportal.derive.Series;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Indicator;
import planportal.model.Milestone;
import planportal.model.Observation;
import planportal.model.PlanColumn;
import planportal.model.Quantity;
import planportal.model.Years;
import planportal.render.wording.Figures;
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
        MILESTONE,
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
     * @param plan where the plan says it; empty for results
     * @param publication the source of an actual; empty for other kinds
     */
    public record Row(
            Kind kind,
            String year,
            String label,
            String value,
            String sum,
            String path,
            Optional<Link> plan,
            Optional<Publication> publication) {

        public boolean isTarget() {
            return kind == Kind.TARGET || kind == Kind.MILESTONE;
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
     * @param date of publication, and of the one that superseded it, in words
     * @param note may be empty
     */
    public record Publication(LinkedText source, String date, String note) {}

    static ValueTable of(RenderContext context, Indicator indicator, String unit) {
        return new Builder(context, indicator).build(unit);
    }

    private static final class Builder {
        private final RenderContext context;
        private final Messages messages;
        private final Figures figures;
        private final Indicator indicator;
        private final Years years;
        private final Series series;
        private final TargetType type;
        private final ExpectedPath expectedPath;
        private final List<Milestone> milestones;
        private final List<Row> rows = new ArrayList<>();

        Builder(RenderContext context, Indicator indicator) {
            this.context = context;
            this.indicator = indicator;
            messages = context.messages();
            figures = context.wording().figures();
            years = indicator.years();
            series = context.portal().series(indicator);
            type = Target.of(indicator).type();
            expectedPath = context.portal().expectedPath(indicator);
            milestones = context.portal().milestonesOf(indicator);
        }

        ValueTable build(String unit) {
            addBaseline();
            for (int year = years.baseline(); year <= years.target(); year++) {
                addYear(year);
            }
            addTarget();
            boolean sum = isTotal() && !series.isEmpty();
            boolean path = !expectedPath.isEmpty();
            String remarks =
                    (unit.isEmpty() ? "" : messages.text("indicator.unit", unit))
                            + (path ? messages.text("indicator.values.path") : "")
                            + (sum ? messages.text("indicator.values.total") : "");
            return new ValueTable(isTotal(), sum, path, remarks, rows);
        }

        private Link plan() {
            Link text = new Link(messages.text("indicator.source.plan"), Addresses.PLAN);
            Optional<PlanColumn> table = context.plan().column(PlanColumn.Kind.INDICATORS);
            return table.map(context::link).orElse(text);
        }

        private void addBaseline() {
            int year = years.baseline();
            Quantity baseline = indicator.baseline();
            if (indicator.formerTotal().isPresent()) {
                String former = years(year - years.results().years() + 1, year);
                String label = messages.text("indicator.former");
                addPrinted(Kind.BASELINE, former, label, baseline, "");
            } else {
                String label = messages.text("indicator.baseline");
                addPrinted(Kind.BASELINE, year(year), label, baseline, path(year));
            }
        }

        private void addTarget() {
            int year = years.target();
            String value = isTotal() ? years(years.first(), year) : year(year);
            String label = messages.text("indicator.target");
            addPrinted(Kind.TARGET, value, label, indicator.target(), path(year));
        }

        private String years(int from, int to) {
            return messages.text("common.period", from, to);
        }

        /** Returns a year as sources call it. */
        private String year(int year) {
            return figures.year(indicator, year);
        }

        private void addPrinted(
                Kind kind, String years, String label, Quantity quantity, String path) {
            rows.add(
                    new Row(
                            kind,
                            years,
                            label,
                            figures.asPrinted(quantity),
                            "",
                            path,
                            Optional.of(plan()),
                            Optional.empty()));
        }

        private void addYear(int year) {
            List<Observation> all = series.allIn(year);
            for (int i = 0; i + 1 < all.size(); i++) {
                addSuperseded(all.get(i), all.get(i + 1));
            }
            if (!all.isEmpty()) {
                addValid(all.get(all.size() - 1));
            } else if (year > years.baseline() && year < years.target() && !isMilestone(year)) {
                rows.add(
                        new Row(
                                Kind.NONE,
                                year(year),
                                "",
                                "",
                                "",
                                path(year),
                                Optional.empty(),
                                Optional.empty()));
            }
            milestones.stream().filter(m -> m.year() == year).forEach(this::addMilestone);
        }

        private boolean isMilestone(int year) {
            return milestones.stream().anyMatch(m -> m.year() == year);
        }

        private void addMilestone(Milestone milestone) {
            String label = messages.text("indicator.milestone");
            int year = milestone.year();
            String place =
                    milestone
                            .place()
                            .map(p -> context.portal().addresses().place(p))
                            .orElse(Addresses.PLAN);
            rows.add(
                    new Row(
                            Kind.MILESTONE,
                            year(year),
                            label,
                            figures.asPrinted(milestone.value()),
                            "",
                            path(year),
                            Optional.of(new Link(messages.text("indicator.source.plan"), place)),
                            Optional.empty()));
        }

        private void addSuperseded(Observation earlier, Observation later) {
            String published = messages.date(earlier.published());
            String superseded = messages.date(later.published());
            String date = messages.text("indicator.superseded", published, superseded);
            addActual(Kind.SUPERSEDED, earlier, "", "", date);
        }

        private void addValid(Observation actual) {
            int year = actual.year();
            boolean revision = year == years.baseline();
            String sum = isTotal() && !revision ? plain(series.sumTo(year)) : "";
            String date = messages.text("indicator.published", messages.date(actual.published()));
            addActual(Kind.ACTUAL, actual, sum, revision ? "" : path(year), date);
        }

        private void addActual(
                Kind kind, Observation actual, String sum, String path, String date) {
            boolean revision = actual.year() == years.baseline();
            String label = revision ? messages.text("indicator.revised") : "";
            Publication source =
                    new Publication(
                            LinkedText.of(actual.source().name(), actual.source().url()),
                            date,
                            actual.source().note());
            String value = figures.asPrinted(actual.value());
            rows.add(
                    new Row(
                            kind,
                            actual.yearWord(),
                            label,
                            value,
                            sum,
                            path,
                            Optional.empty(),
                            Optional.of(source)));
        }

        private boolean isTotal() {
            return type == TargetType.TOTAL;
        }

        /** Returns the expected value; a bound to be held is its own path. */
        private String path(int year) {
            if (type.isHeld() && indicator.target().isBound() && !expectedPath.isEmpty()) {
                return figures.asPrinted(indicator.target());
            }
            if (isTotal() && year <= years.baseline()) {
                return "";
            }
            return context.portal().roundedExpected(indicator, year).map(this::plain).orElse("");
        }

        private String plain(BigDecimal number) {
            return messages.number(Decimals.plain(number).toPlainString());
        }
    }
}
