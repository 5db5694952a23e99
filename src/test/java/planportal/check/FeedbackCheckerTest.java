package planportal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Source;
import planportal.read.Located;

class FeedbackCheckerTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private boolean isValid(String text) {
        Source source = new Source("content/portal.yaml", text);
        return new FeedbackChecker(diagnostics)
                .check(new Located<>(text, source.span(0, text.length())))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data.office+plan@stats.example.org",
                "https://example.org/form?title={title}&page={address}",
                "http://example.org:8080/form#{address}",
                "https://规划.中国/报告?页={address}",
                "https://example.org/{address}/{title}/{address}",
            })
    void mailAddressesAndTemplatesAreTaken(String text) {
        assertTrue(isValid(text), () -> printed());
        assertEquals("", printed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mailto:a@b.example | neither a mail address nor a web address",
                "a b@c.example | neither a mail address nor a web address",
                "a@localhost | neither a mail address nor a web address",
                "javascript:alert({address}) | neither a mail address nor a web address",
                "ftp://example.org/{address} | does not begin with http:// or https://",
                "javascript://x/{address} | does not begin with http:// or https://",
                "https://example.org/form | {address} is missing",
                "https://example.org/form?t={title} | {address} is missing",
                "https://example.org/form?p={url} | unknown placeholder \"{url}\"",
                "https://example.org/form?p={address}&t={ title } | unknown placeholder \"{ title }\"",
                "https://example.org/form?p={address} | ''",
                "https://example.org/form?p={{address}} | unknown placeholder",
                "https://example.org/form?p={address | unknown placeholder",
                "https://{address}/ | cannot be part of the host name",
                "https://user:word@example.org/{address} | user name or a password",
                "https://example.org/a b?{address} | malformed",
            })
    void othersAreRefusedWithWhatIsWrong(String text, String message) {
        assertEquals(message.isEmpty(), isValid(text));
        assertTrue(printed().contains(message), () -> printed());
        assertEquals(message.isEmpty() ? 0 : 1, diagnostics.errors());
    }

    @Test
    void hintShowsAnExample() {
        isValid("x");
        assertTrue(printed().contains("hint: write a mail address"), () -> printed());
    }

    private String printed() {
        StringBuilder printed = new StringBuilder();
        diagnostics.print(printed);
        return printed.toString().replaceAll("0 errors, 0 warnings\n", "");
    }
}
