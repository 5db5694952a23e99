package planportal.render.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import planportal.dataset.Datasets;
import planportal.dataset.Table;
import planportal.derive.Portal;
import planportal.model.Indicator;
import planportal.model.PublishedFormat;
import planportal.render.OutputFile;

/** An indicator's files beside its page: CSV, JSON, the reporter's kit, and the chart. */
public final class IndicatorFiles {
    /** The extensions of the files, in the order in which pages list them. */
    private static final Map<String, PublishedFormat> EXTENSIONS = extensions();

    private final Portal portal;
    private final Function<Indicator, byte[]> chart;
    private final IndicatorJson json;
    private final ReporterKit kit;

    /**
     * @param chart an indicator's SVG file; asked only if charts are published
     */
    public IndicatorFiles(Portal portal, Languages languages, Function<Indicator, byte[]> chart) {
        this.portal = portal;
        this.chart = chart;
        json = new IndicatorJson(portal);
        kit = new ReporterKit(portal, languages);
    }

    /** Returns the files' paths, without writing them. */
    public List<String> paths(Indicator indicator) {
        return EXTENSIONS.entrySet().stream()
                .filter(entry -> portal.settings().publishes(entry.getValue()))
                .map(entry -> portal.addresses().indicator(indicator, entry.getKey()))
                .toList();
    }

    /** Writes the files of {@link #paths}, in the same order. */
    public List<OutputFile> write(IndicatorTexts texts) {
        Indicator indicator = texts.indicator();
        Table values = Datasets.observationsOf(portal, indicator);
        byte[] csv = CsvFormat.write(values);
        byte[] object = Json.pretty(json.of(texts, values));
        Optional<byte[]> svg =
                portal.settings().publishes(PublishedFormat.CHART)
                        ? Optional.of(chart.apply(indicator))
                        : Optional.empty();
        List<OutputFile> files = new ArrayList<>();
        for (String path : paths(indicator)) {
            byte[] bytes =
                    switch (path.substring(path.lastIndexOf('.') + 1)) {
                        case "csv" -> csv;
                        case "json" -> object;
                        case "svg" -> svg.orElseThrow();
                        default -> kit.write(texts, values, csv, object, svg);
                    };
            files.add(new OutputFile(path, bytes));
        }
        return files;
    }

    private static Map<String, PublishedFormat> extensions() {
        Map<String, PublishedFormat> extensions = new LinkedHashMap<>();
        extensions.put("csv", PublishedFormat.CSV);
        extensions.put("json", PublishedFormat.JSON);
        extensions.put("zip", PublishedFormat.ZIP);
        extensions.put("svg", PublishedFormat.CHART);
        return extensions;
    }
}
