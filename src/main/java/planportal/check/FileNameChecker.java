package planportal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;

/** Refuses file names of the content that Windows and macOS can't keep apart or can't have. */
final class FileNameChecker {
    /** Characters that no name has on Windows, and those that none ends in. */
    private static final Pattern UNFIT = Pattern.compile(".*[<>:\"|?*].*|.*[. ]");

    private final Diagnostics diagnostics;
    private final Map<String, String> spellings = new TreeMap<>();
    private final Set<String> reported = new HashSet<>();

    FileNameChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(List<String> paths, PlanFiles content) {
        for (String path : paths) {
            for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                check(path.substring(0, end), content);
            }
            check(path, content);
        }
    }

    /** Checks a file or folder, once. */
    private void check(String path, PlanFiles content) {
        if (!reported.add(path)) {
            return;
        }
        String lower = path.toLowerCase(Locale.ROOT);
        String other = spellings.putIfAbsent(lower, path);
        if (other != null && folder(other).equals(folder(path))) {
            diagnostics.report(
                    Rule.FILE_NAMES_CLASH,
                    content.missing(path),
                    "differs from \"" + other + "\" by upper and lower case only",
                    "Windows and macOS take both for the same; rename one");
        }
        if (UNFIT.matcher(path).matches()) {
            diagnostics.report(
                    Rule.FILE_NAME_NOT_OF_WINDOWS,
                    content.missing(path),
                    "Windows has no file of this name",
                    "rename it; a name has none of < > : \" | ? *, and no dot or space at its end");
        }
        String name = lower.substring(folder(lower).length()).replaceFirst("\\..*", "");
        if (Ids.isDevice(name)) {
            diagnostics.report(
                    Rule.DEVICE_NAME,
                    content.missing(path),
                    "\"" + name + "\" is a device on Windows",
                    "rename it; Windows has no file of this name");
        }
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
