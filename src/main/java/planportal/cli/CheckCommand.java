package planportal.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import planportal.ContentCheck;
import planportal.diagnostic.Diagnostics;

/** Says whether the content is valid, without building anything. */
final class CheckCommand implements Command {
    private final PrintStream out;
    private final Report report;

    CheckCommand(PrintStream out, Report report) {
        this.out = out;
        this.report = report;
    }

    @Override
    public ExitStatus run(List<String> words) {
        Arguments arguments = new Arguments(words, Set.of("content"), Set.of());
        arguments.rest(0);
        Path content = arguments.path("content", "content");
        Diagnostics diagnostics = new Diagnostics();
        boolean valid = ContentCheck.run(content, diagnostics).isPresent();
        report.checked(diagnostics);
        if (!valid) {
            return ExitStatus.FAILED;
        }
        out.println(content + " is valid");
        return ExitStatus.OK;
    }

    @Override
    public String usage() {
        return "check [--content DIR]";
    }
}
