package planportal.render.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import planportal.derive.Portal;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.site.Site;
import planportal.testing.Plans;

/** The sentences of the real plan's indicators, as read and approved by people. */
class RealSentencesTest {

    @Test
    void sentencesOfTheRealPlanReadAsApproved() throws IOException {
        assertEquals(approved("sentences.txt"), sentences());
    }

    private static List<String> sentences() throws IOException {
        List<Indicator> indicators = new ArrayList<>();
        try (CSVParser rows =
                CSVParser.parse(
                        Path.of("content", "indicators.csv"),
                        StandardCharsets.UTF_8,
                        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
            for (CSVRecord row : rows) {
                indicators.add(
                        Plans.indicator(
                                row.get("id"),
                                row.get("name"),
                                row.get("unit"),
                                row.get("baseline"),
                                row.get("target")));
            }
        }
        Portal portal =
                Plans.build()
                        .indicators(indicators.toArray(Indicator[]::new))
                        .dataNotes(
                                indicators.stream()
                                        .filter(i -> i.id().equals("cultural-service-visits"))
                                        .map(SentenceTest::unitNote)
                                        .toArray(DataNote[]::new))
                        .portal();
        Wording wording = new Wording(portal, Site.builtIn().messages("zh"));
        return indicators.stream()
                .map(i -> wording.sentence(i).text() + " " + wording.change(i))
                .toList();
    }

    private static List<String> approved(String name) throws IOException {
        try (InputStream file = RealSentencesTest.class.getResourceAsStream("/plan/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
