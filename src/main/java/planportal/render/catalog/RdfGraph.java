package planportal.render.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A small RDF graph, to be written as JSON-LD and as Turtle. Resources and their properties keep
 * the order in which they were added.
 */
final class RdfGraph {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, String> prefixes;
    private final Map<String, Resource> resources = new LinkedHashMap<>();

    /**
     * @param prefixes the vocabularies' addresses by the prefix in names such as {@code dct:title}
     */
    RdfGraph(Map<String, String> prefixes) {
        this.prefixes = new LinkedHashMap<>(prefixes);
    }

    /** Returns the resource with this address; adds it with {@code types} if it is new. */
    Resource resource(String iri, String... types) {
        return resources.computeIfAbsent(iri, i -> new Resource(i, List.of(types)));
    }

    /**
     * A value of a property.
     *
     * @param text a literal's text, or an address
     * @param isIri whether it is an address
     * @param datatype a literal's datatype, {@code xsd:date}
     * @param language a literal's language
     */
    private record Value(
            String text, boolean isIri, Optional<String> datatype, Optional<String> language) {}

    /** A resource with its properties. */
    static final class Resource {
        private final String iri;
        private final List<String> types;
        private final Map<String, Set<Value>> properties = new LinkedHashMap<>();

        private Resource(String iri, List<String> types) {
            this.iri = iri;
            this.types = types;
        }

        Resource link(String property, String to) {
            return add(property, new Value(to, true, Optional.empty(), Optional.empty()));
        }

        Resource link(String property, Resource to) {
            return link(property, to.iri);
        }

        Resource text(String property, String text) {
            return add(property, new Value(text, false, Optional.empty(), Optional.empty()));
        }

        Resource text(String property, String text, String language) {
            return add(property, new Value(text, false, Optional.empty(), Optional.of(language)));
        }

        Resource typed(String property, String text, String datatype) {
            return add(property, new Value(text, false, Optional.of(datatype), Optional.empty()));
        }

        private Resource add(String property, Value value) {
            properties.computeIfAbsent(property, p -> new LinkedHashSet<>()).add(value);
            return this;
        }
    }

    /** Returns the graph as JSON-LD with an inline context, so that no network is needed. */
    ObjectNode toJsonLd() {
        ObjectNode root = JSON.objectNode();
        ObjectNode context = root.putObject("@context");
        prefixes.forEach(context::put);
        ArrayNode graph = root.putArray("@graph");
        for (Resource resource : resources.values()) {
            ObjectNode node = graph.addObject();
            node.put("@id", resource.iri);
            node.set("@type", list(resource.types, JSON::textNode));
            resource.properties.forEach(
                    (property, values) -> node.set(property, list(values, RdfGraph::json)));
        }
        return root;
    }

    private static <T> JsonNode list(Collection<T> values, Function<T, JsonNode> json) {
        ArrayNode list = JSON.arrayNode();
        values.forEach(value -> list.add(json.apply(value)));
        return list.size() == 1 ? list.get(0) : list;
    }

    private static JsonNode json(Value value) {
        ObjectNode node = JSON.objectNode();
        if (value.isIri()) {
            return node.put("@id", value.text());
        }
        node.put("@value", value.text());
        value.datatype().ifPresent(type -> node.put("@type", type));
        value.language().ifPresent(language -> node.put("@language", language));
        return node;
    }

    /** Returns the graph as Turtle. */
    String toTurtle() {
        StringBuilder turtle = new StringBuilder();
        prefixes.forEach(
                (prefix, iri) -> turtle.append("@prefix " + prefix + ": <" + iri + "> .\n"));
        for (Resource resource : resources.values()) {
            turtle.append("\n<" + resource.iri + ">\n    a " + String.join(", ", resource.types));
            resource.properties.forEach(
                    (property, values) ->
                            turtle.append(" ;\n    " + property + " " + turtle(values)));
            turtle.append(" .\n");
        }
        return turtle.toString();
    }

    private static String turtle(Collection<Value> values) {
        return values.stream().map(RdfGraph::turtle).collect(Collectors.joining(", "));
    }

    private static String turtle(Value value) {
        if (value.isIri()) {
            return "<" + value.text() + ">";
        }
        String escaped =
                value.text()
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
        return '"'
                + escaped
                + '"'
                + value.datatype().map(type -> "^^" + type).orElse("")
                + value.language().map(language -> "@" + language).orElse("");
    }
}
