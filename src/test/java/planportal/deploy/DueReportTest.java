package planportal.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import planportal.site.Site;

class DueReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void nothingIsReportedWhereNothingIsDueByTheEndOfTheMonth() throws IOException {
        JsonNode due =
                JSON.readTree(
                        """
                        {"as_of": "2028-04-10", "releases": [{"next_release": "2028-05",
                          "first_day": "2028-05-01", "name": "A|B", "responsible": null, "overdue": false}]}
                        """);
        YearMonth april = YearMonth.of(2028, 4);

        assertEquals(Optional.empty(), DueReport.text(Site.builtIn().messages("en"), due, april));
        String text = DueReport.text(Site.builtIn().messages("en"), due, april.plusMonths(1)).get();
        assertTrue(text.endsWith("| --- | --- | --- | --- |\n| 2028-05 | A\\|B |  |  |\n"), text);
    }
}
