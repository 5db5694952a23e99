package planportal.render.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import planportal.dataset.Datasets;
import planportal.dataset.Table;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.Indicator;
import planportal.model.PublishedFormat;

/**
 * An indicator's files beside its page: CSV, JSON, the chart, and the kit that holds all that a
 * reporter needs to write about it.
 */
public final class IndicatorFiles {
    /** In the order of use. */
    private static final Map<PublishedFormat, String> EXTENSIONS = extensions();

    private final Portal portal;
    private final Function<Indicator, byte[]> chart;
    private final IndicatorJson jsonWriter;
    private final ReporterKit kit;

    /**
     * @param chart an indicator's SVG file; asked only where charts are published
     */
    public IndicatorFiles(Portal portal, Languages languages, Function<Indicator, byte[]> chart) {
        this.portal = portal;
        this.chart = chart;
        Map<String, List<Commitment>> commitments = new HashMap<>();
        for (Commitment each : portal.plan().commitments()) {
            each.indicator()
                    .ifPresent(
                            i ->
                                    commitments
                                            .computeIfAbsent(i.id(), id -> new ArrayList<>())
                                            .add(each));
        }
        jsonWriter = new IndicatorJson(portal, commitments);
        kit = new ReporterKit(portal, languages);
    }

    private static Map<PublishedFormat, String> extensions() {
        Map<PublishedFormat, String> extensions = new LinkedHashMap<>();
        extensions.put(PublishedFormat.CSV, "csv");
        extensions.put(PublishedFormat.JSON, "json");
        extensions.put(PublishedFormat.ZIP, "zip");
        extensions.put(PublishedFormat.CHART, "svg");
        return extensions;
    }

    /** The files' addresses, known without making them. */
    public List<String> paths(Indicator indicator) {
        return EXTENSIONS.entrySet().stream()
                .filter(format -> publishes(format.getKey()))
                .map(format -> portal.addresses().indicator(indicator, format.getValue()))
                .toList();
    }

    private boolean publishes(PublishedFormat format) {
        return portal.settings().publishes(format);
    }

    /** Makes the files of {@link #paths}; what the kit holds too is made once. */
    public List<DescribedFile> make(IndicatorTexts texts) {
        Indicator indicator = texts.indicator();
        Table values = Datasets.observationsOf(portal, indicator);
        DescribedFile csv = file(indicator, PublishedFormat.CSV, CsvFormat.write(values));
        DescribedFile json =
                file(
                        indicator,
                        PublishedFormat.JSON,
                        JsonText.pretty(jsonWriter.of(texts, values)));
        Optional<DescribedFile> svg =
                publishes(PublishedFormat.CHART)
                        ? Optional.of(
                                file(indicator, PublishedFormat.CHART, chart.apply(indicator)))
                        : Optional.empty();
        List<DescribedFile> made = new ArrayList<>();
        if (publishes(PublishedFormat.CSV)) {
            made.add(csv);
        }
        if (publishes(PublishedFormat.JSON)) {
            made.add(json);
        }
        if (publishes(PublishedFormat.ZIP)) {
            byte[] zip = kit.pack(texts, values, csv, json, svg);
            made.add(file(indicator, PublishedFormat.ZIP, zip));
        }
        svg.ifPresent(made::add);
        return made;
    }

    private DescribedFile file(Indicator indicator, PublishedFormat format, byte[] bytes) {
        return DescribedFile.of(
                portal.addresses().indicator(indicator, EXTENSIONS.get(format)), bytes);
    }
}
