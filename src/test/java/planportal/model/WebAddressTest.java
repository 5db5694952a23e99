package planportal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/plan/, https://example.org/plan/",
        "HTTP://Example.ORG:8080/Plan/, http://example.org:8080/Plan/",
        "https://图书馆.测试/, https://xn--1jq52s681d.xn--0zwm56d/",
        "https://bücher.example/a?b#c, https://xn--bcher-kva.example/a?b#c",
        "https://example.org/规划/, https://example.org/%E8%A7%84%E5%88%92/",
        "http://127.0.0.1:65535, http://127.0.0.1:65535",
        "http://[::1]:8080/, http://[::1]:8080/",
        "http://localhost/, http://localhost/"
    })
    void anAddressIsReturnedInAscii(String text, String expected) throws WebAddress.Invalid {
        assertEquals(expected, WebAddress.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "https://a_b.example.org/, a_b.example.org",
        "https://-a.example.org/, -a.example.org",
        "https://a..example.org/, a..example.org",
        "https://300.1.1.1/, 300.1.1.1",
        "https:///plan/, \"\"",
        "https://example.org:0/, \"0\"",
        "https://example.org:65536/, \"65536\"",
        "https://example.org:/, \"\"",
        "https://example.org:８０８０/, ８０８０",
        "https://example.org/a b, \" b\"",
        "https://example.org/%zz, %zz",
        "ftp://example.org/, ftp://example.org/",
        "example.org, example.org",
        "https:/example.org/, https:/example.org/"
    })
    void aMessageQuotesWhatIsWrong(String text, String quoted) {
        assertTrue(message(text).contains(quoted), message(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://token:secret@example.org/plan",
                "https://secret@example.org/",
                "ftp://user:secret@example.org/",
                "//secret@example.org/"
            })
    void credentialsAreRefusedAndNotRepeated(String text) {
        assertTrue(message(text).contains("user name or a password"), message(text));
        assertFalse(message(text).contains("secret"), message(text));
    }

    @Test
    void anAtSignInAPathIsNoPassword() throws WebAddress.Invalid {
        assertEquals("/@team/plan", WebAddress.parse("https://example.org/@team/plan").getPath());
    }

    private static String message(String text) {
        return assertThrows(WebAddress.Invalid.class, () -> WebAddress.parse(text)).getMessage();
    }
}
