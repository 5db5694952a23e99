package planportal.render.data;

import planportal.model.Indicator;

/**
 * An indicator with the texts that its page and its files share.
 *
 * @param unit of its numbers, in the language of the texts
 * @param sentence the indicator's target in a sentence, as plain text
 */
public record IndicatorTexts(
        Indicator indicator, String unit, String sentence, Citation citation) {}
