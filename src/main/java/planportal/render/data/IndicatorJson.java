package planportal.render.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import planportal.dataset.Datasets;
import planportal.dataset.Table;
import planportal.derive.Addresses;
import planportal.derive.Change;
import planportal.derive.ExpectedPath;
import planportal.derive.Portal;
import planportal.model.Attribute;
import planportal.model.Commitment;
import planportal.model.Comparison;
import planportal.model.DataNote;
import planportal.model.Description;
import planportal.model.Direction;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Licence;
import planportal.model.Mention;
import planportal.model.Milestone;
import planportal.model.Place;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.model.PublishedFormat;
import planportal.model.Quantity;
import planportal.model.Service;

/** Everything the portal knows of an indicator, in one JSON object that can be used by itself. */
final class IndicatorJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** How many related things of a kind are listed; a domain may have thousands. */
    private static final int MOST_RELATED = 50;

    private final Portal portal;
    private final Addresses addresses;

    /** The quantities in the text that repeat an indicator, by the indicator's id. */
    private final Map<String, ArrayNode> commitments = new HashMap<>();

    private final List<String> tableNotes;

    IndicatorJson(Portal portal) {
        this.portal = portal;
        addresses = portal.addresses();
        for (Commitment each : portal.plan().commitments()) {
            each.indicator().ifPresent(indicator -> addCommitment(indicator, each));
        }
        tableNotes =
                portal.plan().columns().stream()
                        .filter(column -> column.kind() == PlanColumn.Kind.INDICATORS)
                        .flatMap(column -> column.noteTexts().stream())
                        .toList();
    }

    private void addCommitment(Indicator indicator, Commitment commitment) {
        ArrayNode links = commitments.computeIfAbsent(indicator.id(), id -> JSON.arrayNode());
        link(links, commitment.id(), commitment.quote(), addresses.commitment(commitment));
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
        json.set("domain", domain(indicator.domain()));
        json.set("definition", definition(indicator));
        json.set(
                "baseline",
                value(
                        indicator.years().baseline(),
                        indicator.baseline(),
                        indicator.formerTotal().isPresent()));
        json.set(
                "target",
                value(indicator.years().target(), indicator.target(), indicator.isCumulative()));
        json.set("change", change(indicator));
        json.set("observations", rows(values));
        json.set("milestones", milestones(indicator));
        json.set("description", description(indicator.description()));
        json.set("progress", rows(Datasets.progressOf(portal, indicator)).get(0));
        json.set("pace", expectedPath(indicator));
        json.set("quotes", quotes(indicator));
        json.set("data_notes", notes(indicator));
        json.set("related", related(indicator));
        json.set("citation", citation(texts.citation()));
        json.set("source", source());
        json.set("licence", licence());
        json.set("links", links(indicator));
        return json;
    }

    private ObjectNode domain(Domain domain) {
        return JSON.objectNode()
                .put("id", domain.id())
                .put("name", domain.name())
                .put("name_en", domain.nameEn())
                .put("url", portal.absolute(addresses.domain(domain)));
    }

    /** Returns how the plan defines the indicator: the table's words and the notes below it. */
    private ObjectNode definition(Indicator indicator) {
        ObjectNode definition = JSON.objectNode();
        definition.put("group", indicator.domain().group().orElse(null));
        definition.put("attribute", indicator.attribute().map(Attribute::code).orElse(null));
        definition.put("attribute_text", indicator.attributeText());
        definition.put("cumulative", indicator.isCumulative());
        definition.put("measure", indicator.measure().code());
        definition.put("direction", indicator.goal().direction().map(Direction::code).orElse(null));
        ObjectNode printed = definition.putObject("printed");
        indicator.printed().cells().forEach(printed::put);
        ArrayNode notes = definition.putArray("table_notes");
        tableNotes.forEach(notes::add);
        return definition;
    }

    private static ObjectNode value(int year, Quantity quantity, boolean cumulative) {
        return JSON.objectNode()
                .put("year", year)
                .put("text", quantity.text())
                .put("value", quantity.value().orElse(null))
                .put("value_max", quantity.max().orElse(null))
                .put("comparator", quantity.comparison().map(Comparison::code).orElse(null))
                .put("cumulative", cumulative);
    }

    /** Returns the way from baseline to target; with targets between, it has no yearly step. */
    private JsonNode change(Indicator indicator) {
        Optional<Change> change = Change.of(indicator);
        if (change.isEmpty()) {
            return JSON.nullNode();
        }
        boolean straight = portal.milestonesOf(indicator).isEmpty();
        Optional<BigDecimal> yearly = change.get().yearly().filter(y -> straight);
        return JSON.objectNode()
                .put("value", change.get().value())
                .put("yearly", yearly.orElse(null));
    }

    private ArrayNode milestones(Indicator indicator) {
        ArrayNode milestones = JSON.arrayNode();
        for (Milestone each : portal.milestonesOf(indicator)) {
            milestones.add(value(each.year(), each.value(), indicator.isCumulative()));
        }
        return milestones;
    }

    private static ObjectNode description(Description description) {
        return JSON.objectNode()
                .put("definition", description.definition())
                .put("responsible", description.responsible())
                .put("source", description.source())
                .put("source_url", description.sourceUrl().map(URI::toString).orElse(null))
                .put("next_release", description.nextReleaseText());
    }

    private static ArrayNode rows(Table table) {
        ArrayNode rows = JSON.arrayNode();
        table.rows().forEach(row -> rows.add(JsonFormat.object(table.schema().fields(), row)));
        return rows;
    }

    private ArrayNode expectedPath(Indicator indicator) {
        ArrayNode path = JSON.arrayNode();
        for (ExpectedPath.Step step : portal.expectedPath(indicator).steps()) {
            path.addObject().put("year", step.year()).put("value", step.value());
        }
        return path;
    }

    private ArrayNode quotes(Indicator indicator) {
        ArrayNode quotes = JSON.arrayNode();
        for (Mention mention : portal.mentionsOf(indicator)) {
            quotes.addObject()
                    .put("place", mention.place().placeId())
                    .put("phrase", mention.phrase())
                    .put("text", mention.place().placeText())
                    .put("url", url(mention.place()));
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
                        .put("url", url(quote.place()));
            }
            node.put("url", portal.absolute(addresses.dataNote(note)));
        }
        return notes;
    }

    private String url(Place place) {
        return portal.absolute(addresses.place(place));
    }

    private ObjectNode related(Indicator indicator) {
        Domain domain = indicator.domain();
        ObjectNode related = JSON.objectNode();
        ArrayNode indicators = related.putArray("indicators");
        portal.indicatorsOf(domain).stream()
                .filter(other -> !other.id().equals(indicator.id()))
                .limit(MOST_RELATED)
                .forEach(i -> link(indicators, i.id(), i.name(), addresses.indicator(i)));
        ArrayNode services = related.putArray("services");
        for (Service service : firstOf(portal.servicesOf(domain))) {
            link(services, service.id(), service.name(), addresses.topic(service));
        }
        ArrayNode projects = related.putArray("projects");
        for (Project project : firstOf(portal.projectsOf(domain))) {
            link(projects, project.placeId(), project.title(), addresses.place(project));
        }
        related.set("commitments", commitments.getOrDefault(indicator.id(), JSON.arrayNode()));
        return related;
    }

    private static <T> List<T> firstOf(List<T> all) {
        return all.subList(0, Math.min(MOST_RELATED, all.size()));
    }

    private void link(ArrayNode to, String id, String name, String address) {
        to.addObject().put("id", id).put("name", name).put("url", portal.absolute(address));
    }

    private static ObjectNode citation(Citation citation) {
        return JSON.objectNode()
                .put("gbt7714", citation.gbt7714())
                .put("bibtex", citation.bibtex())
                .put("ris", citation.ris())
                .put("plain", citation.plain())
                .put("apa", citation.apa())
                .put("chicago", citation.chicago());
    }

    private ObjectNode source() {
        return JSON.objectNode()
                .put("title", portal.info().title())
                .put("title_en", portal.info().titleEn())
                .put("region", portal.info().region().name())
                .put("period_from", portal.info().period().from())
                .put("period_to", portal.info().period().to());
    }

    private ObjectNode licence() {
        Licence licence = portal.settings().licence();
        return JSON.objectNode()
                .put("id", licence.id())
                .put("title", licence.title())
                .put("url", licence.url().toString())
                .put("publisher", portal.settings().publisher())
                .put("text_rights", portal.settings().textRights().text());
    }

    /** Returns the addresses of what is published of the indicator. */
    private ObjectNode links(Indicator indicator) {
        ObjectNode links = JSON.objectNode();
        links.put("html", portal.absolute(addresses.indicator(indicator)));
        links.put("json", file(indicator, "json"));
        if (portal.settings().publishes(PublishedFormat.CSV)) {
            links.put("csv", file(indicator, "csv"));
        }
        if (portal.settings().publishes(PublishedFormat.CHART)) {
            links.put("svg", file(indicator, "svg"));
        }
        if (portal.settings().publishes(PublishedFormat.ZIP)) {
            links.put("zip", file(indicator, "zip"));
        }
        String dataset = addresses.dataset(Datasets.INDICATORS.name(), "html");
        return links.put("dataset", portal.absolute(dataset));
    }

    private String file(Indicator indicator, String extension) {
        return portal.absolute(addresses.indicator(indicator, extension));
    }
}
