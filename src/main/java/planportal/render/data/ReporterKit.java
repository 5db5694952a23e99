package planportal.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.dataset.Datasets;
import planportal.dataset.Table;
import planportal.derive.Portal;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.render.OutputFile;
import planportal.zip.Packed;
import planportal.zip.Packer;

/** The zip that holds all that a reporter needs to write about an indicator. */
final class ReporterKit {
    private final Portal portal;
    private final Languages languages;
    private final Lazy<XlsxFormat> workbooks;

    ReporterKit(Portal portal, Languages languages) {
        this.portal = portal;
        this.languages = languages;
        workbooks = Lazy.of(() -> new XlsxFormat(Datasets.OBSERVATIONS.schema(), languages));
    }

    /**
     * Packs an indicator's kit.
     *
     * @param chart the SVG file; empty where charts are not published
     */
    byte[] pack(
            IndicatorTexts texts,
            Table values,
            DescribedFile csv,
            DescribedFile json,
            Optional<DescribedFile> chart) {
        Indicator indicator = texts.indicator();
        String id = indicator.id();
        Citation citation = texts.citation();
        ZipPackage kit = new ZipPackage(id + "/");
        try (Packer packer = new Packer()) {
            kit.add(OutputFile.text("README.txt", readme(texts)), packer);
            add(kit, packer, id + ".csv", csv);
            byte[] workbook = workbooks.get().write(values);
            kit.add(id + ".xlsx", Packed.asIs(workbook), Sha256.hexadecimal(workbook));
            add(kit, packer, id + ".json", json);
            chart.ifPresent(svg -> add(kit, packer, id + ".svg", svg));
            kit.add(OutputFile.text("plan.txt", quotes(indicator)), packer);
            if (!portal.notesOn(indicator).isEmpty()) {
                kit.add(OutputFile.text("data-notes.txt", notes(indicator)), packer);
            }
            kit.add(
                    OutputFile.text(
                            "citation.txt", citation.gbt7714() + "\n\n" + citation.plain() + "\n"),
                    packer);
            kit.add(OutputFile.text("citation.bib", citation.bibtex()), packer);
            kit.add(OutputFile.text("citation.ris", citation.ris()), packer);
            kit.add(OutputFile.text("LICENCE.txt", licence()), packer);
            return kit.finish(packer).bytes();
        }
    }

    private static void add(ZipPackage kit, Packer packer, String name, DescribedFile file) {
        kit.add(name, packer.pack(file.file().bytes()), file.distribution().sha256());
    }

    private String readme(IndicatorTexts texts) {
        Indicator indicator = texts.indicator();
        DatasetWords words = languages.own();
        return words.text(
                "kit.readme",
                indicator.name(),
                portal.info().title(),
                texts.sentence(),
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
                + portal.settings().textRights().text()
                + "\n"
                + portal.settings().textRights().english()
                + "\n";
    }

    private String absolute(String address) {
        return portal.settings().baseUrl() + address;
    }
}
