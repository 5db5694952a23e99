package planportal.site;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The English sentences with what the program fills in, as read and approved by people. */
class EnglishMessagesTest {
    private static final Path FILE = Path.of("src/test/resources/sites/messages.en.txt");
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 1234567);
    private static final String WORDS = "ABCDEFGHIJ";

    private final Messages english = Site.builtIn().messages("en");

    @Test
    void everySentenceWithArgumentsIsAsReviewed() throws IOException {
        String read =
                english.words().entrySet().stream()
                        .filter(e -> Messages.PLACEHOLDER.matcher(e.getValue()).find())
                        .map(e -> e.getKey() + "\n" + filledIn(e.getKey(), e.getValue()))
                        .collect(joining("\n"));
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(FILE, read);
            fail("rewrote " + FILE + "; run again without -Dgolden=update");
        }
        assertEquals(Files.readString(FILE), read);
    }

    /** Fills in letters; where a message has forms for one and for others, numbers. */
    private String filledIn(String key, String message) {
        Set<Integer> numbers =
                Messages.PLACEHOLDER
                        .matcher(message)
                        .results()
                        .filter(found -> found.group(2) != null)
                        .map(EnglishMessagesTest::index)
                        .collect(toSet());
        Stream<Integer> fillings = numbers.isEmpty() ? Stream.of(0) : NUMBERS.stream();
        return fillings.map(
                        number ->
                                IntStream.range(0, WORDS.length())
                                        .mapToObj(
                                                i ->
                                                        numbers.contains(i)
                                                                ? number
                                                                : WORDS.substring(i, i + 1))
                                        .toArray())
                .map(arguments -> "    " + english.text(key, arguments).strip() + "\n")
                .collect(joining());
    }

    private static int index(MatchResult placeholder) {
        return Integer.parseInt(placeholder.group(1));
    }
}
