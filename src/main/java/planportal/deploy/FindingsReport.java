package planportal.deploy;

import java.util.List;
import planportal.diagnostic.Finding;
import planportal.file.Markdown;
import planportal.site.Messages;

/** Reports the faults of a built site on GitHub: as annotations, and as a table in the summary. */
public final class FindingsReport {
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
        List<List<String>> rows = findings.stream().map(FindingsReport::row).toList();
        return words.text("deploy.verify.errors", findings.size())
                + "\n\n"
                + SummaryTable.of(words, words.text("deploy.verify.head"), rows, 0);
    }

    private static List<String> row(Finding finding) {
        return List.of(
                Markdown.code(finding.place()),
                Markdown.text(finding.text()),
                Markdown.text(finding.expected()),
                Markdown.code(finding.rule()));
    }
}
