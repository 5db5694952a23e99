package planportal.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import planportal.derive.Addresses;

/**
 * Finds words in a language that has no place where they are.
 *
 * @param own what may be there in any language: the texts of the content
 */
public record ForeignWords(String own) {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** Characters and punctuation; brackets of totals are a notation in any language. */
    private static final Pattern CHINESE =
            Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef&&[^【】〔〕]]+");

    /** What attributes and titles may quote, as they cannot be marked. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private static final Pattern ENGLISH =
            Pattern.compile("[A-Za-z][A-Za-z’'-]*(?:,? [A-Za-z][A-Za-z’'-]*){2,}");

    /** Attributes that readers see or hear. */
    private static final Set<String> SHOWN =
            Set.of("alt", "aria-label", "content", "placeholder", "title");

    /** Returns a finder that accepts the words of a folder or file. */
    public static ForeignWords accepting(Path... texts) {
        StringBuilder own = new StringBuilder();
        for (Path text : texts) {
            try (Stream<Path> files = Files.walk(text)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    own.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new ForeignWords(own.toString());
    }

    /** Returns the Chinese in all files of a site but its assets, each with the file's address. */
    public static List<String> chineseIn(BuiltSite site) {
        List<String> found = new ArrayList<>();
        for (String address : site.addresses()) {
            if (!address.startsWith("assets/") && !address.equals(Addresses.OFFLINE)) {
                addChinese(address, site.bytes(address), found);
            }
        }
        return found;
    }

    /** Workbooks and books are zips, too. */
    private static void addChinese(String address, byte[] bytes, List<String> found) {
        if (!address.matches(".*\\.(zip|xlsx|epub)")) {
            Matcher chinese = CHINESE.matcher(new String(bytes, StandardCharsets.UTF_8));
            chinese.results().map(word -> address + ": " + word.group()).forEach(found::add);
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                addChinese(address + "/" + part.getName(), zip.readAllBytes(), found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the Chinese of an English page that is no word of the content, or is not marked as
     * Chinese; where nothing can be marked it may be quoted.
     */
    public List<String> chineseIn(Document page) {
        List<String> found = new ArrayList<>();
        page.traverse((node, depth) -> addChinese(node, found));
        return found;
    }

    private void addChinese(Node node, List<String> found) {
        if (node instanceof TextNode || node instanceof DataNode) {
            Element element = (Element) node.parent();
            if (element.is("script:not([type*=json])")) {
                return; // data
            }
            boolean markable = !element.is("title, option, textarea, script");
            boolean marked = element.closest("[lang]").attr("lang").startsWith("zh");
            addChinese(node.outerHtml(), marked, markable, found);
        } else if (node instanceof Element element) {
            boolean marked = element.closest("[lang^=zh]") != null;
            for (Attribute attribute : shown(element)) {
                addChinese(attribute.getValue(), marked, false, found);
            }
        }
    }

    private static List<Attribute> shown(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> SHOWN.contains(attribute.getKey()))
                .toList();
    }

    private void addChinese(String text, boolean marked, boolean markable, List<String> found) {
        HAN.matcher(text)
                .results()
                .filter(word -> !own.contains(word.group()))
                .forEach(word -> found.add("not the plan's: " + word.group()));
        String unquoted = markable ? text : QUOTED.matcher(text).replaceAll("");
        if (!marked && HAN.matcher(unquoted).find()) {
            found.add("not marked: " + unquoted.strip());
        }
    }

    /** Returns the Chinese of an English text that is no word of the content. */
    public List<String> chineseIn(String text) {
        List<String> found = new ArrayList<>();
        addChinese(text, true, true, found);
        return found;
    }

    /** Returns the English phrases of a Chinese page that are neither the content's nor marked. */
    public List<String> englishIn(Document page) {
        page.select("[lang^=en], code, pre, script").remove();
        List<String> found = new ArrayList<>();
        page.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        addEnglish(text.getWholeText(), found);
                    } else if (node instanceof Element element) {
                        shown(element).forEach(a -> addEnglish(a.getValue(), found));
                    }
                });
        return found;
    }

    private void addEnglish(String text, List<String> found) {
        ENGLISH.matcher(text)
                .results()
                .map(phrase -> phrase.group())
                .filter(phrase -> !own.contains(phrase))
                .forEach(found::add);
    }
}
