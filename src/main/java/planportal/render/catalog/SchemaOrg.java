package planportal.render.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import planportal.dataset.Datasets;
import planportal.dataset.Field;
import planportal.dataset.Schema;
import planportal.derive.Addresses;
import planportal.derive.DataDates;
import planportal.derive.Portal;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Licence;
import planportal.model.PublishedFormat;
import planportal.render.data.Citations;
import planportal.render.data.DatasetFiles;
import planportal.render.data.Distribution;
import planportal.render.data.IndicatorTexts;
import planportal.render.data.JsonText;
import planportal.render.data.Languages;

/**
 * schema.org {@code Dataset} for the page of a dataset or an indicator, as search engines for data
 * read it. Give it to {@link planportal.render.page.PageLayout#jsonLd}.
 */
public final class SchemaOrg {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Portal portal;
    private final Languages languages;
    private final Citations citations;
    private final String version;
    private final DataDates dates;

    // The same on every page.
    private final ObjectNode publisher;
    private final ObjectNode place;
    private final ObjectNode source;
    private final ObjectNode catalogue;
    private final ObjectNode allIndicators;

    public SchemaOrg(Portal portal, Languages languages, Citations citations, String version) {
        this.portal = portal;
        this.languages = languages;
        this.citations = citations;
        this.version = version;
        dates = new DataDates(portal);
        String name = portal.settings().name();
        publisher =
                node("Organization")
                        .put("name", portal.settings().publisher())
                        .put("url", portal.settings().baseUrl().toString());
        place = node("Place").put("name", portal.info().region().name());
        source = node("CreativeWork").put("name", portal.info().title());
        catalogue = node("DataCatalog").put("name", name).put("url", absolute(Addresses.DATASETS));
        Schema schema = Datasets.INDICATORS.schema();
        String indicators = absolute(portal.addresses().dataset(schema.name(), "html"));
        allIndicators =
                node("Dataset")
                        .put("@id", indicators + "#dataset")
                        .put("name", languages.own().title(schema))
                        .put("description", Descriptions.dataset(portal, schema, languages.own()))
                        .put("url", indicators)
                        .put("license", portal.settings().licence().url().toString());
    }

    private static ObjectNode node(String type) {
        return JSON.objectNode().put("@type", type);
    }

    /** For a dataset's page. */
    public String dataset(DatasetFiles files) {
        Schema schema = files.schema();
        ObjectNode node =
                begin(
                        languages.own().title(schema),
                        Descriptions.dataset(portal, schema, languages.own()),
                        absolute(portal.addresses().dataset(schema.name(), "html")),
                        Descriptions.subjects(portal),
                        dates.dataset(schema.name()));
        node.put("alternateName", languages.english().title(schema));
        if (publishes(PublishedFormat.CITATION)) {
            node.put("citation", citations.dataset(schema).plain());
        }
        ArrayNode variables = node.putArray("variableMeasured");
        for (Field field : schema.fields()) {
            ObjectNode variable = variables.addObject();
            variable.put("@type", "PropertyValue");
            variable.put("name", field.name());
            variable.put("description", languages.own().title(schema, field));
        }
        distributions(node, files.distributions());
        return JsonText.compact(node);
    }

    /**
     * For an indicator's page.
     *
     * @param files what is published of it; those that are no data are left out
     */
    public String indicator(IndicatorTexts texts, List<Distribution> files) {
        Indicator indicator = texts.indicator();
        ObjectNode node =
                begin(
                        indicator.name(),
                        languages
                                .own()
                                .text(
                                        "dataset.indicator.description",
                                        texts.sentence(),
                                        portal.info().title(),
                                        portal.settings().textRights().text()),
                        absolute(portal.addresses().indicator(indicator)),
                        List.of(indicator.domain()),
                        dates.indicator(indicator));
        if (!indicator.nameEn().isEmpty()) {
            node.put("alternateName", indicator.nameEn());
        }
        node.put("identifier", indicator.id());
        if (publishes(PublishedFormat.CITATION)) {
            node.put("citation", texts.citation().plain());
        }
        ObjectNode variable = node.putObject("variableMeasured");
        variable.put("@type", "PropertyValue");
        variable.put("name", indicator.name());
        variable.put("unitText", indicator.unit());
        node.set("isPartOf", allIndicators);
        distributions(node, files);
        return JsonText.compact(node);
    }

    private ObjectNode begin(
            String name,
            String description,
            String url,
            List<Domain> domains,
            Optional<LocalDate> modified) {
        ObjectNode node = JSON.objectNode();
        node.put("@context", "https://schema.org/");
        node.put("@type", "Dataset");
        node.put("@id", url + "#dataset");
        node.put("name", name);
        node.put("description", description);
        node.put("url", url);
        node.put("version", version);
        node.put("inLanguage", portal.info().language());
        node.put("isAccessibleForFree", true);
        Licence licence = portal.settings().licence();
        node.put("license", licence.url().toString());
        node.set("creator", publisher);
        node.set("publisher", publisher);
        ArrayNode keywords = node.putArray("keywords");
        domains.stream().map(Domain::name).forEach(keywords::add);
        node.put(
                "temporalCoverage",
                portal.info().period().from() + "/" + portal.info().period().to());
        node.set("spatialCoverage", place);
        node.set("isBasedOn", source);
        node.set("includedInDataCatalog", catalogue);
        modified.ifPresent(day -> node.put("dateModified", day.toString()));
        return node;
    }

    private void distributions(ObjectNode node, List<Distribution> files) {
        ArrayNode distributions = JSON.arrayNode();
        for (Distribution file : files) {
            if (file.extension().equals("svg")) {
                continue;
            }
            ObjectNode download = distributions.addObject();
            download.put("@type", "DataDownload");
            download.put("encodingFormat", file.mediaType());
            download.put("contentUrl", absolute(file.path()));
            download.put("contentSize", file.size() + " B");
            if (publishes(PublishedFormat.CATALOGUE)) {
                download.put("sha256", file.sha256());
            }
        }
        if (!distributions.isEmpty()) {
            node.set("distribution", distributions);
        }
    }

    private boolean publishes(PublishedFormat format) {
        return portal.settings().publishes(format);
    }

    private String absolute(String address) {
        return portal.settings().baseUrl() + address;
    }
}
