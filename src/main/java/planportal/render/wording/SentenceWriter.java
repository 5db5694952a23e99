package planportal.render.wording;

import java.util.List;
import java.util.stream.Collectors;
import planportal.derive.Portal;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Comparison;
import planportal.model.Direction;
import planportal.model.Indicator;
import planportal.model.Milestone;
import planportal.model.Quantity;
import planportal.render.wording.Sentence.Part;
import planportal.site.Messages;

/**
 * Writes the sentence that opens an indicator's page, on what the plan asks for. Its patterns are
 * the messages {@code sentence.*}; a key that ends in the indicator's unit takes precedence, since
 * shares are raised and beds are added.
 */
final class SentenceWriter {
    private final Portal portal;
    private final Messages messages;
    private final Figures figures;
    private final ChangeWriter changes;

    SentenceWriter(Portal portal, Messages messages, Figures figures, ChangeWriter changes) {
        this.portal = portal;
        this.messages = messages;
        this.figures = figures;
        this.changes = changes;
    }

    Sentence of(Indicator indicator) {
        Sentence sentence = fill(key(indicator), indicator);
        return sentence.insertBeforeStop(
                baseline(indicator) + milestones(indicator) + unit(indicator));
    }

    private String key(Indicator indicator) {
        Target target = Target.of(indicator);
        boolean noBaseline = indicator.baseline().isMissing();
        String from = noBaseline ? "" : "-from";
        return switch (target.type()) {
            case TOTAL -> total(indicator, target);
            case CHANGE ->
                    changes.isNamedAsChange(indicator)
                            ? "sentence.change-named"
                            : "sentence.change";
            case GROWTH -> growth(indicator, target);
            case RISE -> figures.keyByUnit("sentence.rise", indicator);
            case FALL -> figures.keyByUnit("sentence.fall", indicator);
            case LIMIT -> limit(target);
            case HOLD -> hold(indicator, target);
            case KEEP -> bound("sentence.keep", target.target());
            case START_UNKNOWN -> reach(indicator, target, from);
            case WORDS -> "sentence.words" + from;
            case NO_TARGET -> noBaseline ? "sentence.nothing" : "sentence.no-target";
        };
    }

    private static String hold(Indicator indicator, Target target) {
        boolean isMet = !target.target().isBound() || target.isMetBy(indicator.baseline());
        return bound(isMet ? "sentence.hold" : "sentence.reach-from", target.target());
    }

    private static String reach(Indicator indicator, Target target, String from) {
        if (target.target().isBound() || !from.isEmpty()) {
            return bound("sentence.reach" + from, target.target());
        }
        if (indicator.goal().direction().filter(d -> d == Direction.MAINTAIN).isPresent()) {
            return "sentence.hold";
        }
        return target.rising() ? "sentence.reach" : "sentence.reduce";
    }

    private static String limit(Target target) {
        if (!target.target().isExact()) {
            return bound("sentence.reach-from", target.target());
        }
        return target.rising() ? "sentence.limit-floor" : "sentence.limit";
    }

    /**
     * The former total is a sentence of its own: a lower target is a floor for the next period, and
     * does not ask for a decline.
     */
    private static String total(Indicator indicator, Target target) {
        if (target.target().isBound()) {
            return bound("sentence.total", target.target());
        }
        if (!target.rising()) {
            return "sentence.total-limit";
        }
        return indicator.formerTotal().isPresent() ? "sentence.total-after" : "sentence.total";
    }

    private String growth(Indicator indicator, Target target) {
        boolean positive = target.number().signum() >= 0;
        if (changes.isNamedAsChange(indicator) || target.rising() != positive) {
            return "sentence.growth-rate";
        }
        return positive ? "sentence.growth" : "sentence.growth-fall";
    }

    private static String bound(String key, Quantity target) {
        return target.isBound()
                ? key + "." + Figures.suffix(target.comparison().orElseThrow())
                : key;
    }

