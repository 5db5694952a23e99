package planportal.render.wording;

import java.util.List;
import planportal.derive.Portal;
import planportal.derive.Target;
import planportal.model.Indicator;
import planportal.model.PlanInfo;
import planportal.model.Quantity;
import planportal.render.wording.Sentence.Part;
import planportal.site.Messages;

/**
 * Writes the sentence that opens an indicator's page, on what the plan asks for. Its patterns are
 * the messages {@code sentence.*}; a key that ends in the indicator's unit takes precedence, since
 * shares are raised and beds are added.
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
        Sentence sentence = fill(key(indicator), indicator);
        return figures.hasUnitInName(indicator)
                ? sentence.insertBeforeStop(
                        messages.text("sentence.unit", figures.printedUnit(indicator)))
                : sentence;
    }

    private String key(Indicator indicator) {
        Target target = Target.of(indicator);
        boolean noBaseline = indicator.baseline().isMissing();
        String from = noBaseline ? "" : "-from";
        return switch (target.type()) {
            case TOTAL -> total(indicator);
            case RISE -> figures.keyByUnit("sentence.rise", indicator);
            case FALL -> figures.keyByUnit("sentence.fall", indicator);
            case HOLD -> hold(indicator, target);
            case KEEP -> bound("sentence.keep", target.target());
            case START_UNKNOWN -> bound("sentence.reach" + from, target.target());
            case WORDS -> "sentence.words" + from;
            case NO_TARGET -> noBaseline ? "sentence.nothing" : "sentence.no-target";
        };
    }

    private static String hold(Indicator indicator, Target target) {
        boolean isMet = target.target().isExact() || target.isMetBy(indicator.baseline());
        return bound(isMet ? "sentence.hold" : "sentence.reach-from", target.target());
    }

    /**
     * The former total is a sentence of its own: a lower target is a floor for the next period, and
     * does not ask for a decline.
     */
    private static String total(Indicator indicator) {
        return indicator.formerTotal().isPresent() ? "sentence.total-after" : "sentence.total";
    }

    private static String bound(String key, Quantity target) {
        return target.isBound()
                ? key + "." + Figures.suffix(target.comparison().orElseThrow())
                : key;
    }

    /**
     * {@code {0}} target year, {@code {1}} name, {@code {2}} baseline, {@code {3}} target as a bare
     * number, {@code {4}} target with its bound, {@code {5}} baseline year, {@code {6}} first and
     * {@code {7}} last year of the period, {@code {8}} its length.
     */
    private Sentence fill(String key, Indicator indicator) {
        Quantity target = indicator.target();
        String bareTarget =
                target.value().map(v -> figures.number(indicator, v)).orElse(target.text());
        return Sentence.fill(
                messages.lookup(key),
                List.of(
                        Part.plain(info.targetYear()),
                        Part.plain(figures.name(indicator)),
                        Part.baseline(figures.spoken(indicator, indicator.baseline())),
                        Part.target(bareTarget),
                        Part.target(figures.spoken(indicator, target)),
                        Part.plain(info.baselineYear()),
                        Part.plain(info.period().from()),
                        Part.plain(info.period().to()),
                        Part.plain(figures.period())));
    }
}
