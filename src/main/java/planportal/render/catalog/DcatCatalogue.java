package planportal.render.catalog;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Function;
import planportal.dataset.Schema;
import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.model.Domain;
import planportal.render.data.DatasetFiles;
import planportal.render.data.DatasetWords;
import planportal.render.data.Distribution;
import planportal.render.data.Languages;

/**
 * The catalogue by DCAT 3, with what DCAT-AP 3 requires and recommends. Each resource that is
 * referenced is typed in the same graph, as the stricter shapes of DCAT-AP require.
 *
 * <p>No {@code dct:issued}: a build does not read the clock, so the day of publication is unknown.
 * {@code dct:modified} is the day of the newest observation in it, and absent while there is none.
 */
final class DcatCatalogue {
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String IANA = "https://www.iana.org/assignments/media-types/";
    private static final String OPENAPI_STANDARD = "https://spec.openapis.org/oas/v3.1.0";

    /** The code for unknown languages in the authority's list. */
    private static final String UNDETERMINED = "UND";

    private static final Map<String, String> PREFIXES = prefixes();

    private final Portal portal;
    private final Languages languages;
    private final String version;
    private final RdfGraph graph = new RdfGraph(PREFIXES);

    private DcatCatalogue(Portal portal, Languages languages, String version) {
        this.portal = portal;
        this.languages = languages;
        this.version = version;
    }

    /**
     * The catalogue of {@code datasets}.
     *
     * @param everything the package with all datasets; empty where it is not published
     */
    static RdfGraph of(
            Portal portal,
            Languages languages,
            String version,
            List<DatasetFiles> datasets,
            Optional<Distribution> everything) {
        DcatCatalogue catalogue = new DcatCatalogue(portal, languages, version);
        catalogue.describe(datasets, everything);
        return catalogue.graph;
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("dcatap", "http://data.europa.eu/r5r/");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("spdx", "http://spdx.org/rdf/terms#");
        prefixes.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }

    private void describe(List<DatasetFiles> datasets, Optional<Distribution> everything) {
        RdfGraph.Resource catalogue = graph.resource(portal.absolute(""), "dcat:Catalog");
        inEachLanguage(catalogue, "dct:title", words -> name(words));
        inEachLanguage(catalogue, "dct:description", words -> Descriptions.portal(portal, words));
        catalogue.link("dct:publisher", publisher());
        common(catalogue, portal.updates().latest());
        catalogue.link("foaf:homepage", document(portal.absolute(Addresses.HOME)));
        catalogue.link("dcat:themeTaxonomy", themes());
        datasets.forEach(dataset -> catalogue.link("dcat:dataset", dataset(dataset)));
        everything.ifPresent(zip -> catalogue.link("dcat:dataset", everything(datasets, zip)));
        catalogue.link("dcat:service", service(datasets));
    }

    private String name(DatasetWords words) {
        return words.isEnglish()
                ? words.text("dataset.catalogue.title", portal.info().shortTitleEn())
                : portal.settings().name();
    }

    private RdfGraph.Resource dataset(DatasetFiles files) {
        Schema schema = files.schema();
        RdfGraph.Resource dataset = graph.resource(iri(schema), "dcat:Dataset");
        inEachLanguage(dataset, "dct:title", words -> words.title(schema));
        inEachLanguage(
                dataset, "dct:description", words -> Descriptions.dataset(portal, schema, words));
        dataset.text("dct:identifier", schema.name());
        dataset.link(
                "dcat:landingPage",
                document(portal.absolute(portal.addresses().dataset(schema.name(), "html"))));
        keywords(dataset);
        details(dataset, portal.updated(schema.name()));
        for (Distribution file : files.distributions()) {
            dataset.link(
                    "dcat:distribution",
                    distribution(file, iri(schema), words -> words.title(schema)));
        }
        return dataset;
    }

    private RdfGraph.Resource everything(List<DatasetFiles> datasets, Distribution zip) {
        String iri = portal.absolute(Addresses.DATASETS) + "#everything";
        RdfGraph.Resource dataset = graph.resource(iri, "dcat:Dataset");
        inEachLanguage(dataset, "dct:title", words -> words.text("dataset.everything.title"));
        inEachLanguage(dataset, "dct:description", words -> Descriptions.portal(portal, words));
        dataset.text("dct:identifier", "everything");
        dataset.link("dcat:landingPage", document(portal.absolute(Addresses.DATASETS)));
        keywords(dataset);
        details(dataset, portal.updates().latest());
        datasets.forEach(part -> dataset.link("dct:hasPart", iri(part.schema())));
        dataset.link(
                "dcat:distribution",
                distribution(zip, iri, words -> words.text("dataset.everything.title")));
        return dataset;
    }

