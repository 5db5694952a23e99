package planportal.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import planportal.derive.Addresses;
import planportal.diff.Edition;
import planportal.diff.EditionDiff;
import planportal.diff.EditionException;
import planportal.site.Site;

/** Prints the differences between two builds as text or JSON. */
final class DiffCommand implements Command {
    private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"([a-z]+)");
    private static final String CHINESE = "zh";

    private final PrintStream out;
    private final Report report;

    DiffCommand(PrintStream out, Report report) {
        this.out = out;
        this.report = report;
    }

    @Override
    public ExitStatus run(List<String> words) {
        Arguments arguments = new Arguments(words, Set.of("language"), Set.of("json"));
        List<String> sites = arguments.positional(2);
        try {
            Edition before = Edition.read(Path.of(sites.get(0)));
            Edition after = Edition.read(Path.of(sites.get(1)));
            EditionDiff diff = EditionDiff.between(before, after);
            String language = arguments.text("language", language(Path.of(sites.get(1))));
            out.print(
                    arguments.has("json")
                            ? diff.toJson()
                            : diff.toMarkdown(Site.builtIn().messages(language)));
            return ExitStatus.OK;
        } catch (EditionException e) {
            report.failed(e.getMessage());
            return ExitStatus.USAGE;
        }
    }

    /** Returns the language of a site's home page, if the program has words in it. */
    private static String language(Path site) {
        try {
            Matcher page = LANGUAGE.matcher(Files.readString(site.resolve(Addresses.HOME)));
            String language = page.find() ? page.group(1) : CHINESE;
            return Site.builtIn().languages().contains(language) ? language : CHINESE;
        } catch (IOException e) {
            return CHINESE; // Data alone can be compared, too.
        }
    }

    @Override
    public String usage() {
        return "diff OLD NEW [--json] [--language zh|en]";
    }

    @Override
    public String purpose() {
        return "list what differs between two built sites";
    }
}
