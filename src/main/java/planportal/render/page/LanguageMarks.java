package planportal.render.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks Chinese words within a page in another language as Chinese, so that browsers choose the
 * fonts and screen readers the voice for them.
 */
final class LanguageMarks {
    private static final Pattern PART =
            Pattern.compile(
                    "(?s)<(/?)([a-zA-Z0-9]+)((?:[^>\"]++|\"[^\"]*+\")*+)>|<!--.*?-->|[^<]+|<");
    private static final Pattern LANGUAGE = Pattern.compile(" lang=\"([^\"]*)\"");

    /** From the first Chinese character to the last, with all between them. */
    private static final Pattern CHINESE =
            Pattern.compile("[“‘（《【]*\\p{IsHan}(?:[^<]*[\\p{IsHan}”’）》】。！？；：])?");

    private static final Set<String> WITHOUT_CONTENT =
            Set.of("br", "col", "hr", "img", "input", "link", "meta", "wbr");

    /** Elements that contain text alone. */
    private static final Set<String> TEXT_ONLY =
            Set.of("title", "option", "script", "style", "textarea");

    private final String language;
    private final Deque<Element> open = new ArrayDeque<>();

    /** An element that is not closed yet; {@code chinese} if it is in Chinese. */
    private record Element(String name, boolean chinese) {}

    private LanguageMarks(String language) {
        this.language = language;
    }

    /**
     * Returns a page with marks.
     *
     * @param language of the Chinese words, {@code zh-Hans}
     */
    static String mark(String html, String language) {
        return new LanguageMarks(language).mark(html);
    }

    private String mark(String html) {
        StringBuilder marked = new StringBuilder(html.length());
        Matcher part = PART.matcher(html);
        while (part.find()) {
            if (part.group(2) == null) {
                marked.append(isToMark() ? inMarks(part.group()) : part.group());
                continue;
            }
            String name = part.group(2);
            if (!part.group(1).isEmpty()) {
                close(name);
            } else if (!WITHOUT_CONTENT.contains(name) && !part.group(3).endsWith("/")) {
                open.push(new Element(name, isChinese(part.group(3))));
            }
            marked.append(part.group());
        }
        return marked.toString();
    }

    private boolean isChinese(String attributes) {
        Matcher own = LANGUAGE.matcher(attributes);
        return own.find()
                ? own.group(1).startsWith("zh")
                : !open.isEmpty() && open.peek().chinese();
    }

    private void close(String name) {
        while (!open.isEmpty() && !open.pop().name().equals(name)) {
            // An element whose end tag is left out ends with the one around it.
        }
    }

    private boolean isToMark() {
        return !open.isEmpty()
                && !open.peek().chinese()
                && open.stream().noneMatch(element -> TEXT_ONLY.contains(element.name()));
    }

    private String inMarks(String text) {
        boolean drawn = open.stream().anyMatch(each -> each.name().equals("svg"));
        String element = drawn ? "tspan" : "span";
        String mark = "<%s lang=\"%s\">$0</%1$s>".formatted(element, language);
        return CHINESE.matcher(text).replaceAll(mark);
    }
}
