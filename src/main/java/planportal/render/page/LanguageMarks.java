package planportal.render.page;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Marks Chinese words within a page in another language as Chinese, so that browsers choose the
 * fonts and screen readers the voice for them.
 */
final class LanguageMarks {
    /** From the first Chinese character to the last, with all between them. */
    private static final Pattern CHINESE =
            Pattern.compile("[“‘（《【]*\\p{IsHan}(?:.*[\\p{IsHan}”’）》】。！？；：])?", Pattern.DOTALL);

    /** Elements that contain text alone. */
    private static final Set<String> TEXT_ONLY = Set.of("title", "option", "textarea");

    private LanguageMarks() {}

    /**
     * Returns a page with marks.
     *
     * @param language of the Chinese words, {@code zh-Hans}
     */
    static String mark(String html, String language) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        for (TextNode text : page.selectNodes("::text", TextNode.class)) {
            mark(text, language);
        }
        return page.outerHtml();
    }

    private static void mark(TextNode text, String language) {
        Element parent = text.parent();
        Matcher words = CHINESE.matcher(text.getWholeText());
        if (!words.find()
                || TEXT_ONLY.contains(parent.normalName())
                || parent.closest("[lang]").attr("lang").startsWith("zh")) {
            return;
        }
        TextNode chinese = words.start() == 0 ? text : text.splitText(words.start());
        if (words.end() < words.start() + chinese.getWholeText().length()) {
            chinese.splitText(words.end() - words.start());
        }
        chinese.wrap(
                "<%s lang=\"%s\">"
                        .formatted(parent.closest("svg") == null ? "span" : "tspan", language));
    }
}
