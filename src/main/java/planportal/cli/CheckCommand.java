package planportal.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import planportal.ContentCheck;
import planportal.diagnostic.Diagnostics;
import planportal.site.Site;

/** Validates the content without building anything, and prints what is wrong as text or JSON. */
final class CheckCommand implements Command {
    private final PrintStream out;
    private final Report report;

    CheckCommand(PrintStream out, Report report) {
        this.out = out;
        this.report = report;
    }

    @Override
    public ExitStatus run(List<String> words) {
        Arguments arguments =
                new Arguments(words, Set.of("content", "site", "as-of"), Set.of("json"));
        arguments.positional(0);
        Path content = arguments.path("content", "content");
        Diagnostics diagnostics = new Diagnostics();
        Site site = arguments.site(diagnostics);
        ContentCheck.run(content, site, arguments.date("as-of"), diagnostics);
        if (arguments.has("json")) {
            out.print(FindingsJson.write(diagnostics.findings()));
        } else {
            report.checked(diagnostics);
            if (!diagnostics.hasErrors()) {
                out.println(content + " is valid");
            }
        }
        return diagnostics.hasErrors() ? ExitStatus.FAILED : ExitStatus.OK;
    }

    @Override
    public String usage() {
        return "check [--content DIR] [--site DIR] [--as-of DATE] [--json]";
    }

    @Override
    public String purpose() {
        return "list the mistakes in the content, and build nothing";
    }
}