    private void keywords(RdfGraph.Resource dataset) {
        for (Domain domain : Descriptions.subjects(portal)) {
            dataset.text("dcat:keyword", domain.name(), tag());
            if (!domain.nameEn().isEmpty()) {
                dataset.text("dcat:keyword", domain.nameEn(), "en");
            }
        }
    }

    /** What is the same for all datasets. */
    private void details(RdfGraph.Resource dataset, Optional<LocalDate> modified) {
        common(dataset, modified);
        dataset.link("dct:publisher", publisher());
        dataset.link("dct:temporal", period());
        dataset.link("dcat:theme", theme());
        dataset.text("dcat:version", version);
        dataset.link(
                "dct:accessRights",
                graph.resource(EU + "access-right/PUBLIC", "dct:RightsStatement"));
        dataset.link(
                "dct:accrualPeriodicity", graph.resource(EU + "frequency/IRREG", "dct:Frequency"));
        dataset.link("dct:provenance", provenance());
        contact().ifPresent(contact -> dataset.link("dcat:contactPoint", contact));
    }

    /** Adds what the catalogue and its datasets share. */
    private void common(RdfGraph.Resource resource, Optional<LocalDate> modified) {
        resource.link(
                "dct:language",
                graph.resource(EU + "language/" + languageCode(), "dct:LinguisticSystem"));
        resource.link("dct:license", licence());
        resource.link("dct:rights", rights());
        resource.link("dct:spatial", region());
        modified.ifPresent(day -> resource.typed("dct:modified", day.toString(), "xsd:date"));
    }

    private RdfGraph.Resource distribution(
            Distribution file, String dataset, Function<DatasetWords, String> title) {
        RdfGraph.Resource distribution =
                graph.resource(portal.absolute(file.path()) + "#distribution", "dcat:Distribution");
        String format = file.extension().toUpperCase(Locale.ROOT);
        inEachLanguage(
                distribution,
                "dct:title",
                words -> words.text("dataset.distribution.title", title.apply(words), format));
        inEachLanguage(
                distribution,
                "dct:description",
                words -> words.text("dataset.format." + file.extension()));
        distribution.link("dcat:accessURL", resource(dataset.replaceAll("#.*", "")));
        distribution.link("dcat:downloadURL", resource(portal.absolute(file.path())));
        distribution.link("dct:license", licence());
        distribution.link(
                "dct:format", graph.resource(EU + "file-type/" + format, "dct:MediaTypeOrExtent"));
        distribution.link(
                "dcat:mediaType", graph.resource(IANA + file.mediaType(), "dct:MediaType"));
        distribution.typed(
                "dcat:byteSize", Integer.toString(file.size()), "xsd:nonNegativeInteger");
        distribution.link("spdx:checksum", checksum(file));
        RdfGraph.Resource stable =
                graph.resource(EU + "planned-availability/STABLE", "skos:Concept");
        stable.text("skos:prefLabel", "stable", "en");
        distribution.link("dcatap:availability", stable);
        return distribution;
    }

    private RdfGraph.Resource checksum(Distribution file) {
        RdfGraph.Resource checksum =
                graph.resource(portal.absolute(file.path()) + "#sha256", "spdx:Checksum");
        RdfGraph.Resource algorithm =
                graph.resource(
                        PREFIXES.get("spdx") + "checksumAlgorithm_sha256",
                        "spdx:ChecksumAlgorithm");
        checksum.link("spdx:algorithm", algorithm);
        checksum.typed("spdx:checksumValue", file.sha256(), "xsd:hexBinary");
        return checksum;
    }

