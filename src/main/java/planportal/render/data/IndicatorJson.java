package planportal.render.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import planportal.dataset.Datasets;
import planportal.dataset.Table;
import planportal.derive.ExpectedPath;
import planportal.derive.Portal;
import planportal.model.Commitment;
import planportal.model.Comparison;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.Mention;
import planportal.model.PlanColumn;
import planportal.model.PublishedFormat;
import planportal.model.Quantity;

/** All that the portal knows of an indicator, in one JSON object that needs nothing beside it. */
final class IndicatorJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** How many related things of a kind are listed; a domain may have thousands. */
    private static final int MOST_RELATED = 50;

    private final Portal portal;
    private final Map<String, List<Commitment>> commitments;
    private final List<String> tableNotes;

    // The same for all indicators.
    private final ObjectNode source;
    private final ObjectNode licence;

    /**
     * @param commitments the quantities in the text that repeat an indicator, by the indicator's id
     */
    IndicatorJson(Portal portal, Map<String, List<Commitment>> commitments) {
        this.portal = portal;
        this.commitments = commitments;
        tableNotes =
                portal.plan().columns().stream()
                        .filter(column -> column.kind() == PlanColumn.Kind.INDICATORS)
                        .flatMap(column -> column.notes().stream())
                        .toList();
        source = source();
        licence = licence();
    }

    ObjectNode of(IndicatorTexts texts, Table values) {
        Indicator indicator = texts.indicator();
        ObjectNode json = JSON.objectNode();
        json.put("id", indicator.id());
        json.put("number", indicator.number());
        json.put("name", indicator.name());
        json.put("name_en", indicator.nameEn());
        json.put("sentence", texts.sentence());
        json.put("unit", indicator.unit());
        json.set("domain", domain(indicator));
        json.set("definition", definition(indicator));
        json.set("baseline", value(portal.info().baselineYear(), indicator.baseline()));
        json.set("target", value(portal.info().targetYear(), indicator.target()));
        json.set("observations", rows(values));
        json.set("progress", rows(Datasets.progressOf(portal, indicator)).get(0));
        ArrayNode expectedPath = json.putArray("pace");
        for (ExpectedPath.Step step : portal.expectedPath(indicator).steps()) {
            expectedPath.addObject().put("year", step.year()).put("value", step.value());
        }
        json.set("quotes", quotes(indicator));
        json.set("data_notes", notes(indicator));
        json.set("related", related(indicator));
        if (portal.settings().publishes(PublishedFormat.CITATION)) {
            json.set("citation", citation(texts.citation()));
        }
        json.set("source", source);
        json.set("licence", licence);
        json.set("links", links(indicator));
        return json;
    }

    private ObjectNode domain(Indicator indicator) {
        ObjectNode domain = JSON.objectNode();
        domain.put("id", indicator.domain().id());
        domain.put("name", indicator.domain().name());
        domain.put("name_en", indicator.domain().nameEn());
        domain.put("url", absolute(portal.addresses().domain(indicator.domain())));
        return domain;
    }

    /** How the plan defines the indicator: the table's words, and the notes below the table. */
    private ObjectNode definition(Indicator indicator) {
        ObjectNode definition = JSON.objectNode();
        definition.put("group", indicator.domain().group().orElse(null));
        definition.put("attribute", indicator.attribute().code());
        definition.put("attribute_text", indicator.attributeText());
        definition.put("cumulative", indicator.isCumulative());
        ArrayNode notes = definition.putArray("table_notes");
        tableNotes.forEach(notes::add);
        return definition;
    }

    private static ObjectNode value(int year, Quantity quantity) {
        ObjectNode value = JSON.objectNode();
        value.put("year", year);
        value.put("text", quantity.text());
        value.put("value", quantity.value().orElse(null));
        value.put("comparator", quantity.comparison().map(Comparison::code).orElse(null));
        value.put("cumulative", quantity.cumulative());
        return value;
    }

    private static ArrayNode rows(Table table) {
        ArrayNode rows = JSON.arrayNode();
        table.rows().forEach(row -> rows.add(JsonFormat.object(table.schema().fields(), row)));
        return rows;
    }

    private ArrayNode quotes(Indicator indicator) {
        ArrayNode quotes = JSON.arrayNode();
        for (Mention mention : portal.mentionsOf(indicator)) {
            quotes.addObject()
                    .put("place", mention.place().placeId())
                    .put("phrase", mention.phrase())
                    .put("text", mention.place().placeText())
                    .put("url", absolute(portal.addresses().place(mention.place())));
        }
        return quotes;
    }

    private ArrayNode notes(Indicator indicator) {
        ArrayNode notes = JSON.arrayNode();
        for (DataNote note : portal.notesOn(indicator)) {
            ObjectNode node = notes.addObject();
            node.put("id", note.id());
            node.put("kind", note.kind().code());
            node.put("title", note.title());
            node.put("note", note.note());
            ArrayNode quotes = node.putArray("quotes");
            for (DataNote.Quote quote : note.quotes()) {
                quotes.addObject()
                        .put("place", quote.place().placeId())
                        .put("text", quote.text())
                        .put("url", absolute(portal.addresses().place(quote.place())));
            }
            node.put("url", absolute(portal.addresses().dataNote(note)));
        }
        return notes;
    }

    private ObjectNode related(Indicator indicator) {
        ObjectNode related = JSON.objectNode();
        ArrayNode indicators = related.putArray("indicators");
        portal.indicatorsOf(indicator.domain()).stream()
                .filter(other -> !other.id().equals(indicator.id()))
                .limit(MOST_RELATED)
                .forEach(
                        other ->
                                link(
                                        indicators,
                                        other.id(),
                                        other.name(),
                                        portal.addresses().indicator(other)));
        ArrayNode services = related.putArray("services");
        portal.servicesOf(indicator.domain()).stream()
                .limit(MOST_RELATED)
                .forEach(
                        service ->
                                link(
                                        services,
                                        service.id(),
                                        service.name(),
                                        portal.addresses().service(service)));
        ArrayNode projects = related.putArray("projects");
        portal.projectsOf(indicator.domain()).stream()
                .limit(MOST_RELATED)
                .forEach(
                        project ->
                                link(
                                        projects,
                                        project.placeId(),
                                        project.title(),
                                        portal.addresses().place(project)));
        ArrayNode repeated = related.putArray("commitments");
        for (Commitment commitment : commitments.getOrDefault(indicator.id(), List.of())) {
            link(
                    repeated,
                    commitment.id(),
                    commitment.quote(),
                    portal.addresses().commitment(commitment));
        }
        return related;
    }

    private void link(ArrayNode to, String id, String name, String address) {
        to.addObject().put("id", id).put("name", name).put("url", absolute(address));
    }

    private static ObjectNode citation(Citation citation) {
        ObjectNode node = JSON.objectNode();
        node.put("gbt7714", citation.gbt7714());
        node.put("bibtex", citation.bibtex());
        node.put("ris", citation.ris());
        node.put("plain", citation.plain());
        return node;
    }

    private ObjectNode source() {
        ObjectNode source = JSON.objectNode();
        source.put("title", portal.info().title());
        source.put("title_en", portal.info().titleEn());
        source.put("region", portal.info().region().name());
        source.put("period_from", portal.info().period().from());
        source.put("period_to", portal.info().period().to());
        return source;
    }

    private ObjectNode licence() {
        ObjectNode licence = JSON.objectNode();
        licence.put("id", portal.settings().licence().id());
        licence.put("title", portal.settings().licence().title());
        licence.put("url", portal.settings().licence().url().toString());
        licence.put("publisher", portal.settings().publisher());
        licence.put("text_rights", portal.settings().textRights().text());
        return licence;
    }

    /** The addresses of what is published of the indicator. */
    private ObjectNode links(Indicator indicator) {
        ObjectNode links = JSON.objectNode();
        links.put("html", absolute(portal.addresses().indicator(indicator)));
        links.put("json", absolute(portal.addresses().indicator(indicator, "json")));
        format(links, PublishedFormat.CSV, indicator, "csv");
        format(links, PublishedFormat.CHART, indicator, "svg");
        format(links, PublishedFormat.ZIP, indicator, "zip");
        links.put(
                "dataset",
                absolute(portal.addresses().dataset(Datasets.INDICATORS.name(), "html")));
        return links;
    }

    private void format(
            ObjectNode links, PublishedFormat format, Indicator indicator, String extension) {
        if (portal.settings().publishes(format)) {
            links.put(extension, absolute(portal.addresses().indicator(indicator, extension)));
        }
    }

    private String absolute(String address) {
        return portal.settings().baseUrl() + address;
    }
}
