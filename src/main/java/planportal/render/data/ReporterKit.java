package planportal.render.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planportal.dataset.Table;
import planportal.derive.Portal;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.model.Place;
import planportal.model.PortalSettings;
import planportal.render.OutputFile;

/** The zip with all that a reporter needs to write about an indicator. */
final class ReporterKit {
    private final Portal portal;
    private final Languages languages;

    ReporterKit(Portal portal, Languages languages) {
        this.portal = portal;
        this.languages = languages;
    }

    /**
     * Writes an indicator's kit.
     *
     * @param chart the SVG file; empty if charts are not published
     */
    byte[] write(
            IndicatorTexts texts, Table values, byte[] csv, byte[] json, Optional<byte[]> chart) {
        Indicator indicator = texts.indicator();
        Citation citation = texts.citation();
        String id = indicator.id();
        List<OutputFile> files = new ArrayList<>();
        files.add(OutputFile.text("README.txt", readme(texts)));
        files.add(new OutputFile(id + ".csv", csv));
        files.add(new OutputFile(id + ".xlsx", XlsxFormat.write(values, languages)));
        files.add(new OutputFile(id + ".json", json));
        chart.ifPresent(svg -> files.add(new OutputFile(id + ".svg", svg)));
        files.add(OutputFile.text("plan.txt", quotes(indicator)));
        if (!portal.notesOn(indicator).isEmpty()) {
            files.add(OutputFile.text("data-notes.txt", notes(indicator)));
        }
        files.add(OutputFile.text("citation.txt", cited(citation)));
        files.add(OutputFile.text("citation.bib", citation.bibtex()));
        files.add(OutputFile.text("citation.ris", citation.ris()));
        files.add(OutputFile.text("LICENCE.txt", licence()));
        return ZipPackage.write(id + "/", files);
    }

    private String cited(Citation citation) {
        List<String> styles =
                portal.settings().languages().own().startsWith("zh")
                        ? List.of(citation.gbt7714(), citation.plain())
                        : List.of(
                                citation.apa(),
                                citation.chicago(),
                                citation.gbt7714(),
                                citation.plain());
        return String.join("\n\n", styles) + "\n";
    }

    private String readme(IndicatorTexts texts) {
        Indicator indicator = texts.indicator();
        return languages
                .own()
                .text(
                        "kit.readme",
                        indicator.name(),
                        portal.info().title(),
                        texts.sentence(),
                        indicator.id(),
                        portal.absolute(portal.addresses().indicator(indicator)),
                        languages.own().provider() + languages.own().authority());
    }

    /** Returns the whole paragraphs and items that mention the indicator, with their addresses. */
    private String quotes(Indicator indicator) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Mention mention : portal.mentionsOf(indicator)) {
            places.putIfAbsent(mention.place().placeId(), mention.place());
        }
        if (places.isEmpty()) {
            return languages.own().text("kit.no-quotes") + "\n";
        }
        StringBuilder text = new StringBuilder();
        for (Place place : places.values()) {
            String address = portal.addresses().place(place);
            text.append(paragraph(place.placeId(), place.placeText(), address));
        }
        return text.toString();
    }

    private String notes(Indicator indicator) {
        StringBuilder text = new StringBuilder();
        for (DataNote note : portal.notesOn(indicator)) {
            text.append(paragraph(note.title(), note.note(), portal.addresses().dataNote(note)));
        }
        return text.toString();
    }

    private String paragraph(String title, String text, String address) {
        return title + "\n" + text + "\n" + portal.absolute(address) + "\n\n";
    }

    private String licence() {
        PortalSettings settings = portal.settings();
        return String.join(
                "\n",
                settings.licence().title(),
                settings.licence().titleEn(),
                settings.licence().url().toString(),
                "",
                settings.textRights().text(),
                settings.textRights().english(),
                "");
    }
}
