package planportal.deploy;

import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Diagnostic;
import planportal.diagnostic.Diagnostics;
import planportal.diagnostic.Hint;
import planportal.diagnostic.Position;
import planportal.diagnostic.Rule;
import planportal.diagnostic.Severity;
import planportal.file.Markdown;
import planportal.site.Messages;

/** Reports diagnostics on GitHub: as annotations of the lines, and as a table in the summary. */
public final class DiagnosticsReport {
    private final GitHubActions github;
    private final Messages words;

    /**
     * @param words for the summary; the diagnostics themselves are not translated
     */
    public DiagnosticsReport(GitHubActions github, Messages words) {
        this.github = github;
        this.words = words;
    }

    /** Reports all diagnostics, or that there are none. */
    public void report(Diagnostics diagnostics) {
        List<Diagnostic> all = diagnostics.sorted();
        all.forEach(this::annotate);
        github.summary(summary(diagnostics, all));
    }

    private void annotate(Diagnostic diagnostic) {
        Position at = diagnostic.position();
        int column = diagnostic.startColumn();
        github.annotate(
                diagnostic.severity() == Severity.ERROR ? "error" : "warning",
                at.file(),
                at.line(),
                column,
                Math.max(column, diagnostic.endColumn() - 1),
                (at.cell().isEmpty() ? "" : at.cell() + ": ")
                        + diagnostic.message()
                        + diagnostic.hint().map(h -> "\nhint: " + h.text()).orElse("")
                        + "\nrule: "
                        + address(diagnostic.rule()).orElse(diagnostic.rule().id()));
    }

    private String summary(Diagnostics diagnostics, List<Diagnostic> all) {
        if (all.isEmpty()) {
            return words.text("deploy.report.good") + "\n\n";
        }
        String count =
                diagnostics.hasErrors()
                        ? words.text("deploy.report.errors", diagnostics.errors())
                        : words.text("deploy.report.warnings", diagnostics.warnings());
        String head = words.text("deploy.report.head");
        List<List<String>> rows = all.stream().map(this::row).toList();
        String table = SummaryTable.of(words, head, rows, diagnostics.unlisted());
        return count + "\n\n" + table + "\n";
    }

    private List<String> row(Diagnostic diagnostic) {
        return List.of(
                link(diagnostic),
                Markdown.text(diagnostic.message()) + " " + link(diagnostic.rule()),
                Markdown.code(excerpt(diagnostic)),
                Markdown.text(diagnostic.hint().map(Hint::text).orElse("")));
    }

    /** Returns the rule's id, as a link to what the published portal says about it. */
    private String link(Rule rule) {
        return address(rule)
                .map(address -> "[" + rule.id() + "](" + address + ")")
                .orElse("`" + rule.id() + "`");
    }

    private Optional<String> address(Rule rule) {
        return github.variable("BASE_URL").map(site -> site + "rules.html#" + rule.id());
    }

    /** Returns the line, or the part of a long one around the position. */
    private static String excerpt(Diagnostic diagnostic) {
        int[] line = diagnostic.line().orElse("").codePoints().toArray();
        int from = Math.max(0, Math.min(diagnostic.startColumn() - 31, line.length));
        int to = Math.min(line.length, from + 80);
        return (from > 0 ? "…" : "")
                + new String(line, from, to - from)
                + (to < line.length ? "…" : "");
    }

    /** Returns the position as a link to the line, or the workbook, in the repository. */
    private String link(Diagnostic diagnostic) {
        String place = Markdown.text(diagnostic.position().toString());
        String server = github.variable("GITHUB_SERVER_URL").orElse("");
        String repository = github.variable("GITHUB_REPOSITORY").orElse("");
        String commit = github.variable("GITHUB_SHA").orElse("");
        String file = diagnostic.position().file();
        if (server.isEmpty() || repository.isEmpty() || commit.isEmpty() || !isPlain(file)) {
            return place;
        }
        String blob = String.join("/", server, repository, "blob", commit, file);
        boolean text = diagnostic.position().cell().isEmpty();
        String line = text ? "?plain=1#L" + diagnostic.position().line() : "";
        return "[" + place + "](" + blob + line + ")";
    }

    private static boolean isPlain(String file) {
        return file.matches("[A-Za-z0-9][A-Za-z0-9._/-]*");
    }
}
