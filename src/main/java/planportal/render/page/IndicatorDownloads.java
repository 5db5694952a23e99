package planportal.render.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import planportal.derive.Portal;
import planportal.model.Indicator;
import planportal.render.OutputFile;
import planportal.render.catalog.PublishedData;
import planportal.render.data.Citation;
import planportal.render.data.Distribution;
import planportal.render.data.IndicatorTexts;

/** Creates what an indicator's page says of its data files and its chart file. */
public final class IndicatorDownloads {
    private final RenderContext context;
    private final Portal portal;
    private final PublishedData data;

    public IndicatorDownloads(RenderContext context, PublishedData data) {
        this.context = context;
        this.portal = context.portal();
        this.data = data;
    }

    /**
     * What the page says of the files.
     *
     * @param links the files as the page lists them, with sizes
     * @param alternates the files as the page's head lists them
     * @param jsonLd a description for the page's head
     */
    record Result(
            List<FileLink> links,
            List<AlternateLink> alternates,
            Citation citation,
            String jsonLd) {}

    /** Describes the files of an indicator. */
    Result of(Indicator indicator, List<OutputFile> files) {
        String sentence = context.wording().sentence(indicator).text();
        String unit = context.wording().figures().printedUnit(indicator);
        Citation citation = data.citations().indicator(indicator);
        IndicatorTexts texts = new IndicatorTexts(indicator, unit, sentence, citation);
        List<Distribution> distributions = files.stream().map(Distribution::of).toList();
        return new Result(
                distributions.stream().map(this::link).toList(),
                alternates(indicator, distributions),
                citation,
                data.schemaOrg().indicator(texts, distributions));
    }

    private FileLink link(Distribution file) {
        String name = context.messages().text("indicator.file." + file.extension());
        String size = context.messages().text("indicator.file.size", kilobytes(file.size()));
        return FileLink.download(new Link(name, file.path()), size);
    }

    private List<AlternateLink> alternates(Indicator indicator, List<Distribution> files) {
        List<AlternateLink> alternates = new ArrayList<>();
        for (Distribution file : files) {
            if (!file.extension().equals("zip")) {
                alternates.add(new AlternateLink(file.mediaType(), file.path(), ""));
            }
        }
        if (context.hasCatalogue()) {
            String address = portal.addresses().indicator(indicator, "xml");
            String title = context.messages().text("indicator.feed");
            alternates.add(new AlternateLink("application/atom+xml", address, title));
        }
        return alternates;
    }

    /** Rounds up to one decimal place, so that no file has size zero: {@code 3.8}. */
    private static String kilobytes(int bytes) {
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(1000), 1, RoundingMode.UP)
                .toPlainString();
    }
}
