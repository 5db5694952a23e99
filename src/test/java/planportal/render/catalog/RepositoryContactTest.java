package planportal.render.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import planportal.derive.Portal;
import planportal.site.Site;
import planportal.testing.Plans;

/** Who answers questions about the data: the repository's issue tracker, where one is set. */
class RepositoryContactTest {

    @Test
    void theIssueTrackerIsTheContactOfEachDataset() {
        Model model = catalogue(Optional.of(URI.create("https://github.com/owner/name")));
        var contact = model.createProperty("http://www.w3.org/ns/dcat#contactPoint");
        var address = model.createProperty("http://www.w3.org/2006/vcard/ns#hasURL");
        assertTrue(model.listSubjectsWithProperty(contact).toList().size() >= 9);
        model.listObjectsOfProperty(contact)
                .forEach(
                        kind ->
                                assertEquals(
                                        "https://github.com/owner/name/issues",
                                        kind.asResource()
                                                .getProperty(address)
                                                .getObject()
                                                .toString()));
    }

    @Test
    void withoutARepositoryNoContactIsInvented() {
        Model model = catalogue(Optional.empty());
        assertTrue(model.size() > 100);
        assertEquals(
                0,
                model.listSubjectsWithProperty(
                                model.createProperty("http://www.w3.org/ns/dcat#contactPoint"))
                        .toList()
                        .size());
    }

    private static Model catalogue(Optional<URI> repository) {
        Portal portal =
                Plans.build().indicators(Plans.indicator()).portal(Plans.settings(repository));
        byte[] jsonLd =
                new PublishedData(portal, Site.builtIn(), Optional.empty())
                        .jobs()
                        .filter(job -> job.paths().contains("catalog.jsonld"))
                        .findFirst()
                        .orElseThrow()
                        .work()
                        .get()
                        .get(0)
                        .bytes();
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(jsonLd), Lang.JSONLD11);
        return model;
    }
}
