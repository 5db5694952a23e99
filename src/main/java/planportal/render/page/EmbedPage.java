package planportal.render.page;

import planportal.model.Indicator;
import planportal.render.chart.Svg;
import planportal.render.wording.Sentence;

/**
 * What {@code page/embed.jte} shows: an indicator inside another site.
 *
 * @param source where its figures come from
 */
public record EmbedPage(
        PageLayout layout, Sentence sentence, Svg chart, ValueTable values, String source) {
    /** Browsers apply it besides the host's. */
    public static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

    static EmbedPage of(RenderContext context, Indicator indicator) {
        IndicatorFigure figure = IndicatorFigure.of(context, indicator);
        Sentence sentence = context.wording().sentence(indicator);
        String title = context.link(indicator).text();
        PageLayout layout =
                context.page(context.addresses().embed(indicator), title, sentence.text())
                        .leadingTo(context.addresses().indicator(indicator));
        return new EmbedPage(layout, sentence, figure.chart(), figure.values(), source(context));
    }

    /** Names the plan and the portal, where pages leave their site. */
    static String source(RenderContext context) {
        String portal = context.portal().settings().name();
        return context.messages().text("indicator.picture.source", context.info().title(), portal);
    }
}
