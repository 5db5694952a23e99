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
import planportal.derive.Portal;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.PlanInfo;
import planportal.model.PublishedFormat;
import planportal.render.data.Citations;
import planportal.render.data.DatasetFiles;
import planportal.render.data.Distribution;
import planportal.render.data.IndicatorTexts;
import planportal.render.data.Json;
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

    public SchemaOrg(Portal portal, Languages languages, Citations citations, String version) {
        this.portal = portal;
        this.languages = languages;
        this.citations = citations;
        this.version = version;
    }

    /** The dataset of all indicators, of which each indicator is a part. */
    private ObjectNode allIndicators() {
        Schema schema = Datasets.INDICATORS.schema();
        ObjectNode node = JSON.objectNode();
        identify(node, schema);
        return node.put("license", portal.settings().licence().url().toString());
    }

    private void identify(ObjectNode node, Schema schema) {
        identify(
                node,
                languages.own().title(schema),
                Descriptions.dataset(portal, schema, languages.own()),
                portal.absolute(portal.addresses().dataset(schema.name(), "html")));
    }

    private static ObjectNode node(String type) {
        return JSON.objectNode().put("@type", type);
    }

    /** Returns the description for a dataset's page. */
    public String dataset(DatasetFiles files) {
        Schema schema = files.schema();
        ObjectNode node = JSON.objectNode();
        node.put("@context", "https://schema.org/");
        identify(node, schema);
        common(node, Descriptions.subjects(portal), portal.updated(schema.name()));
        node.put("alternateName", languages.english().title(schema));
        node.put("citation", citations.dataset(schema).plain());
        ArrayNode variables = node.putArray("variableMeasured");
        for (Field field : schema.fields()) {
            variables
                    .addObject()
                    .put("@type", "PropertyValue")
                    .put("name", field.name())
                    .put("description", languages.own().title(schema, field));
        }
        distributions(node, files.distributions());
        return Json.compact(node);
    }

    /**
     * Returns the description for an indicator's page.
     *
     * @param files what is published of it; charts are left out
     */
    public String indicator(IndicatorTexts texts, List<Distribution> files) {
        Indicator indicator = texts.indicator();
        ObjectNode node = JSON.objectNode();
        node.put("@context", "https://schema.org/");
        identify(
                node,
                indicator.name(),
                description(texts),
                portal.absolute(portal.addresses().indicator(indicator)));
        common(node, List.of(indicator.domain()), portal.updates(indicator).latest());
        if (!indicator.nameEn().isEmpty()) {
            node.put("alternateName", indicator.nameEn());
        }
        node.put("identifier", indicator.id());
        node.put("citation", texts.citation().plain());
        node.putObject("variableMeasured")
                .put("@type", "PropertyValue")
                .put("name", indicator.name())
                .put("unitText", texts.unit());
        node.set("isPartOf", allIndicators());
        distributions(node, files);
        return Json.compact(node);
    }

    private String description(IndicatorTexts texts) {
        return languages
                .own()
                .text(
                        "dataset.indicator.description",
                        texts.sentence(),
                        portal.info().title(),
                        portal.settings().textRights().text());
    }

    private static void identify(ObjectNode node, String name, String description, String url) {
        node.put("@type", "Dataset");
        node.put("@id", url + "#dataset");
        node.put("name", name);
        node.put("description", description);
        node.put("url", url);
    }

    private void common(ObjectNode node, List<Domain> domains, Optional<LocalDate> modified) {
        PlanInfo info = portal.info();
        node.put("version", version);
        node.put("inLanguage", info.language());
        node.put("isAccessibleForFree", true);
        node.put("license", portal.settings().licence().url().toString());
        node.set("creator", publisher());
        node.set("publisher", publisher());
        ArrayNode keywords = node.putArray("keywords");
        domains.stream().map(Domain::name).forEach(keywords::add);
        node.put("temporalCoverage", info.period().from() + "/" + info.period().to());
        node.set("spatialCoverage", node("Place").put("name", info.region().name()));
        node.set("isBasedOn", node("CreativeWork").put("name", info.title()));
        node.set("includedInDataCatalog", catalogue());
        modified.ifPresent(day -> node.put("dateModified", day.toString()));
    }

    private ObjectNode publisher() {
        return node("Organization")
                .put("name", portal.settings().publisher())
                .put("url", portal.settings().baseUrl().toString());
    }

    private ObjectNode catalogue() {
        return node("DataCatalog")
                .put("name", portal.settings().name())
                .put("url", portal.absolute(Addresses.DATASETS));
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
            download.put("contentUrl", portal.absolute(file.path()));
            download.put("contentSize", file.size() + " B");
            if (portal.settings().publishes(PublishedFormat.CATALOGUE)) {
                download.put("sha256", file.sha256());
            }
        }
        if (!distributions.isEmpty()) {
            node.set("distribution", distributions);
        }
    }
}
