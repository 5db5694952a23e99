package planportal.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import planportal.diff.Edition;
import planportal.diff.EditionDiff;
import planportal.site.Site;

/** Prints the differences between two builds as text or JSON. */
final class DiffCommand implements Command {
    private static final String LANGUAGE = "zh";

    private final PrintStream out;

    DiffCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public ExitStatus run(List<String> words) {
        Arguments arguments = new Arguments(words, Set.of("language"), Set.of("json"));
        List<String> sites = arguments.positional(2);
        EditionDiff diff =
                EditionDiff.between(
                        Edition.read(Path.of(sites.get(0))), Edition.read(Path.of(sites.get(1))));
        if (arguments.has("json")) {
            out.print(diff.toJson());
        } else {
            String language = arguments.text("language", LANGUAGE);
            out.print(diff.toMarkdown(Site.builtIn().messages(language)));
        }
        return ExitStatus.OK;
    }

    @Override
    public String usage() {
        return "diff OLD NEW [--json] [--language zh]";
    }
}
