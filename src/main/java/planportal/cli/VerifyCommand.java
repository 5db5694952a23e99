package planportal.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import planportal.diagnostic.Finding;
import planportal.verify.SiteVerifier;

/** Verifies a built site and prints its faults as text or JSON. */
final class VerifyCommand implements Command {
    private final PrintStream out;
    private final Report report;

    VerifyCommand(PrintStream out, Report report) {
        this.out = out;
        this.report = report;
    }

    @Override
    public ExitStatus run(List<String> words) {
        Arguments arguments = new Arguments(words, Set.of(), Set.of("json"));
        Path site = Path.of(arguments.positional(1).get(0));
        if (!SiteVerifier.isSite(site)) {
            throw new UsageException(site + " is not a built site: it has no index.html");
        }
        List<Finding> findings = SiteVerifier.verify(site);
        if (arguments.has("json")) {
            out.print(FindingsJson.write(findings));
        } else {
            report.verified(site, findings);
        }
        return findings.isEmpty() ? ExitStatus.OK : ExitStatus.FAILED;
    }

    @Override
    public String usage() {
        return "verify SITE [--json]";
    }

    @Override
    public String purpose() {
        return "check the pages, links and data of a built site";
    }
}
