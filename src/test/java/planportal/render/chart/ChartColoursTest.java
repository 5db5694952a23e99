package planportal.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import planportal.site.Site;
import planportal.site.SiteException;

class ChartColoursTest {
    private static final String CSS =
            ":root { --muted: var(--light, #504d48) var(--dark, #bfbab2); --wide: 2rem; }";

    @Test
    void colourIsThatOfTheLightScheme() {
        assertEquals("#504d48", colours(CSS).get("muted"));
    }

    @Test
    void missingColourIsAnErrorThatNamesIt() {
        SiteException error = assertThrows(SiteException.class, () -> colours(CSS).get("wide"));
        assertEquals(
                "site/assets/variables.css: error: no colour --wide: var(--light, #…) for charts in"
                        + " files",
                error.getMessage());
    }

    private static ChartColours colours(String css) {
        byte[] file = css.getBytes(StandardCharsets.UTF_8);
        return ChartColours.of(new Site(Map.of(), Map.of("variables.css", file)));
    }
}
