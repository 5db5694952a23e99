package planportal.render.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.derive.Portal;
import planportal.model.Indicator;
import planportal.render.catalog.PublishedData;
import planportal.render.data.DescribedFile;
import planportal.render.data.Distribution;
import planportal.render.data.IndicatorFiles;
import planportal.render.data.IndicatorTexts;

/** The data files and the chart of an indicator, as far as the portal publishes them. */
public final class DataCompanions implements IndicatorCompanions {
    private final RenderContext context;
    private final Portal portal;
    private final PublishedData data;
    private final IndicatorFiles files;

    public DataCompanions(RenderContext context, PublishedData data) {
        this.context = context;
        this.portal = context.portal();
        this.data = data;
        files = new IndicatorFiles(portal, data.languages(), this::chart);
    }

    private byte[] chart(Indicator indicator) {
        return context.charts().file(indicator).utf8();
    }

    @Override
    public List<String> paths(Indicator indicator) {
        return files.paths(indicator);
    }

    @Override
    public Made make(Indicator indicator) {
        IndicatorTexts texts =
                new IndicatorTexts(
                        indicator,
                        context.wording().sentence(indicator).text(),
                        () -> data.citations().indicator(indicator));
        List<DescribedFile> made = files.make(texts);
        List<Distribution> distributions = made.stream().map(DescribedFile::distribution).toList();
        return new Made(
                made.stream().map(DescribedFile::file).toList(),
                distributions.stream().map(this::download).toList(),
                alternates(indicator, distributions),
                context.hasCitations() ? Optional.of(texts.citation()) : Optional.empty(),
                List.of(data.schemaOrg().indicator(texts, distributions)));
    }

    private FileLink download(Distribution file) {
        return FileLink.download(
                new Link(
                        context.messages().text("indicator.file." + file.extension()), file.path()),
                context.messages().text("indicator.file.size", kilobytes(file.size())));
    }

    private List<AlternateLink> alternates(Indicator indicator, List<Distribution> files) {
        List<AlternateLink> alternates = new ArrayList<>();
        for (Distribution file : files) {
            if (!file.extension().equals("zip")) {
                alternates.add(new AlternateLink(file.mediaType(), file.path(), ""));
            }
        }
        if (context.hasCatalogue()) {
            alternates.add(
                    new AlternateLink(
                            "application/atom+xml",
                            portal.addresses().indicator(indicator, "xml"),
                            context.messages().text("indicator.feed")));
        }
        return alternates;
    }

    /** With one digit after the point, never zero: {@code 3.8}. */
    private static String kilobytes(int bytes) {
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(1000), 1, RoundingMode.UP)
                .toPlainString();
    }
}
