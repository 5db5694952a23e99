package planportal.cli;

import java.io.PrintStream;
import java.util.Optional;
import planportal.deploy.DiagnosticsReport;
import planportal.deploy.GitHubActions;
import planportal.diagnostic.Diagnostics;
import planportal.site.Site;

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
        diagnostics.print(err);
        github.ifPresent(job -> report(job, diagnostics));
    }

    /**
     * Reports what a build found. GitHub gets errors alone: the check that runs before the build
     * has annotated the warnings.
     */
    void built(Diagnostics diagnostics) {
        diagnostics.print(err);
        github.filter(job -> diagnostics.hasErrors()).ifPresent(job -> report(job, diagnostics));
    }

    /** Reports a problem that concerns no line of the content. */
    void failed(String message) {
        err.println(message);
        github.ifPresent(job -> job.error(message));
    }

    private static void report(GitHubActions job, Diagnostics diagnostics) {
        new DiagnosticsReport(job, Site.builtIn().messages("zh")).report(diagnostics);
    }
}
