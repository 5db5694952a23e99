package planportal.deploy;

import java.util.List;
import java.util.Locale;
import planportal.diagnostic.Diagnostic;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Severity;
import planportal.site.Messages;

/**
 * Puts what is wrong with the content on its very lines on GitHub, and as a table in the summary.
 */
public final class DiagnosticsReport {
    /** GitHub cuts a step's summary at 1 MiB. */
    private static final int LISTED = 500;

    private final GitHubActions github;
    private final Messages words;

    /**
     * @param words the language of the summary; what is wrong is told as the program tells it
     */
    public DiagnosticsReport(GitHubActions github, Messages words) {
        this.github = github;
        this.words = words;
    }

    /** Reports all of them; that there are none is said too. */
    public void report(Diagnostics diagnostics) {
        List<Diagnostic> all = diagnostics.sorted();
        all.forEach(this::annotate);
        github.summary(summary(diagnostics, all));
    }

    private void annotate(Diagnostic diagnostic) {
        int column = diagnostic.position().column();
        github.annotate(
                diagnostic.severity() == Severity.ERROR ? "error" : "warning",
                diagnostic.position().file(),
                diagnostic.position().line(),
                column,
                Math.max(column, diagnostic.endColumn() - 1),
                diagnostic.message() + diagnostic.hint().map(h -> "\nhint: " + h).orElse(""));
    }

    private String summary(Diagnostics diagnostics, List<Diagnostic> all) {
        if (all.isEmpty()) {
            return words.text("deploy.report.good") + "\n\n";
        }
        StringBuilder text = new StringBuilder();
        text.append(
                diagnostics.hasErrors()
                        ? words.text("deploy.report.errors", diagnostics.errors())
                        : words.text("deploy.report.warnings", diagnostics.warnings()));
        text.append("\n\n").append(words.text("deploy.report.head")).append('\n');
        text.append("| --- | --- | --- | --- |\n");
        all.stream().limit(LISTED).forEach(diagnostic -> text.append(row(diagnostic)));
        if (all.size() > LISTED) {
            text.append('\n')
                    .append(words.text("deploy.report.more", all.size() - LISTED))
                    .append('\n');
        }
        return text.append('\n').toString();
    }

    private String row(Diagnostic diagnostic) {
        return "| "
                + link(diagnostic)
                + " | "
                + Markdown.text(diagnostic.message())
                + " | "
                + Markdown.code(excerpt(diagnostic))
                + " | "
                + Markdown.text(diagnostic.hint().orElse(""))
                + " |\n";
    }

    /** Of a long line, what surrounds the place. */
    private static String excerpt(Diagnostic diagnostic) {
        int[] line = diagnostic.line().orElse("").codePoints().toArray();
        int from = Math.max(0, Math.min(diagnostic.position().column() - 31, line.length));
        int to = Math.min(line.length, from + 80);
        return (from > 0 ? "…" : "")
                + new String(line, from, to - from)
                + (to < line.length ? "…" : "");
    }

    /** The place, leading to its line in the repository at this very commit. */
    private String link(Diagnostic diagnostic) {
        String place = Markdown.text(diagnostic.position().toString());
        String server = github.variable("GITHUB_SERVER_URL").orElse("");
        String repository = github.variable("GITHUB_REPOSITORY").orElse("");
        String commit = github.variable("GITHUB_SHA").orElse("");
        String file = diagnostic.position().file();
        if (server.isEmpty() || repository.isEmpty() || commit.isEmpty() || !isPlain(file)) {
            return place;
        }
        return String.format(
                Locale.ROOT,
                "[%s](%s/%s/blob/%s/%s?plain=1#L%d)",
                place,
                server,
                repository,
                commit,
                file,
                diagnostic.position().line());
    }

    private static boolean isPlain(String file) {
        return file.matches("[A-Za-z0-9][A-Za-z0-9._/-]*");
    }
}
