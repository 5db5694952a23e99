package planportal.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import planportal.diff.Edition;
import planportal.diff.EditionDiff;
import planportal.diff.EditionException;
import planportal.site.Site;

/** Prints the differences between two builds as text or JSON. */
final class DiffCommand implements Command {
    private static final String LANGUAGE = "zh";

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
            out.print(text(EditionDiff.between(before, after), arguments));
            return ExitStatus.OK;
        } catch (EditionException e) {
            report.failed(e.getMessage());
            return ExitStatus.USAGE;
        }
    }

    private static String text(EditionDiff diff, Arguments arguments) {
        String language = arguments.text("language", LANGUAGE);
        return arguments.has("json")
                ? diff.toJson()
                : diff.toMarkdown(Site.builtIn().messages(language));
    }

    @Override
    public String usage() {
        return "diff OLD NEW [--json] [--language zh]";
    }
}
