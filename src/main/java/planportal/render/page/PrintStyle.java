package planportal.render.page;

import java.util.List;
import planportal.model.Chapter;
import planportal.model.PlanInfo;

/**
 * The style sheet that gives the whole plan running heads when it is printed: the plan's title on
 * the left, the chapter's on the right. It is made from the plan, since a style sheet can not take
 * words from the page.
 */
final class PrintStyle {
    private PrintStyle() {}

    /** The style sheet's text. */
    static String of(PlanInfo info, List<Chapter> chapters) {
        StringBuilder css = new StringBuilder(2048);
        css.append("@page { @top-left { content: ").append(quoted(info.title())).append("; } }\n");
        css.append("@page :first { @top-left { content: none; } }\n");
        for (int i = 0; i < chapters.size(); i++) {
            String name = "chapter-" + chapters.get(i).number();
            css.append("#plan-text > :nth-child(")
                    .append(i + 1)
                    .append(") { page: ")
                    .append(name)
                    .append("; }\n@page ")
                    .append(name)
                    .append(" { @top-right { content: ")
                    .append(quoted(ChapterPage.name(chapters.get(i))))
                    .append("; } }\n");
        }
        return css.toString();
    }

    /** A CSS string; whatever could end it or start an escape is escaped. */
    private static String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        c -> {
                            if (c == '"' || c == '\\' || c == '<' || c < ' ') {
                                css.append('\\').append(Integer.toHexString(c)).append(' ');
                            } else {
                                css.appendCodePoint(c);
                            }
                        });
        return css.append('"').toString();
    }
}
