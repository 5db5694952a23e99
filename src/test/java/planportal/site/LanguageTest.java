package planportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import planportal.Build;
import planportal.BuildOptions;
import planportal.Stages;
import planportal.testing.RealContent;

/**
 * No word of the interface stands anywhere but in the message files: an edition whose messages are
 * marked ⟦like this⟧ has no other Chinese word than the content's.
 */
class LanguageTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern HAN_WORD = Pattern.compile("\\p{IsHan}{2,}");
    private static final String LANGUAGE = "common.lang";

    /** Data, addresses and code may stand around words of the content, and an end be left off. */
    private static final Pattern BETWEEN = Pattern.compile("[\\x00-\\x2f\\x3a-\\x7e…·]+");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[|}]");

    @TempDir Path folder;

    @Test
    void everyChineseWordIsAMessageOrContent() throws IOException {
        Path built = folder.resolve("site");
        new Build(
                        RealContent.folder(),
                        built,
                        marked(Site.builtIn()),
                        BuildOptions.DEFAULT.withoutArchive())
                .run(Stages.SILENT);
        String content = squeezed(content());
        List<String> found = new ArrayList<>();
        int marks = 0;
        try (Stream<Path> files = Files.walk(built)) {
            for (Path file : files.filter(LanguageTest::isRead).sorted().toList()) {
                String text = Files.readString(file);
                marks += text.length() - text.replace("⟦", "").length();
                Document document =
                        file.toString().endsWith(".html")
                                ? Jsoup.parse(text)
                                : Jsoup.parse(text, "", Parser.xmlParser());
                for (String word : unmarked(document)) {
                    if (!content.contains(squeezed(word))) {
                        found.add(built.relativize(file) + ": " + word);
                    }
                }
            }
        }
        assertTrue(marks > 5000, "marked messages: " + marks);
        assertEquals("", found.stream().distinct().collect(Collectors.joining("\n")));
    }

    @Test
    void wordsOutsideOfMessagesAreFound() {
        Document page = Jsoup.parse("<p title='提示'>⟦共<b>3</b>项⟧落下的<i>⟦外⟦内⟧外⟧</i></p><p>⟦齐⟧</p>");

        assertEquals(Set.of("落下的", "提示"), new TreeSet<>(unmarked(page)));
    }

    @Test
    void eachLanguageHasTheSameMessages() {
        Map<String, Messages> languages = Site.builtIn().messages();
        assertTrue(languages.keySet().containsAll(List.of("en", "zh")));
        languages.forEach(
                (language, messages) ->
                        assertEquals(
                                keys(languages.get("zh")), keys(messages), language + " and zh"));
    }

    @Test
    void anEditionInEachLanguageLeavesNoPlaceholderOpen() throws IOException {
        Site site = Site.builtIn();
        Path content = folder.resolve("content");
        RealContent.copyTo(content);
        Files.writeString(
                content.resolve("observations.csv"),
                """
                childcare-places,2022,2.4,公报,2023-03-01,
                childcare-places,2022,2.5,公报,2023-09-01,
                urban-jobs,2022,3.1,公报,2023-03-01,
                """,
                StandardOpenOption.APPEND);
        for (String language : site.messages().keySet()) {
            Map<String, Messages> messages = new TreeMap<>(site.messages());
            messages.put("zh", site.messages(language));
            Path built = folder.resolve(language);
            Site translated = new Site(messages, site.assets());
            new Build(content, built, translated, BuildOptions.DEFAULT.withoutArchive())
                    .run(Stages.SILENT);
            List<String> found = new ArrayList<>();
            try (Stream<Path> files = Files.walk(built)) {
                for (Path file : files.filter(LanguageTest::isRead).sorted().toList()) {
                    Document page = Jsoup.parse(Files.readString(file));
                    page.select("template, script, code").remove();
                    Matcher open = PLACEHOLDER.matcher(page.text());
                    if (open.find()) {
                        found.add(file + ": " + page.text().substring(open.start()));
                    }
                }
            }
            assertEquals(List.of(), found);
        }
    }

    @Test
    void templatesAndScriptsHoldNoWords() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path part : List.of(Path.of("site/templates"), Path.of("site/assets"))) {
            try (Stream<Path> files = Files.walk(part)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String text = Files.readString(file);
                    String code = text.replaceAll("(?s)<%--.*?--%>|/\\*.*?\\*/|(?m)^\\s*//.*$", "");
                    Matcher word = HAN_WORD.matcher(code);
                    if (word.find()) {
                        found.add(file + ": " + code.substring(word.start()).lines().findFirst());
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /** The site with every message marked, but for the code of its language. */
    private static Site marked(Site site) {
        StringBuilder properties = new StringBuilder();
        site.messages("zh")
                .words()
                .forEach(
                        (key, text) -> {
                            String words = key.equals(LANGUAGE) ? text : "⟦" + text + "⟧";
                            properties.append(key).append('=').append(escaped(words)).append('\n');
                        });
        Map<String, Messages> messages = new TreeMap<>(site.messages());
        messages.put("zh", Messages.parse("marked.properties", properties.toString()));
        return new Site(messages, site.assets());
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replaceFirst("^ ", "\\\\ ");
    }

    /** Chinese pieces of text, of attributes and of data blocks outside any mark. */
    private static List<String> unmarked(Document document) {
        List<String> pieces = new ArrayList<>();
        int[] depth = {0};
        document.traverse(
                (node, level) -> {
                    if (node instanceof TextNode text) {
                        pieces.addAll(outside(text.getWholeText(), depth));
                    } else if (node instanceof DataNode data) {
                        pieces.addAll(outside(data.getWholeData(), new int[] {0}));
                    } else if (node instanceof Element element) {
                        for (Attribute attribute : element.attributes()) {
                            pieces.addAll(outside(attribute.getValue(), new int[] {0}));
                        }
                    }
                });
        assertEquals(0, depth[0], "marks are not closed in " + title(document));
        return pieces.stream()
                .flatMap(BETWEEN::splitAsStream)
                .filter(p -> HAN.matcher(p).find())
                .toList();
    }

    private static String title(Node document) {
        return document instanceof Document page ? page.title() : "";
    }

    /** What stands outside of marks; {@code depth} marks are open before and after. */
    private static List<String> outside(String text, int[] depth) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '⟦' || c == '⟧' || c == '"') {
                pieces.add(piece.toString());
                piece.setLength(0);
                depth[0] += c == '⟦' ? 1 : c == '⟧' ? -1 : 0;
            } else if (depth[0] == 0) {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean isRead(Path file) {
        return file.toString().matches(".*\\.(html|svg|xml)");
    }

    private static String content() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            files.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(
                            file -> {
                                try {
                                    text.append(Files.readString(file, StandardCharsets.UTF_8));
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
        }
        text.append(Files.readString(Path.of("site/rules/zh.md")));
        text.append(Files.readString(Path.of("site/rules/examples.txt")));
        // The plan's own number of services, put in where the ending of its column has it.
        IntStream.range(1, 100).forEach(n -> text.append("共").append(n).append("项)\n"));
        return text.toString();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u200b\\\\\"]+", "");
    }

    /** A language may have words of its own for a unit or a power of ten, which ends the key. */
    private static Set<String> keys(Messages messages) {
        return messages.words().keySet().stream()
                .filter(
                        key ->
                                !key.matches(
                                        ".*\\.(%|\\p{IsHan}+)|(chart\\.tick|figure\\.power)\\.\\d+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
