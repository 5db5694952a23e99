package planportal.render.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import planportal.dataset.Datasets;
import planportal.dataset.Table;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.model.PublishedFormat;
import planportal.render.OutputFile;

/**
 * An indicator's files beside its page and chart: JSON, CSV, and the zip that holds all that a
 * reporter needs to write about it.
 */
public final class IndicatorFiles {
    private final Portal portal;
    private final Languages languages;
    private final Citations citations;
    private final Function<Indicator, String> sentence;
    private final Function<Indicator, byte[]> chart;
    private final IndicatorJson jsonWriter;

    /**
     * @param sentence what shall become of an indicator, in plain text
     * @param chart an indicator's SVG file; asked only where charts are published
     */
    public IndicatorFiles(
            Portal portal,
            Languages languages,
            Citations citations,
            Function<Indicator, String> sentence,
            Function<Indicator, byte[]> chart) {
        this.portal = portal;
        this.languages = languages;
        this.citations = citations;
        this.sentence = sentence;
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
        jsonWriter = new IndicatorJson(portal, citations, commitments);
    }

    /** The files' addresses, known without making them. */
    public List<String> paths(Indicator indicator) {
        List<String> paths = new ArrayList<>();
        add(paths, PublishedFormat.CSV, indicator, "csv");
        add(paths, PublishedFormat.JSON, indicator, "json");
        add(paths, PublishedFormat.ZIP, indicator, "zip");
        return paths;
    }

    private void add(
            List<String> paths, PublishedFormat format, Indicator indicator, String extension) {
        if (portal.settings().publishes(format)) {
            paths.add(portal.addresses().indicator(indicator, extension));
        }
    }

    /** Makes the files of {@link #paths}. */
    public List<OutputFile> render(Indicator indicator) {
        Table values = Datasets.observationsOf(portal, indicator);
        byte[] csv = CsvFormat.write(values);
        byte[] json = JsonText.pretty(jsonWriter.of(indicator, values, sentence.apply(indicator)));
        List<OutputFile> files = new ArrayList<>();
        for (String path : paths(indicator)) {
            switch (path.substring(path.lastIndexOf('.') + 1)) {
                case "csv" -> files.add(new OutputFile(path, csv));
                case "json" -> files.add(new OutputFile(path, json));
                default -> files.add(new OutputFile(path, kit(indicator, values, csv, json)));
            }
        }
        return files;
    }

    private byte[] kit(Indicator indicator, Table values, byte[] csv, byte[] json) {
        String id = indicator.id();
        List<OutputFile> files = new ArrayList<>();
        Citation citation = citations.indicator(indicator);
        files.add(text("README.txt", readme(indicator)));
        files.add(new OutputFile(id + ".csv", csv));
        files.add(new OutputFile(id + ".xlsx", XlsxFormat.write(values, languages)));
        files.add(new OutputFile(id + ".json", json));
        if (portal.settings().publishes(PublishedFormat.CHART)) {
            files.add(new OutputFile(id + ".svg", chart.apply(indicator)));
        }
        files.add(text("plan.txt", quotes(indicator)));
        if (!portal.notesOn(indicator).isEmpty()) {
            files.add(text("data-notes.txt", notes(indicator)));
        }
        files.add(text("citation.txt", citation.gbt7714() + "\n\n" + citation.plain() + "\n"));
        files.add(text("citation.bib", citation.bibtex()));
        files.add(text("citation.ris", citation.ris()));
        files.add(text("LICENCE.txt", licence()));
        return ZipPackage.write(
                Checksums.added(files).stream()
                        .map(file -> new OutputFile(id + "/" + file.path(), file.bytes()))
                        .toList());
    }

    private String readme(Indicator indicator) {
        DatasetWords words = languages.own();
        return words.text(
                "kit.readme",
                indicator.name(),
                portal.info().title(),
                sentence.apply(indicator),
                indicator.id(),
                absolute(portal.addresses().indicator(indicator)),
                portal.settings().publisher());
    }

    /** The paragraphs and items that speak of the indicator, whole, with their addresses. */
    private String quotes(Indicator indicator) {
        StringBuilder text = new StringBuilder();
        List<String> seen = new ArrayList<>();
        for (Mention mention : portal.mentionsOf(indicator)) {
            String place = mention.place().placeId();
            if (!seen.contains(place)) {
                seen.add(place);
                text.append(place)
                        .append('\n')
                        .append(mention.place().placeText())
                        .append('\n')
                        .append(absolute(portal.addresses().place(mention.place())))
                        .append("\n\n");
            }
        }
        return seen.isEmpty() ? languages.own().text("kit.no-quotes") + "\n" : text.toString();
    }

    private String notes(Indicator indicator) {
        StringBuilder text = new StringBuilder();
        for (DataNote note : portal.notesOn(indicator)) {
            text.append(note.title())
                    .append('\n')
                    .append(note.note())
                    .append('\n')
                    .append(absolute(portal.addresses().dataNote(note)))
                    .append("\n\n");
        }
        return text.toString();
    }

    private String licence() {
        return portal.settings().licence().title()
                + "\n"
                + portal.settings().licence().titleEn()
                + "\n"
                + portal.settings().licence().url()
                + "\n\n"
                + portal.settings().textRights()
                + "\n"
                + portal.settings().textRightsEn()
                + "\n";
    }

    private String absolute(String address) {
        return portal.settings().baseUrl() + address;
    }

    private static OutputFile text(String name, String text) {
        return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