    /** Returns the baseline beside a target that does not begin at it. */
    private String baseline(Indicator indicator) {
        Target target = Target.of(indicator);
        boolean apart =
                switch (target.type()) {
                    case CHANGE, GROWTH -> true;
                    case TOTAL -> !key(indicator).equals("sentence.total-after");
                    default -> false;
                };
        if (!apart || indicator.baseline().isMissing()) {
            return "";
        }
        String printed = figures.spokenBaseline(indicator);
        return indicator.formerTotal().isPresent()
                ? messages.text("sentence.former", figures.period(indicator), printed)
                : messages.text(
                        "sentence.base", year(indicator, indicator.years().baseline()), printed);
    }

    private String milestones(Indicator indicator) {
        List<Milestone> milestones = portal.milestonesOf(indicator);
        return milestones.isEmpty()
                ? ""
                : messages.text(
                        "milestone.in-sentence",
                        milestones.stream()
                                .map(this::milestone)
                                .collect(Collectors.joining(messages.text("milestone.separator"))));
    }

    private String milestone(Milestone milestone) {
        Indicator indicator = milestone.indicator();
        String value =
                Target.of(indicator).type() == TargetType.CHANGE
                                && !changes.isNamedAsChange(indicator)
                        ? changes.changed(indicator, milestone.value())
                        : figures.spoken(indicator, milestone.value());
        return messages.text("milestone.item", year(indicator, milestone.year()), value);
    }

    private String unit(Indicator indicator) {
        return figures.hasUnitInName(indicator)
                ? messages.text("sentence.unit", figures.printedUnit(indicator))
                : "";
    }

    private String year(Indicator indicator, int year) {
        return figures.year(indicator, year);
    }

    /**
     * {@code {0}} target year, {@code {1}} name, {@code {2}} baseline, {@code {3}} target without
     * its bound, {@code {4}} target with its bound, {@code {5}} baseline year, {@code {6}} first
     * and {@code {7}} last year of results, {@code {8}} the time between the years. What a name is
     * a part of, {@code {9}}, leads the sentence: 空气质量：到2020年，…
     */
    private Sentence fill(String key, Indicator indicator) {
        String name = figures.name(indicator);
        int part = name.indexOf('：') + 1;
        return Sentence.fill(
                messages,
                "{9}" + messages.lookup(key),
                List.of(
                        Part.plain(year(indicator, indicator.years().target())),
                        Part.plain(name.substring(part)),
                        Part.baseline(figures.baselineBesideTarget(indicator)),
                        Part.target(withoutBound(indicator)),
                        Part.target(target(indicator)),
                        Part.plain(year(indicator, indicator.years().baseline())),
                        Part.plain(year(indicator, indicator.years().first())),
                        Part.plain(year(indicator, indicator.years().target())),
                        Part.plain(figures.period(indicator)),
                        Part.plain(name.substring(0, part))));
    }

    private String withoutBound(Indicator indicator) {
        Quantity target = indicator.target();
        return target.isBound()
                ? figures.spoken(Quantity.of(target.value().get()), figures.targetUnit(indicator))
                : target.isWords() ? target.text() : figures.spokenTarget(indicator);
    }

    private String target(Indicator indicator) {
        Target target = Target.of(indicator);
        return switch (target.type()) {
            case CHANGE ->
                    changes.isNamedAsChange(indicator)
                            ? figures.spokenTarget(indicator)
                            : changes.target(indicator);
            case GROWTH -> growthTarget(indicator, target);
            default -> figures.spokenTarget(indicator);
        };
    }

    private String growthTarget(Indicator indicator, Target target) {
        String unit = figures.targetUnit(indicator);
        Quantity printed = target.target();
        if (key(indicator).equals("sentence.growth-fall") && printed.isExact()) {
            return figures.spoken(Quantity.of(target.number().negate()), unit);
        }
        return printed.isExact() && !target.rising()
                ? figures.spoken(Quantity.of("", target.number(), Comparison.AT_MOST), unit)
                : figures.spoken(printed, unit);
    }
}
