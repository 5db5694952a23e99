package planportal.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How this portal presents itself and its data.
 *
 * @param name the portal's own name
 * @param publisher who publishes the data; no authority
 * @param baseUrl where the site will stand, ending in {@code /}
 * @param repository the repository's address, whose issue tracker takes reports; empty: no report
 *     links
 * @param interfaceLanguage which message file of {@code site/messages} gives the interface's words
 * @param textRights what applies to the plan's own text
 * @param formats what is published beside the pages
 * @param searchExamples words that the home page offers to search for
 * @param breaks promises that the next edition breaks on purpose: fields as {@code
 *     indicators.group}, addresses as they are
 */
public record PortalSettings(
        String name,
        String publisher,
        URI baseUrl,
        Optional<URI> repository,
        String interfaceLanguage,
        Licence licence,
        String textRights,
        String textRightsEn,
        Set<PublishedFormat> formats,
        List<String> searchExamples,
        Set<String> breaks) {

    public PortalSettings {
        formats = Set.copyOf(formats);
        searchExamples = List.copyOf(searchExamples);
        breaks = Set.copyOf(breaks);
    }

    /** Settings that keep all promises. */
    public PortalSettings(
            String name,
            String publisher,
            URI baseUrl,
            Optional<URI> repository,
            String interfaceLanguage,
            Licence licence,
            String textRights,
            String textRightsEn,
            Set<PublishedFormat> formats,
            List<String> searchExamples) {
        this(
                name,
                publisher,
                baseUrl,
                repository,
                interfaceLanguage,
                licence,
                textRights,
                textRightsEn,
                formats,
                searchExamples,
                Set.of());
    }

    /** The same settings for a site that stands elsewhere. */
    public PortalSettings withBaseUrl(URI url) {
        return with(url, formats);
    }

    /** The same settings but for {@code format}, which is not published. */
    public PortalSettings without(PublishedFormat format) {
        return with(baseUrl, formats.stream().filter(f -> f != format).collect(Collectors.toSet()));
    }

    private PortalSettings with(URI url, Set<PublishedFormat> published) {
        return new PortalSettings(
                name,
                publisher,
                url,
                repository,
                interfaceLanguage,
                licence,
                textRights,
                textRightsEn,
                published,
                searchExamples,
                breaks);
    }

    /** Whether {@code format} is published. */
    public boolean publishes(PublishedFormat format) {
        return formats.contains(format);
    }
}
