package planportal.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import planportal.deploy.DiagnosticsReport;
import planportal.deploy.FindingsReport;
import planportal.deploy.GitHubActions;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Finding;
import planportal.diagnostic.Printable;

/** Reports problems on the terminal and, in a GitHub job, as annotations on the files' lines. */
final class Report {
    private final PrintStream err;
    private final Optional<GitHubActions> github;

    /**
     * @param github used if this process runs in a GitHub job
     */
    Report(PrintStream err, GitHubActions github) {
        this.err = err;
        this.github = Optional.of(github).filter(GitHubActions::isRunning);
    }

    /** Reports what a check found. */
    void checked(Diagnostics diagnostics) {
        print(diagnostics);
        github.ifPresent(job -> report(job, diagnostics));
    }

    /**
     * Reports what a build found. GitHub gets errors alone: the check that runs before the build
     * has annotated the warnings.
     */
    void built(Diagnostics diagnostics) {
        print(diagnostics);
        github.filter(job -> diagnostics.hasErrors()).ifPresent(job -> report(job, diagnostics));
    }

    /** Reports the faults of a built site. */
    void verified(Path site, List<Finding> findings) {
        github.ifPresentOrElse(
                job -> new FindingsReport(job, job.words()).report(findings),
                () -> findings.forEach(finding -> failed(site + "/" + finding)));
    }

    /** Reports a problem that concerns no line of the content. */
    void failed(String message) {
        github.ifPresentOrElse(
                job -> job.error(message),
                () -> message.lines().map(Printable::line).forEach(err::println));
    }

    private void print(Diagnostics diagnostics) {
        if (diagnostics.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        diagnostics.print(text);
        text.append("each [rule] is explained in the portal's page rules.html");
        github.ifPresentOrElse(job -> job.print(text.toString()), () -> err.println(text));
    }

    private static void report(GitHubActions job, Diagnostics diagnostics) {
        new DiagnosticsReport(job, job.words()).report(diagnostics);
    }
}
