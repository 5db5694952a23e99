package planportal.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import planportal.diff.Edition;
import planportal.diff.EditionDiff;
import planportal.site.Site;

/** Says what changed between two built sites, in people's words or as JSON. */
final class DiffCommand implements Command {
    private static final String LANGUAGE = "zh";

    private final PrintStream out;

    DiffCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public ExitStatus run(List<String> words) {
        Arguments arguments = new Arguments(words, Set.of("language"), Set.of("json"));
        List<String> sites = arguments.rest(2);
        EditionDiff diff =
                EditionDiff.between(
                        Edition.read(Path.of(sites.get(0))), Edition.read(Path.of(sites.get(1))));
        out.print(
                arguments.has("json")
                        ? diff.toJson()
                        : diff.toMarkdown(
                                Site.builtIn().messages(arguments.text("language", LANGUAGE))));
        return ExitStatus.OK;
    }

    @Override
    public String usage() {
        return "diff OLD NEW [--json] [--language zh]";
    }
}
