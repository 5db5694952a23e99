package planportal.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import planportal.derive.Decimals;
import planportal.derive.Portal;
import planportal.derive.Series;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Indicator;
import planportal.model.Milestone;
import planportal.model.Observation;
import planportal.model.PlanColumn;
import planportal.model.Quantity;
import planportal.model.Years;
import planportal.render.chart.Shape.Span;
import planportal.render.wording.Figures;
import planportal.render.wording.Wording;
import planportal.site.Messages;

/** The words in an indicator's chart and about it. */
final class ChartLabels {
    /** Longer units are above the chart alone. */
    private static final int LONGEST_UNIT = 10;

    private static final int LONGEST_VALUE = 13;
    private static final int LONGEST_CHANGE = 14;
    private static final int LONGEST_TICK = 6;
    private static final int LARGEST_POWER = 12;

    private final Portal portal;
    private final Messages messages;
    private final Wording wording;
    private final Figures figures;
    private final Indicator indicator;
    private final Years years;
    private final Series series;

    ChartLabels(Portal portal, Messages messages, Wording wording, Indicator indicator) {
        this.portal = portal;
        this.messages = messages;
        this.wording = wording;
        figures = wording.figures();
        this.indicator = indicator;
        years = indicator.years();
        series = portal.series(indicator);
    }

    String text(String key, Object... arguments) {
        return messages.text("chart." + key, arguments);
    }

    /** Returns the baseline as set beside its point: the number large, the unit small. */
    List<Span> baseline() {
        return value(indicator.baseline(), figures.unit(indicator));
    }

    /** Returns the target as set beside its point. */
    List<Span> target() {
        return switch (Target.of(indicator).type()) {
            case CHANGE -> {
                String change = wording.change(indicator);
                boolean large = Lettering.letters(change) <= LONGEST_CHANGE;
                yield List.of(new Span(large ? "v" : "strong", change));
            }
            case GROWTH -> {
                List<Span> spans = new ArrayList<>();
                spans.add(new Span("u", text("a-year")));
                spans.addAll(value(indicator.target(), figures.targetUnit(indicator)));
                yield spans;
            }
            default -> value(indicator.target(), figures.unit(indicator));
        };
    }

    private List<Span> value(Quantity quantity, String unit) {
        Figures.Printed parts = figures.parts(quantity, shortUnit(unit));
        List<Span> spans = new ArrayList<>();
        spans.add(new Span("v", parts.number()));
        if (!parts.unit().isEmpty() || !parts.rest().isEmpty()) {
            spans.add(new Span("u", figures.afterNumber(parts.unit()) + parts.rest()));
        }
        return spans;
    }

    /** Returns a unit as it is beside a number: % of something is %, a long one is left out. */
    private static String shortUnit(String unit) {
        if (unit.startsWith("% ")) {
            return "%";
        }
        return Lettering.letters(unit) > LONGEST_UNIT ? "" : unit;
    }

    /** Returns a value on the way, without its unit if both are long. */
    private String beside(Quantity quantity) {
        String value = figures.printed(quantity, shortUnit(figures.resultUnit(indicator)));
        return Lettering.letters(value) > LONGEST_VALUE ? figures.digits(quantity) : value;
    }

    String printedBaseline() {
        return figures.printedBaseline(indicator);
    }

    String printedTarget() {
        return Target.of(indicator).type() == TargetType.CHANGE
                ? wording.change(indicator)
                : figures.printedTarget(indicator);
    }

    String printed(Quantity quantity) {
        return figures.printed(indicator, quantity);
    }

    String number(BigDecimal number) {
        return figures.number(indicator, number);
    }

    /** Returns the sum of a total as set beside its bar. */
    String sum(BigDecimal number) {
        return figures.withUnit(plain(number), shortUnit(figures.resultUnit(indicator)));
    }

    private String plain(BigDecimal number) {
        return messages.number(Decimals.plain(number).toPlainString());
    }

