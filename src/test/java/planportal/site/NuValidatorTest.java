package planportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import planportal.testing.HtmlChecker;
import planportal.testing.RealSite;

class NuValidatorTest {

    @Test
    void noPageHasAnErrorOrAWarning() {
        HtmlChecker checker = new HtmlChecker();
        List<String> found = new ArrayList<>();
        for (String page : RealSite.pages()) {
            checker.check(page, RealSite.bytes(page))
                    .forEach(each -> found.add(page + ": " + each));
        }
        assertEquals("", String.join("\n", found));
    }

    @Test
    void checkerFindsErrorsAndWarnings() {
        assertEquals(List.of(), found("<p>good</p>"));
        assertFalse(found("<p><div></p>").isEmpty());
        assertFalse(found("<section>no heading</section>").isEmpty());
    }

    private static List<String> found(String body) {
        String page = "<!doctype html><html lang=\"en\"><title>t</title>" + body;
        return new HtmlChecker().check("t.html", page.getBytes(StandardCharsets.UTF_8));
    }
}
