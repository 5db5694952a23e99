package planportal.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.read.Located;
import planportal.read.TextLine;

/**
 * A heading of the plan, with the label that numbers it: {@code 第一章}, {@code （一）}, {@code Goal 3}.
 *
 * @param label empty where the heading has none
 * @param titleStart the offset of the title in the heading's text
 */
record HeadingParts(String label, String title, int titleStart) {
    private static final String NUMBER = "[0-9一二三四五六七八九十百]+";

    private static final Pattern LABELLED =
            Pattern.compile(
                    "(第NUMBER(?:章|节|篇|条|部分)|[（(]NUMBER[）)]|NUMBER、" // 第一章, （一）, 一、
                                    .replace("NUMBER", NUMBER)
                            + "|[0-9]+(?:\\.[0-9]+)*[.．]?(?=\\s)" // 1.2
                            + "|\\p{IsHan}+ ?[0-9]+(?:\\.[0-9]+)*(?=[.:：\\s])" // 专栏1
                            + "|\\p{L}+ ?[0-9]{1,3}(?:\\.[0-9]+)*(?= ?[.:：–—]|\\s)" // Goal 3
                            + "|\\p{L}+ (?:[IVXLC]+|[A-Z])(?= ?[.:：–—])" // Part II
                            + "|\\p{IsHan}\\S*(?=\\s))" // 附录
                            + "\\s*+[.:：–—]?+\\s*+(.+)");

    /** Splits a heading; reports one that is a label alone. */
    static Optional<HeadingParts> of(TextLine heading, Examples examples, Diagnostics diagnostics) {
        Matcher matcher = LABELLED.matcher(heading.text());
        if (matcher.matches()) {
            return Optional.of(
                    new HeadingParts(matcher.group(1), matcher.group(2), matcher.start(2)));
        }
        if (LABELLED.matcher(heading.text() + " …").matches()) {
            diagnostics.report(
                    Rule.HEADING_WITHOUT_TITLE,
                    heading.span(),
                    "expected a title after the label, as in \"" + examples.heading() + "\"");
            return Optional.empty();
        }
        return Optional.of(new HeadingParts("", heading.text(), 0));
    }

    /** Takes what the front matter says: {@code label}, {@code title}, or both. */
    HeadingParts or(Optional<Located<String>> ownLabel, Optional<Located<String>> ownTitle) {
        return new HeadingParts(
                ownLabel.map(Located::value).orElse(label),
                ownTitle.map(Located::value).orElse(title),
                titleStart);
    }
}