    /**
     * Returns the number at a line of the axis, without thousands or millions where numbers are
     * long: {@code 7.5m}, {@code 750万}.
     *
     * @param greatest that of the axis
     */
    String tick(BigDecimal number, BigDecimal greatest) {
        if (plain(greatest).length() > LONGEST_TICK && number.signum() != 0) {
            for (int power = LARGEST_POWER; power > 0; power--) {
                boolean fits = greatest.compareTo(BigDecimal.ONE.movePointRight(power)) >= 0;
                if (fits && messages.has("chart.tick." + power)) {
                    return text("tick." + power, plain(number.movePointLeft(power)));
                }
            }
        }
        return plain(number);
    }

    /** Returns a year as sources call it. */
    String year(int year) {
        return figures.year(indicator, year);
    }

    private String firstYear() {
        return year(years.baseline());
    }

    private String lastYear() {
        return year(years.target());
    }

    /** Returns the drawing's title: what is shown, with its two values. */
    String title() {
        String name = figures.name(indicator);
        TargetType type = Target.of(indicator).type();
        String target =
                type == TargetType.WORDS ? figures.spokenTarget(indicator) : printedTarget();
        if (type == TargetType.TOTAL) {
            return text("title.total", name, years.first(), lastYear(), target);
        }
        if (type == TargetType.CHANGE) {
            return text("title.change", name, firstYear(), lastYear(), target);
        }
        if (type == TargetType.GROWTH) {
            return text("title.growth", name, firstYear(), lastYear(), target);
        }
        if (type == TargetType.NO_TARGET) {
            return text("title.results", name, firstYear(), lastYear());
        }
        return indicator.baseline().isMissing()
                ? text("title.target", name, lastYear(), target)
                : text("title", name, firstYear(), printedBaseline(), lastYear(), target);
    }

    /** Returns what is visible on a chart with axes. */
    String description(Scale scale, ChartData data) {
        TargetType type = data.type();
        StringBuilder sentences = new StringBuilder();
        String bottom = number(scale.floor());
        String top = number(scale.top());
        sentences.append(text("desc.axes", firstYear(), lastYear(), bottom, top));
        if (type == TargetType.CHANGE) {
            sentences.append(text("desc.change", firstYear(), wording.changeNoun(indicator)));
        } else if (data.start().isPresent()) {
            sentences.append(baseline("desc.baseline"));
        } else if (!indicator.isRate()) {
            sentences.append(text("desc.no-baseline", firstYear()));
        }
        series.revisedBaseline()
                .ifPresent(o -> sentences.append(text("desc.revised", firstYear(), spoken(o))));
        sentences.append(targetDescription(type));
        if (data.hasBand()) {
            sentences.append(text("desc.band"));
        } else if (data.hasLimit() && indicator.target().isBound()) {
            sentences.append(text("desc.bound"));
        } else if (data.hasLimit()) {
            sentences.append(text("desc.limit"));
        }
        if (!data.milestones().isEmpty()) {
            String values =
                    data.milestones().stream()
                            .map(m -> text("desc.actual", year(m.year()), printed(m.value())))
                            .collect(Collectors.joining(text("desc.separator")));
            sentences.append(text("desc.milestones", values));
        }
        if (data.hasPath()) {
            sentences.append(text(pathKey(type, data)));
        }
        return sentences.append(actuals()).toString();
    }

    private static String pathKey(TargetType type, ChartData data) {
        if (type == TargetType.GROWTH) {
            return "desc.path-growth";
        }
        return data.milestones().isEmpty() ? "desc.path" : "desc.path-milestones";
    }

    private String targetDescription(TargetType type) {
        return switch (type) {
            case NO_TARGET -> text("desc.no-target", lastYear());
            case WORDS -> target("desc.target-words");
            case GROWTH -> target(indicator.isRate() ? "desc.target-rate" : "desc.target-growth");
            case CHANGE -> text("desc.target", lastYear(), wording.change(indicator));
            default -> target("desc.target");
        };
    }

    String totalDescription(List<Milestone> milestones) {
        String total = text("desc.total", years.first(), lastYear(), printedTarget());
        String former =
                indicator.formerTotal().isEmpty()
                        ? ""
                        : text("desc.former", formerFrom(), years.baseline(), printedBaseline());
        String rings =
                milestones.stream()
                        .map(m -> text("desc.actual", year(m.year()), printed(m.value())))
                        .collect(Collectors.joining(text("desc.separator")));
        if (!rings.isEmpty()) {
            rings = text("desc.total-milestones", rings);
        }
        return former + total + rings + actuals();
    }

