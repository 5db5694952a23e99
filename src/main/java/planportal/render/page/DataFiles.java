package planportal.render.page;

import java.util.List;
import java.util.Optional;
import planportal.derive.Portal;
import planportal.model.Indicator;
import planportal.model.PublishedFormat;
import planportal.model.Topic;
import planportal.render.OutputFile;
import planportal.render.catalog.PublishedData;
import planportal.render.data.IndicatorFiles;
import planportal.render.data.IndicatorTexts;
import planportal.render.data.TopicJson;

/**
 * Writes the files of single indicators, services, projects and promises, which the pages of all
 * languages share, with the sentences and charts of the site's first language.
 */
public final class DataFiles {
    private final RenderContext context;
    private final PublishedData data;
    private final Portal portal;
    private final IndicatorFiles indicators;

    /**
     * @param context of the pages at the site's root
     */
    public DataFiles(RenderContext context, PublishedData data) {
        this.context = context;
        this.data = data;
        portal = data.portal();
        indicators = new IndicatorFiles(portal, data.languages(), this::chart);
    }

    private byte[] chart(Indicator indicator) {
        return context.charts().file((Indicator) context.portal().own(indicator)).utf8();
    }

    /** Returns the addresses of an indicator's files. */
    List<String> paths(Indicator indicator) {
        return indicators.paths(indicator);
    }

    /** Writes an indicator's files. */
    List<OutputFile> write(Indicator indicator) {
        Indicator shown = (Indicator) context.portal().own(indicator);
        return indicators.write(
                new IndicatorTexts(
                        (Indicator) portal.own(indicator),
                        indicator.unit(),
                        context.wording().sentence(shown).text(),
                        data.citations().indicator(shown)));
    }

    /** Returns the address of the JSON file of a service, a project or a promise. */
    Optional<String> path(Topic topic) {
        return portal.settings().publishes(PublishedFormat.JSON)
                ? Optional.of(portal.addresses().topic(topic, "json"))
                : Optional.empty();
    }

    /** Writes the JSON file of a service, a project or a promise, if there is to be one. */
    Optional<OutputFile> write(Topic topic) {
        return path(topic).map(path -> new OutputFile(path, json(topic)));
    }

    private byte[] json(Topic topic) {
        Topic shown = context.portal().own(topic);
        return TopicJson.write(
                portal, portal.own(topic), data.citations().topic(shown, shown.name()));
    }
}
