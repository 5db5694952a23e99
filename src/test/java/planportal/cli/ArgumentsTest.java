package planportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @Test
    void optionsTakeTheirValueFromTheNextWordOrAfterAnEqualsSign() {
        Arguments arguments = parse("--out", "a", "--port=8081", "--json", "old", "new");

        assertEquals(Path.of("a"), arguments.path("out", "target/site"));
        assertEquals(8081, arguments.number("port", 8080, 1, 65535));
        assertTrue(arguments.has("json"));
        assertEquals(List.of("old", "new"), arguments.positional(2));
    }

    @Test
    void whatIsNotGivenHasItsDefault() {
        Arguments arguments = parse();

        assertEquals(Path.of("target/site"), arguments.path("out", "target/site"));
        assertEquals(Optional.empty(), arguments.path("out"));
        assertEquals(8080, arguments.number("port", 8080, 1, 65535));
        assertEquals(Optional.empty(), arguments.baseUrl("base-url"));
    }

    @Test
    void baseAddressGetsItsSlash() {
        assertEquals(
                Optional.of(URI.create("https://example.org/plan/")),
                parse("--base-url", "https://example.org/plan").baseUrl("base-url"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--colour red | unknown option --colour",
                "--json=yes | unknown option --json=yes",
                "--out | --out needs a value",
                "--out a --out b | --out is given twice",
                "--published 2026-02-30 | --published needs a date that exists, such as 2026-03-01,"
                        + " not 2026-02-30",
                "--published 2026-3-1 | --published needs a date that exists, such as 2026-03-01,"
                        + " not 2026-3-1",
                "--published tomorrow | --published needs a date that exists, such as 2026-03-01,"
                        + " not tomorrow",
                "surplus | unexpected argument \"surplus\"",
                "--port x | --port needs a number from 1 to 65535, not x",
                "--port \u0663 | --port needs a number from 1 to 65535, not \u0663",
                "--port \uFF18\uFF10 | --port needs a number from 1 to 65535, not \uFF18\uFF10",
                "--port 8\u0966 | --port needs a number from 1 to 65535, not 8\u0966",
                "--port +80 | --port needs a number from 1 to 65535, not +80",
                "--port 99999999999 | --port needs a number from 1 to 65535, not 99999999999",
                "--port 70000 | --port needs a number from 1 to 65535, not 70000",
                "--base-url ftp://a/ | --base-url: invalid web address: \"ftp://a/\" does not begin"
                        + " with http:// or https://",
                "--base-url https://a/?q | --base-url needs the address of a folder, such as"
                        + " https://example.org/plan/",
            })
    void saysWhatItDoesNotUnderstand(String words, String message) {
        UsageException refused =
                assertThrows(
                        UsageException.class,
                        () -> {
                            Arguments arguments = parse(words.split(" "));
                            arguments.positional(0);
                            arguments.number("port", 8080, 1, 65535);
                            arguments.baseUrl("base-url");
                            arguments.date("published");
                        });

        assertEquals(message, refused.getMessage());
    }

    @Test
    void pathThatTheSystemCannotHaveIsRefused() {
        Arguments arguments = parse("--out", "a\0b");

        UsageException refused =
                assertThrows(UsageException.class, () -> arguments.path("out", "target/site"));

        assertEquals("--out needs a path, not a\0b", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "\uFFFD\uFFFD\uFFFD/site, /work, LC_ALL, C",
        "caf\uFFFD, /work, LC_CTYPE, POSIX",
        "site, /home/\uFFFD\uFFFD, LANG, en_US",
    })
    void wordsThatWereNotDecodedAreRefused(
            String word, String folder, String variable, String locale) {
        List<String> words = List.of("build", "--out", word);
        Map<String, String> environment = Map.of(variable, locale, "LC_MESSAGES", "zh_CN");

        UsageException refused =
                assertThrows(
                        UsageException.class,
                        () -> Arguments.requireDecoded(words, folder, environment));

        String undecoded = folder.equals("/work") ? word : folder;
        assertEquals(
                "\"%s\" cannot be decoded in this locale (%s=%s); set LC_ALL=C.UTF-8"
                        .formatted(undecoded, variable, locale),
                refused.getMessage());
    }

    @Test
    void wordsOfAllScriptsAreAcceptedIfDecoded() {
        Arguments.requireDecoded(List.of("中文/site", "été", "?"), "/家", Map.of("LC_ALL", "C"));
    }

    private static Arguments parse(String... words) {
        return new Arguments(
                List.of(words), Set.of("out", "port", "base-url", "published"), Set.of("json"));
    }
}
