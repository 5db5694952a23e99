package planportal.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.dataset.Dataset;
import planportal.dataset.Datasets;
import planportal.dataset.Field;
import planportal.site.Messages;
import planportal.site.Site;
import planportal.testing.Plans;

class DatasetWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyDatasetAndFieldHasWords(String language) {
        DatasetWords words = words(language);
        for (Dataset<?> dataset : Datasets.all()) {
            assertFalse(words.title(dataset.schema()).isBlank());
            assertFalse(words.description(dataset.schema()).isBlank());
            assertFalse(words.purpose(dataset.schema()).isBlank());
            assertFalse(words.row(dataset.schema()).isBlank());
            for (Field field : dataset.schema().fields()) {
                assertFalse(words.title(dataset.schema(), field).isBlank());
                for (String code : field.constraints().allowed()) {
                    assertTrue(
                            !code.matches("[a-z-]+") || words.value(field, code).isPresent(),
                            field.name() + " " + code);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyExplanationOfAFieldIsUsed(String language) {
        Set<String> used = new TreeSet<>();
        for (Dataset<?> dataset : Datasets.all()) {
            for (Field field : dataset.schema().fields()) {
                String shared = "field." + field.name();
                String own = "field." + dataset.name() + "." + field.name();
                used.addAll(
                        Set.of(
                                shared,
                                own,
                                shared + ".note",
                                own + ".note",
                                own + ".note.verbatim"));
            }
        }
        Set<String> unused = new TreeSet<>(messages(language).words().keySet());
        unused.removeIf(key -> !key.startsWith("field.") || used.contains(key));
        assertEquals(Set.of(), unused);
    }

    @Test
    void aDatasetsOwnExplanationGoesBeforeTheSharedOne() {
        DatasetWords words = words("zh");
        assertEquals(
                "数量的原文，是原句的一部分。",
                words.note(
                        Datasets.COMMITMENTS.schema(),
                        Datasets.COMMITMENTS.schema().field("text")));
        assertEquals(
                messages("zh").text("field.domain.note"),
                words.note(Datasets.SERVICES.schema(), Datasets.SERVICES.schema().field("domain")));
    }

    private static DatasetWords words(String language) {
        return new DatasetWords(language, messages(language), Plans.portalWithOneIndicator());
    }

    private static Messages messages(String language) {
        return Site.builtIn().messages(language);
    }
}
