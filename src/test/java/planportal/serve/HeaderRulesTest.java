package planportal.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HeaderRulesTest {

    @Test
    void valuesAreJoinedUnlessARuleRemovesTheFormer() {
        HeaderRules rules =
                HeaderRules.parse(
                        """
                        # comment
                        /*
                          Cache-Control: no-cache
                          A: a: b

                        /assets/*.css
                          ! Cache-Control
                          Cache-Control: max-age=60
                          A: c
                        """);

        assertEquals(Map.of("Cache-Control", "no-cache", "A", "a: b"), rules.of("/plan/01.html"));
        assertEquals("max-age=60", rules.of("/assets/portal.css").get("Cache-Control"));
        assertEquals("a: b, c", rules.of("/assets/portal.css").get("A"));
        assertEquals("no-cache", rules.of("/assets/portalxcss").get("Cache-Control"));
    }

    @Test
    void lineThatIsNoRuleIsNamed() {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> HeaderRules.parse("/*\n  A: b\nnonsense\n"));

        assertTrue(refused.getMessage().startsWith("_headers:3:"), refused.getMessage());
    }

    @Test
    void nginxExampleSendsTheSameHeaders() throws IOException {
        String example = Files.readString(Path.of("site/headers/nginx.conf"));
        for (String path :
                List.of("/", "/indicators/beds-embed.html", "/en/indicators/beds-embed")) {
            Map<String, String> headers = new LinkedHashMap<>();
            Matcher line =
                    Pattern.compile("(?m)^ +add_header (\\S+) \"?(.*?)\"? always;$")
                            .matcher(example);
            while (line.find()) {
                headers.put(line.group(1), line.group(2));
            }
            headers.put("Content-Security-Policy", policy(example, path));

            assertEquals(HeaderRules.recommended().of(path), headers);
        }
    }

    /** Returns what the example's map of policies says of a path. */
    private static String policy(String example, String path) {
        String found = "";
        Matcher line = Pattern.compile("(?m)^ +(default|\"~\\S+) \"(.*)\";$").matcher(example);
        while (line.find()) {
            String pattern = line.group(1).replaceAll("^\"~|\"$", "");
            if (pattern.equals("default") || Pattern.compile(pattern).matcher(path).find()) {
                found = line.group(2);
            }
        }
        return found;
    }
}
