package planportal.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How this portal presents itself and its data.
 *
 * @param name the portal's own name
 * @param publisher who publishes the data
 * @param baseUrl the site's address, ending in {@code /}
 * @param contact where readers report problems
 * @param licence applies to the datasets
 * @param formats what is published with the pages
 * @param searches queries that the home page and the search page suggest, by language
 * @param breaks what this edition may lose: fields such as {@code indicators.group}, rows such as
 *     {@code observations#ID}, addresses
 */
public record PortalSettings(
        String name,
        String publisher,
        URI baseUrl,
        Contact contact,
        SiteLanguages languages,
        Licence licence,
        TextRights textRights,
        Set<PublishedFormat> formats,
        Map<String, List<String>> searches,
        Set<String> breaks) {

    public PortalSettings {
        formats = Set.copyOf(formats);
        searches = Map.copyOf(searches);
        breaks = Set.copyOf(breaks);
    }

    /** Returns the suggested queries for the pages' language. */
    public List<String> searchExamples() {
        return searches.getOrDefault(languages.own(), List.of());
    }

    /** Returns the same settings for a site at another address. */
    public PortalSettings withBaseUrl(URI url) {
        return with(url, languages, formats);
    }

    /** Returns the same settings for the pages in {@code language}. */
    public PortalSettings in(String language) {
        return with(baseUrl, languages.in(language), formats);
    }

    /** Returns the same settings without {@code format}. */
    public PortalSettings without(PublishedFormat format) {
        Set<PublishedFormat> others =
                formats.stream().filter(Predicate.not(format::equals)).collect(Collectors.toSet());
        return with(baseUrl, languages, others);
    }

    /** Returns the same settings with what they have in English, and with English names. */
    public PortalSettings inEnglish(EnglishNames names) {
        return new PortalSettings(
                names.of(EnglishNames.PORTAL).orElse(name),
                names.of(EnglishNames.PUBLISHER).orElse(publisher),
                baseUrl,
                contact,
                languages,
                new Licence(licence.id(), licence.titleEn(), licence.titleEn(), licence.url()),
                new TextRights(textRights.english(), textRights.english()),
                formats,
                searches,
                breaks);
    }

    private PortalSettings with(
            URI url, SiteLanguages inLanguages, Set<PublishedFormat> published) {
        return new PortalSettings(
                name,
                publisher,
                url,
                contact,
                inLanguages,
                licence,
                textRights,
                published,
                searches,
                breaks);
    }

    /**
     * Returns whether each version of the data is kept as an edition: it needs the datasets that
     * the next one is compared with, and the description that states the version.
     */
    public boolean keepsEditions() {
        return formats.containsAll(
                Set.of(PublishedFormat.CSV, PublishedFormat.JSON, PublishedFormat.CATALOGUE));
    }

    /** Returns whether {@code format} is published. */
    public boolean publishes(PublishedFormat format) {
        return formats.contains(format);
    }
}
