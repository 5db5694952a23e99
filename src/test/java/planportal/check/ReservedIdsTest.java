package planportal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planportal.testing.RealSite;

class ReservedIdsTest {

    /** Whatever a page calls a part of its own must not be an id of content. */
    @ParameterizedTest
    @CsvSource({
        "services/index.html, services",
        "commitments/index.html, commitments",
        "data-notes/index.html, data-notes"
    })
    void allAnchorsOfAPagesOwnPartsAreKnown(String page, String dataset) {
        Set<String> ids = new TreeSet<>();
        RealSite.text("datasets/" + dataset + ".csv")
                .lines()
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')))
                .forEach(ids::add);
        List<String> unknown = new ArrayList<>();
        for (Element element : RealSite.page(page).select("[id]")) {
            String id = element.id();
            boolean ofContent = ids.contains(id) || ids.contains(id.replaceFirst("^h-", ""));
            if (!ofContent) {
                unknown.add(id);
            }
        }
        unknown.removeIf(ReservedIds::isAnchor);
        assertEquals(List.of(), unknown);
    }
}
