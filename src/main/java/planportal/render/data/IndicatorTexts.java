package planportal.render.data;

import java.util.function.Supplier;
import planportal.model.Indicator;

/**
 * An indicator with the texts that its page and its files repeat, written once for all of them.
 *
 * @param sentence what shall become of it, in plain text
 * @param citing says how it is cited; asked at most once for all that tell it
 */
public record IndicatorTexts(Indicator indicator, String sentence, Supplier<Citation> citing) {

    public IndicatorTexts {
        citing = Lazy.of(citing);
    }

    /** How it is cited. */
    public Citation citation() {
        return citing.get();
    }
}
