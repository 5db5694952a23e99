package planportal.cli;

import java.io.PrintStream;
import java.util.Optional;
import planportal.deploy.DiagnosticsReport;
import planportal.deploy.GitHubActions;
import planportal.diagnostic.Diagnostics;
import planportal.site.Site;

/** Tells people what is wrong: on the terminal, and in a job on GitHub also on the files' lines. */
final class Report {
    private final PrintStream err;
    private final Optional<GitHubActions> github;

    private Report(PrintStream err, Optional<GitHubActions> github) {
        this.err = err;
        this.github = github;
    }

    /** On the terminal alone. */
    static Report on(PrintStream err) {
        return new Report(err, Optional.empty());
    }

    /** On GitHub too, if this runs there. */
    static Report on(PrintStream err, GitHubActions github) {
        return new Report(err, Optional.of(github).filter(GitHubActions::isRunning));
    }

    /** The outcome of a check, good or bad. */
    void checked(Diagnostics diagnostics) {
        diagnostics.print(err);
        github.ifPresent(job -> report(job, diagnostics));
    }

    /**
     * What a build found. Warnings are not put on the lines once more: the check before has done
     * so.
     */
    void built(Diagnostics diagnostics) {
        diagnostics.print(err);
        github.filter(job -> diagnostics.hasErrors()).ifPresent(job -> report(job, diagnostics));
    }

    /** One message that concerns no line of the content. */
    void failed(String message) {
        err.println(message);
        github.ifPresent(job -> job.error(message));
    }

    private static void report(GitHubActions job, Diagnostics diagnostics) {
        new DiagnosticsReport(job, Site.builtIn().messages("zh")).report(diagnostics);
    }
}
