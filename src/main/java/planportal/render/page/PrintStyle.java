package planportal.render.page;

import java.util.List;
import planportal.model.Chapter;
import planportal.model.PlanInfo;

/**
 * The style sheet that gives the printed plan running heads: the plan's title on the left, the
 * chapter's on the right. CSS cannot take these words from the page.
 */
final class PrintStyle {
    private PrintStyle() {}

    static String of(PlanInfo info, List<Chapter> chapters) {
        StringBuilder css = new StringBuilder();
        css.append("@page { @top-left { content: %s; } }\n".formatted(quoted(info.title())));
        css.append("@page :first { @top-left { content: none; } }\n");
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            String name = "chapter-" + chapter.number();
            String title = quoted(chapter.heading());
            css.append("#plan-text > :nth-child(%s) { page: %s; }\n".formatted(i + 1, name));
            css.append("@page %s { @top-right { content: %s; } }\n".formatted(name, title));
        }
        return css.toString();
    }

    /** Returns a CSS string; what could end it or begin an escape is escaped. */
    private static String quoted(String text) {
        StringBuilder css = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\' || c == '<' || c < ' ') {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                css.append(c);
            }
        }
        return css.append('"').toString();
    }
}
