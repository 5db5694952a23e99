package planportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Rule;
import planportal.file.HiddenFiles;
import planportal.model.OwnFile;
import planportal.read.RawFile;

/** Checks {@code files/}, whose files are published as they are. */
final class OwnFileChecker {
    static final String FOLDER = "files/";

    /** Programs of common web servers; some run them whatever ending follows. */
    private static final Pattern PROGRAM =
            Pattern.compile(
                    ".*\\.(?:php[0-9s]?|pht|phtml|phar|f?cgi|pl|as[chmp]x|asp|jsp[fx]?|shtml?|stm"
                            + "|cfm)(?:\\..*)?|(?:.*/)?web\\.config",
                    Pattern.CASE_INSENSITIVE);

    private final Diagnostics diagnostics;

    OwnFileChecker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<OwnFile> check(Map<String, RawFile> files, PlanFiles content) {
        List<OwnFile> published = new ArrayList<>();
        files.forEach(
                (path, file) -> {
                    String address = path.substring(FOLDER.length());
                    if (HiddenFiles.isHidden(address)) {
                        diagnostics.report(
                                Rule.OWN_FILE_HIDDEN,
                                content.missing(path),
                                "a hidden file; most hosts do not publish it",
                                "delete or rename it; of hidden files only .well-known/ is"
                                        + " published");
                    } else if (PROGRAM.matcher(address).matches()) {
                        diagnostics.report(
                                Rule.OWN_FILE_RUN_BY_SERVER,
                                content.missing(path),
                                "a web server may run this file instead of sending it",
                                "rename it, or put it into a zip");
                    }
                    published.add(new OwnFile(address, file::bytes));
                });
        return published;
    }
}
