package planportal.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import planportal.ContentCheck;
import planportal.diagnostic.Diagnostics;

/** Validates the content without building anything. */
final class CheckCommand implements Command {
    private final PrintStream out;
    private final Report report;

    CheckCommand(PrintStream out, Report report) {
        this.out = out;
        this.report = report;
    }

    @Override
    public ExitStatus run(List<String> words) {
        Arguments arguments = new Arguments(words, Set.of("content", "site"), Set.of());
        arguments.positional(0);
        Path content = arguments.path("content", "content");
        Diagnostics diagnostics = ContentCheck.of(content, arguments.site());
        report.checked(diagnostics);
        if (diagnostics.hasErrors()) {
            return ExitStatus.FAILED;
        }
        out.println(content + " is valid");
        return ExitStatus.OK;
    }

    @Override
    public String usage() {
        return "check [--content DIR] [--site DIR]";
    }
}
