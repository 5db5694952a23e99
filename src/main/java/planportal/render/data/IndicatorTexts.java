package planportal.render.data;

import planportal.model.Indicator;

/**
 * An indicator with the texts that its page and its files repeat, written once for all of them.
 *
 * @param sentence what shall become of it, in plain text
 */
public record IndicatorTexts(Indicator indicator, String sentence, Citation citation) {}
