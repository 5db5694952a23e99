package planportal.render.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.derive.Portal;
import planportal.site.Site;
import planportal.testing.Plans;

/** What the catalogue says of plans and settings other than the real ones. */
class CatalogueTest {
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String LANGUAGES =
            "http://publications.europa.eu/resource/authority/language/";

    /** The list of languages has one for those that are not known. */
    @ParameterizedTest
    @CsvSource({
        "zh-Hans, ZHO",
        "en, ENG",
        "pt-BR, POR",
        "de, DEU",
        "iw, HEB",
        "cmn-Hans, CMN",
        "und, UND",
        "xx, UND"
    })
    void theLanguageIsThatOfThePlan(String tag, String code) {
        Model model =
                catalogue(
                        Plans.build().info(Plans.info(tag)).indicators(Plans.indicator()).portal());
        var language = model.createProperty(DCT + "language");
        assertTrue(model.listSubjectsWithProperty(language).toList().size() > 3);
        assertEquals(
                List.of(LANGUAGES + code),
                model.listObjectsOfProperty(language).mapWith(Object::toString).toList());
        assertTrue(
                model.contains(
                        model.createResource(LANGUAGES + code),
                        RDF.type,
                        model.createResource(DCT + "LinguisticSystem")));
    }

    @Test
    void theIssueTrackerIsTheContactOfEachDataset() {
        Model model = catalogue(Optional.of(URI.create("https://github.com/owner/name")));
        var contact = model.createProperty("http://www.w3.org/ns/dcat#contactPoint");
        var address = model.createProperty("http://www.w3.org/2006/vcard/ns#hasURL");
        assertTrue(model.listSubjectsWithProperty(contact).toList().size() >= 3);
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
        return catalogue(
                Plans.build().indicators(Plans.indicator()).portal(Plans.settings(repository)));
    }

    private static Model catalogue(Portal portal) {
        byte[] jsonLd =
                new PublishedData(
                                portal,
                                Site.builtIn(),
                                Optional.empty(),
                                version -> Optional.empty())
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