    private RdfGraph.Resource service(List<DatasetFiles> datasets) {
        RdfGraph.Resource service =
                graph.resource(portal.absolute(Addresses.OPENAPI) + "#service", "dcat:DataService");
        inEachLanguage(service, "dct:title", words -> words.text("dataset.api.title"));
        inEachLanguage(service, "dct:description", words -> words.text("dataset.api.description"));
        service.link("dcat:endpointURL", resource(portal.absolute("")));
        service.link("dcat:endpointDescription", resource(portal.absolute(Addresses.OPENAPI)));
        service.link("dct:publisher", publisher());
        service.link("dct:license", licence());
        service.link("dct:conformsTo", graph.resource(OPENAPI_STANDARD, "dct:Standard"));
        service.link("dcat:theme", theme());
        keywords(service);
        contact().ifPresent(contact -> service.link("dcat:contactPoint", contact));
        datasets.forEach(dataset -> service.link("dcat:servesDataset", iri(dataset.schema())));
        return service;
    }

    private RdfGraph.Resource publisher() {
        return graph.resource(ofCatalogue("publisher"), "foaf:Agent")
                .text("foaf:name", portal.settings().publisher(), tag());
    }

    /** Returns the issue tracker of the repository; empty if the settings have none. */
    private Optional<RdfGraph.Resource> contact() {
        return portal.settings().contact().repository().map(url -> contact(url + "/issues"));
    }

    private RdfGraph.Resource contact(String issues) {
        return graph.resource(issues + "#contact", "vcard:Kind")
                .text("vcard:fn", portal.settings().publisher(), tag())
                .link("vcard:hasURL", resource(issues));
    }

    private RdfGraph.Resource licence() {
        RdfGraph.Resource licence =
                graph.resource(portal.settings().licence().url().toString(), "dct:LicenseDocument");
        inEachLanguage(licence, "rdfs:label", words -> Descriptions.licence(portal, words));
        return licence;
    }

    private RdfGraph.Resource rights() {
        RdfGraph.Resource rights = graph.resource(ofCatalogue("rights"), "dct:RightsStatement");
        inEachLanguage(rights, "rdfs:label", words -> Descriptions.rights(portal, words));
        return rights;
    }

    private RdfGraph.Resource provenance() {
        RdfGraph.Resource provenance =
                graph.resource(ofCatalogue("provenance"), "dct:ProvenanceStatement");
        inEachLanguage(
                provenance,
                "rdfs:label",
                words -> words.provenance(Descriptions.title(portal, words)));
        return provenance;
    }

    private RdfGraph.Resource region() {
        return graph.resource(ofCatalogue("region"), "dct:Location")
                .text("skos:prefLabel", portal.info().region().name(), tag())
                .text("skos:prefLabel", portal.info().region().nameEn(), "en");
    }

    private RdfGraph.Resource period() {
        return graph.resource(ofCatalogue("period"), "dct:PeriodOfTime")
                .typed(
                        "dcat:startDate",
                        Integer.toString(portal.info().period().from()),
                        "xsd:gYear")
                .typed("dcat:endDate", Integer.toString(portal.info().period().to()), "xsd:gYear");
    }

    private RdfGraph.Resource themes() {
        RdfGraph.Resource themes = graph.resource(EU + "data-theme", "skos:ConceptScheme");
        return themes.text("dct:title", "Data theme", "en");
    }

    private RdfGraph.Resource theme() {
        return graph.resource(EU + "data-theme/SOCI", "skos:Concept")
                .text("skos:prefLabel", "Population and society", "en")
                .link("skos:inScheme", themes());
    }

    private RdfGraph.Resource document(String iri) {
        return graph.resource(iri, "foaf:Document");
    }

    private RdfGraph.Resource resource(String iri) {
        return graph.resource(iri, "rdfs:Resource");
    }

    private void inEachLanguage(
            RdfGraph.Resource resource, String property, Function<DatasetWords, String> text) {
        languages
                .byLanguage()
                .forEach((language, words) -> resource.text(property, text.apply(words), language));
    }

    /** Returns the address of something that only the catalogue describes. */
    private String ofCatalogue(String anchor) {
        return portal.absolute("") + "#" + anchor;
    }

    private String iri(Schema schema) {
        return portal.absolute(portal.addresses().dataset(schema.name(), "html")) + "#dataset";
    }

    /** The tag of the plan's own language: {@code zh}. */
    private String tag() {
        return portal.info().language().replaceAll("-.*", "");
    }

    /** The plan's own language in the authority's list, {@code ZHO}. */
    private String languageCode() {
        try {
            String code = Locale.forLanguageTag(portal.info().language()).getISO3Language();
            return code.isEmpty() ? UNDETERMINED : code.toUpperCase(Locale.ROOT);
        } catch (MissingResourceException e) {
            // Well-formed, but no language.
            return UNDETERMINED;
        }
    }
}
