package planportal.render.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import planportal.derive.Portal;
import planportal.derive.Status;
import planportal.model.Attribute;
import planportal.model.Chapter;
import planportal.model.Coded;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Paragraph;
import planportal.model.Place;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.model.Topic;
import planportal.site.Messages;

/** By what results are narrowed: their domain, and an indicator's attribute and status. */
final class Facets {
    /** The name of the part of the index. */
    static final String PART = "facets";

    private static final String DOMAIN = "domain";
    private static final String ATTRIBUTE = "attribute";
    private static final String STATUS = "status";

    private final Portal portal;
    private final Messages messages;

    Facets(Portal portal, Messages messages) {
        this.portal = portal;
        this.messages = messages;
    }

    List<Facet> of(Domain domain) {
        return List.of(facet(domain));
    }

    /** Returns an indicator's facets; its status only where there are results. */
    List<Facet> of(Indicator indicator) {
        boolean measured = !portal.publication().observations().isEmpty();
        Status status = portal.progress(indicator).status();
        return Stream.of(
                        Stream.of(facet(indicator.domain())),
                        indicator.attribute().map(kind -> facet(kind, indicator)).stream(),
                        Stream.of(facet(status)).filter(each -> measured))
                .flatMap(Function.identity())
                .toList();
    }

    List<Facet> of(Topic topic) {
        return portal.domainOf(topic).map(this::of).orElse(List.of());
    }

    /** Returns the domains that several topics belong to. */
    List<Facet> of(List<? extends Topic> topics) {
        return topics.stream()
                .flatMap(topic -> portal.domainOf(topic).stream())
                .distinct()
                .map(this::facet)
                .toList();
    }

    List<Facet> in(Chapter chapter) {
        return portal.domainsOf(chapter).stream().map(this::facet).toList();
    }

    List<Facet> at(Place place) {
        if (place instanceof Paragraph paragraph) {
            return in(portal.chapter(paragraph.chapter()));
        }
        return place instanceof Project project
                ? of(project)
                : of(portal.projectsOf((PlanColumn) place));
    }

    List<Facet> of(DataNote note) {
        return Stream.concat(
                        of(note.indicators()).stream(),
                        note.places().stream().flatMap(place -> at(place).stream()))
                .distinct()
                .toList();
    }

    private Facet facet(Domain domain) {
        return new Facet(DOMAIN, domain.id(), domain.name());
    }

    private static Facet facet(Attribute attribute, Indicator indicator) {
        return new Facet(ATTRIBUTE, attribute.code(), indicator.attributeText());
    }

    private Facet facet(Status status) {
        return new Facet(STATUS, status.code(), messages.text("common.status." + status.code()));
    }

    /** Returns the part of the index that says which documents have which facets. */
    String part(List<SearchDocument> documents) {
        List<String> domains = portal.plan().domains().stream().map(Domain::id).toList();
        List<String> rows =
                Stream.of(
                                row(documents, DOMAIN, domains),
                                row(documents, ATTRIBUTE, codes(Attribute.values())),
                                row(documents, STATUS, codes(Status.values())))
                        .flatMap(Optional::stream)
                        .toList();
        return JavaScript.part(PART, JavaScript.array(rows, ",\n"));
    }

    private static List<String> codes(Coded[] values) {
        return Stream.of(values).map(Coded::code).toList();
    }

    /**
     * Returns the values of a key with their documents; empty if there are not two to choose from.
     */
    private Optional<String> row(List<SearchDocument> documents, String key, List<String> codes) {
        Map<String, String> names = new HashMap<>();
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (int number = 0; number < documents.size(); number++) {
            for (Facet facet : documents.get(number).facets()) {
                if (facet.key().equals(key)) {
                    names.putIfAbsent(facet.code(), facet.name());
                    numbers.computeIfAbsent(facet.code(), c -> new ArrayList<>()).add(number);
                }
            }
        }
        List<String> values =
                codes.stream()
                        .filter(numbers::containsKey)
                        .map(code -> value(code, names.get(code), numbers.get(code)))
                        .toList();
        String label = JavaScript.string(messages.text("search.facet." + key));
        List<String> row = List.of(JavaScript.string(key), label, JavaScript.array(values, ","));
        return values.size() < 2 ? Optional.empty() : Optional.of(JavaScript.array(row, ","));
    }

    /** Returns a value with the numbers of its documents, each from the one before. */
    private static String value(String code, String name, List<Integer> numbers) {
        StringBuilder distances = new StringBuilder();
        int last = 0;
        for (int number : numbers) {
            CompactNumbers.append(distances, number - last);
            last = number;
        }
        return JavaScript.strings(List.of(code, name, distances.toString()));
    }
}
