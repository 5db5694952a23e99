package planportal.deploy;

import java.util.List;
import planportal.diagnostic.Finding;
import planportal.file.Markdown;
import planportal.site.Messages;

/** Reports the faults of a built site on GitHub: as annotations, and as a table in the summary. */
public final class FindingsReport {
    /** GitHub cuts a step's summary at 1 MiB. */
    private static final int LISTED = 500;

    private final GitHubActions github;
    private final Messages words;

    /**
     * @param words for the summary; the findings themselves are not translated
     */
    public FindingsReport(GitHubActions github, Messages words) {
        this.github = github;
        this.words = words;
    }

    /** Reports all findings, or that there are none. */
    public void report(List<Finding> findings) {
        findings.forEach(finding -> github.error(finding.toString()));
        github.summary(findings.isEmpty() ? words.text("deploy.verify.good") : table(findings));
    }

    private String table(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        text.append(words.text("deploy.verify.errors", findings.size())).append("\n\n");
        text.append(words.text("deploy.verify.head")).append("\n| --- | --- | --- | --- |\n");
        findings.stream().limit(LISTED).forEach(finding -> text.append(row(finding)));
        int more = findings.size() - LISTED;
        if (more > 0) {
            text.append('\n').append(words.text("deploy.report.more", more)).append('\n');
        }
        return text.toString();
    }

    private static String row(Finding finding) {
        List<String> cells =
                List.of(
                        Markdown.code(finding.place()),
                        Markdown.text(finding.text()),
                        Markdown.text(finding.expected()),
                        Markdown.code(finding.rule()));
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
