package planportal.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import planportal.diagnostic.Nearest;

/**
 * Finds which content file a file is meant to be whose name is a little different: {@code
 * Observations.csv}, {@code observations (1).csv}, {@code observations.csv.csv}.
 */
final class IntendedName {
    private static final List<String> FOLDERS =
            List.of(ChapterChecker.FOLDER, ColumnChecker.FOLDER, ArticleChecker.FOLDER);

    /** A table or settings, whatever follows. */
    private static final Pattern DATA =
            Pattern.compile(
                    "([a-z]+(?:[-_ ][a-z]+)*)[^/]*\\.(?:csv|ya?ml|xls[xmb]?|ods|et)(?:\\.[^/]*)?");

    private static final Pattern TEXT =
            Pattern.compile("([a-z]+)/([a-z0-9-]+)[^/]*\\.(?:md|markdown)(?:\\.[^/]*)?");

    private IntendedName() {}

    /**
     * Returns the path of the content file, if the path is similar enough.
     *
     * @param known the paths of tables and settings
     */
    static Optional<String> of(String path, Set<String> known) {
        String lower = path.toLowerCase(Locale.ROOT);
        Matcher text = TEXT.matcher(lower);
        if (text.matches()) {
            return Nearest.to(text.group(1) + "/", FOLDERS)
                    .map(folder -> folder + text.group(2) + ".md");
        }
        Matcher data = DATA.matcher(lower);
        if (!data.matches()) {
            return Optional.empty();
        }
        boolean workbook = isWorkbook(lower);
        Map<String, String> byStem =
                known.stream()
                        .collect(
                                Collectors.toMap(
                                        IntendedName::stem,
                                        Function.identity(),
                                        (one, other) -> isWorkbook(one) == workbook ? one : other));
        return Nearest.to(data.group(1).replaceAll("[_ ]", "-"), byStem.keySet()).map(byStem::get);
    }

    /** Returns whether a file belongs to a spreadsheet program, by its name in lower case. */
    static boolean isWorkbook(String path) {
        return path.matches(".*\\.(?:xls[xmb]?|ods|et)(?:\\.[^/]*)?");
    }

    private static String stem(String file) {
        return file.substring(0, file.indexOf('.'));
    }
}