    String wordsDescription() {
        String baseline =
                indicator.baseline().isMissing()
                        ? text("desc.no-baseline", firstYear())
                        : baseline("desc.baseline-words");
        String target =
                indicator.target().isMissing()
                        ? text("desc.no-target", lastYear())
                        : target("desc.target-words");
        return baseline + target + actuals();
    }

    private String actuals() {
        if (series.isEmpty()) {
            return text("desc.no-actuals");
        }
        return text(
                "desc.actuals",
                series.current().stream()
                        .map(o -> text("desc.actual", year(o.year()), printed(o.value())))
                        .collect(Collectors.joining(text("desc.separator"))));
    }

    private String baseline(String key) {
        return text(key, firstYear(), figures.spokenBaseline(indicator));
    }

    private String target(String key) {
        return text(key, lastYear(), figures.spokenTarget(indicator));
    }

    private String spoken(Observation actual) {
        return figures.spoken(indicator, actual.value());
    }

    /** Returns the label of the baseline's point. */
    String atBaseline() {
        return baseline("point.baseline");
    }

    /** Returns the label of the point at which a change begins. */
    String atStart() {
        return text("point.start", firstYear());
    }

    /** Returns the label of the point of a revised baseline. */
    String atRevision(Observation revision) {
        return text("point.revised", firstYear(), spoken(revision));
    }

    /** Returns the label of a milestone's ring. */
    String atMilestone(Milestone milestone) {
        String value = figures.spoken(indicator, milestone.value());
        return text("point.milestone", year(milestone.year()), value);
    }

    /** Returns the text beside a milestone's ring. */
    String milestone(Milestone milestone) {
        return text("latest", year(milestone.year()), beside(milestone.value()));
    }

    /** Returns the label of the target's point. */
    String atTarget() {
        return Target.of(indicator).type() == TargetType.GROWTH
                ? target("point.target-growth")
                : text("point.target", lastYear(), printedSpokenTarget());
    }

    private String printedSpokenTarget() {
        return Target.of(indicator).type() == TargetType.CHANGE
                ? wording.change(indicator)
                : figures.spokenTarget(indicator);
    }

    /** Returns the label of an actual's point. */
    String atActual(Observation actual) {
        return text("point.actual", year(actual.year()), spoken(actual));
    }

    /** Returns the text beside the latest actual. */
    String latest(Observation actual) {
        return text("latest", year(actual.year()), beside(actual.value()));
    }

    /** Returns the heading of a chart's file: the indicator and its unit. */
    String fileHeading() {
        String unit = figures.resultUnit(indicator);
        String name = figures.name(indicator);
        return unit.isEmpty() ? name : text("file.heading", name, unit);
    }

    /**
     * Returns the sources below a chart's file: the plan, the place in it, and the portal; then the
     * publishers of the actuals.
     */
    List<String> fileSources() {
        List<String> sources = new ArrayList<>();
        String plan = portal.info().title();
        String name = portal.settings().name();
        Optional<PlanColumn> table = portal.plan().column(PlanColumn.Kind.INDICATORS);
        sources.add(
                table.map(t -> fileSource(plan, t, name))
                        .orElseGet(() -> text("file.source-plan", plan, name)));
        if (!series.isEmpty()) {
            String publishers =
                    series.current().stream()
                            .map(observation -> observation.source().name())
                            .distinct()
                            .collect(Collectors.joining(text("file.separator")));
            sources.add(text("file.actuals", publishers));
        }
        return sources;
    }

    private String fileSource(String plan, PlanColumn table, String name) {
        String number = indicator.printed().number();
        return number.isEmpty()
                ? text("file.source-table", plan, table.shortName(), name)
                : text("file.source", plan, table.shortName(), number, name);
    }

    /** Returns the first year of the period before the plan's, which was as long. */
    int formerFrom() {
        return years.baseline() - years.results().years() + 1;
    }

    String period() {
        return figures.period(indicator);
    }
}
