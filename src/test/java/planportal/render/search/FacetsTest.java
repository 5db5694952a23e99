package planportal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import planportal.derive.Portal;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Service;
import planportal.testing.Contexts;
import planportal.testing.Plans;

/** By what the results of small plans are narrowed. */
class FacetsTest {
    private static final Domain CARE = Plans.domain();
    private static final Domain SPORT = Plans.domain("sport", "体育");
    private static final Indicator BEDS = Plans.indicator("beds", "张", "10", "20");

    private static Service service(String id, Domain domain) {
        return new Service(id, 1, domain, id, "", Optional.empty());
    }

    private static String part(Portal portal) {
        Facets facets = new Facets(portal, Contexts.of(portal).messages());
        List<SearchDocument> documents =
                Stream.of(
                                facets.of(BEDS),
                                facets.of(service("run", SPORT)),
                                List.<Facet>of(),
                                facets.of(List.of(BEDS, service("run", SPORT), BEDS)))
                        .map(each -> document(each))
                        .toList();
        return facets.part(documents);
    }

    private static SearchDocument document(List<Facet> facets) {
        return new SearchDocument(Kind.SERVICE, "a", List.of(), "", List.of(), "甲", 1, facets);
    }

    @Test
    void eachValueHasItsDocumentsInThePlansOrder() {
        Portal portal = Plans.build().domains(SPORT, CARE).indicators(BEDS).portal();
        assertEquals(
                "planSearch(\"facets\",[[\"domain\",\"领域\",[[\"sport\",\"体育\",\"QR\"],"
                        + "[\"%s\",\"%s\",\"PS\"]]]]);\n".formatted(CARE.id(), CARE.name()),
                part(portal));
    }

    @Test
    void statusIsThereOnceThereAreResults() {
        Plans.Builder plan = Plans.build().indicators(BEDS);
        assertEquals(List.of("domain", "attribute"), keys(plan.portal(), BEDS));
        assertEquals(
                List.of("domain", "attribute", "status"),
                keys(plan.observations(Plans.actual(BEDS, 2022, "13")).portal(), BEDS));
    }

    private static List<String> keys(Portal portal, Indicator indicator) {
        return new Facets(portal, Contexts.of(portal).messages())
                .of(indicator).stream().map(Facet::key).toList();
    }

    @Test
    void noteHasTheDomainsOfItsIndicatorsOnce() {
        Portal portal = Plans.build().domains(CARE).indicators(BEDS).portal();
        DataNote note = Plans.unitNote(BEDS);
        assertEquals(
                List.of(new Facet("domain", CARE.id(), CARE.name())),
                new Facets(portal, Contexts.of(portal).messages()).of(note));
    }

    @Test
    void nothingIsOfferedWhereAllIsAlike() {
        Portal portal = Plans.build().domains(CARE).indicators(BEDS).portal();
        Facets facets = new Facets(portal, Contexts.of(portal).messages());
        List<SearchDocument> documents = List.of(document(facets.of(BEDS)), document(List.of()));
        assertEquals("planSearch(\"facets\",[]);\n", facets.part(documents));
    }
}
