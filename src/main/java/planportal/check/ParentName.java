package planportal.check;

import java.util.Optional;
import java.util.regex.Pattern;
import planportal.model.Indicator;

/**
 * What an indicator is a part of: the column {@code parent}, which holds the id of an indicator
 * above it or the words of a heading of the second level.
 *
 * @param name without number and footnote marks, for names that include it
 * @param heading as printed; empty if it is an indicator
 */
record ParentName(String name, Optional<String> heading) {
    private static final Pattern NUMBER =
            Pattern.compile("^(?:[(（]?[0-9]+(?:\\.[0-9]+)*[)）.．、]?|[一二三四五六七八九十]+、)\\s*(?=\\D)");
    private static final Pattern OF_WHICH =
            Pattern.compile("^(?:其中|of which)\\s*[:：]?\\s*", Pattern.CASE_INSENSITIVE);

    static ParentName of(Indicator indicator) {
        return new ParentName(indicator.name(), Optional.empty());
    }

    static ParentName ofHeading(String words) {
        String name = NUMBER.matcher(FootnoteMarks.strip(words)).replaceFirst("");
        return new ParentName(name, Optional.of(words));
    }

    /** Returns the name of a part: {@code 主要污染物排放总量减少：氮氧化物}. */
    String with(String part, boolean isChinese) {
        String own = OF_WHICH.matcher(part).replaceFirst("");
        return name + (isChinese ? "：" : ": ") + own;
    }
}
