package planportal.render.wording;

import java.util.List;
import planportal.derive.Portal;
import planportal.derive.Target;
import planportal.derive.TargetType;
import planportal.model.Comparison;
import planportal.model.Indicator;
import planportal.model.PlanInfo;
import planportal.model.Quantity;
import planportal.render.wording.Sentence.Part;
import planportal.site.Messages;

/**
 * Writes the sentence that opens an indicator's page: what shall become of it, as one would say it
 * aloud. Patterns are the messages {@code sentence.*}; a pattern whose key ends in the indicator's
 * unit goes before the general one, so that shares are raised and beds are added.
 */
final class SentenceWriter {
    private final Messages messages;
    private final Figures figures;
    private final PlanInfo info;

    SentenceWriter(Portal portal, Messages messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
        info = portal.info();
    }

    Sentence of(Indicator indicator) {
        Target aim = Target.of(indicator);
        Sentence sentence =
                switch (aim.type()) {
                    case TOTAL -> total(indicator);
                    case RISE, FALL -> change(indicator, aim);
                    case HOLD -> hold(indicator);
                    case KEEP -> fill("sentence.keep" + bound(aim.target()), indicator);
                    case START_UNKNOWN, WORDS -> reach(indicator, aim);
                    case NO_TARGET ->
                            fill(
                                    indicator.baseline().isMissing()
                                            ? "sentence.nothing"
                                            : "sentence.no-target",
                                    indicator);
                };
        return figures.hasUnitInName(indicator)
                ? sentence.beforeTheStop(
                        messages.text("sentence.unit", figures.printedUnit(indicator)))
                : sentence;
    }

    private Sentence change(Indicator indicator, Target aim) {
        String key = aim.type() == TargetType.RISE ? "sentence.rise" : "sentence.fall";
        String byUnit = key + "." + indicator.unit();
        return fill(messages.has(byUnit) ? byUnit : key, indicator);
    }

    private Sentence hold(Indicator indicator) {
        Quantity target = indicator.target();
        Comparison wanted = target.comparison().orElseThrow();
        boolean stands =
                wanted == Comparison.EQUAL || Target.of(indicator).isMetBy(indicator.baseline());
        return stands
                ? fill("sentence.hold" + bound(target), indicator)
                : fill("sentence.reach-from" + bound(target), indicator);
    }

    private Sentence reach(Indicator indicator, Target aim) {
        String from = indicator.baseline().isMissing() ? "" : "-from";
        return aim.type() == TargetType.WORDS
                ? fill("sentence.words" + from, indicator)
                : fill("sentence.reach" + from + bound(aim.target()), indicator);
    }

    /**
     * A total of the whole period. What the last period reached stands beside it as a fact of its
     * own: a lower target is a floor for the next period, and no decline is wished.
     */
    private Sentence total(Indicator indicator) {
        boolean former =
                indicator.baseline().cumulative() && indicator.baseline().value().isPresent();
        return fill(former ? "sentence.total-after" : "sentence.total", indicator);
    }

    private static String bound(Quantity target) {
        Comparison comparison = target.comparison().orElseThrow();
        return comparison == Comparison.EQUAL ? "" : "." + Figures.suffix(comparison);
    }

    /**
     * {@code {0}} target year, {@code {1}} name, {@code {2}} baseline, {@code {3}} target as a bare
     * number, {@code {4}} target with its bound, {@code {5}} baseline year, {@code {6}} first and
     * {@code {7}} last year of the period, {@code {8}} its length.
     */
    private Sentence fill(String key, Indicator indicator) {
        Quantity target = indicator.target();
        return Sentence.fill(
                messages.lookup(key),
                List.of(
                        () -> Part.plain(info.targetYear()),
                        () -> Part.plain(figures.name(indicator)),
                        () -> Part.baseline(figures.spoken(indicator, indicator.baseline())),
                        () -> Part.target(bare(indicator, target)),
                        () -> Part.target(figures.spoken(indicator, target)),
                        () -> Part.plain(info.baselineYear()),
                        () -> Part.plain(info.period().from()),
                        () -> Part.plain(info.period().to()),
                        () -> Part.plain(figures.period())));
    }

    private String bare(Indicator indicator, Quantity target) {
        return target.value().map(v -> figures.number(indicator, v)).orElse(target.text());
    }
}
