package planportal.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import planportal.file.Markdown;
import planportal.site.Messages;

/** Keeps an issue a month with the results that are due in it or overdue, and from whom. */
public final class DueReport {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DueReport() {}

    /**
     * {@code DUE}: the file {@code progress/due.json} of a site that was built with a day. There
     * may be none.
     */
    public static void main(String[] arguments) throws IOException {
        GitHubActions github = GitHubActions.ofThisProcess();
        Messages words = github.words();
        Path file = Path.of(arguments[0]);
        if (!Files.exists(file)) {
            github.summary(words.text("deploy.due.none"));
            return;
        }
        JsonNode due = MAPPER.readTree(Files.readAllBytes(file));
        YearMonth month = YearMonth.from(LocalDate.parse(due.path("as_of").asText()));
        String title = KeptIssue.title(words, "deploy.due.title", month);
        Optional<String> text = text(words, due, month);
        KeptIssue.keep(github, words, title, text, words.text("deploy.due.done"));
        github.summary(text.orElse(words.text("deploy.due.none")));
    }

    /** Returns what is due by the end of a month; empty if nothing is. */
    static Optional<String> text(Messages words, JsonNode due, YearMonth month) {
        StringBuilder rows = new StringBuilder();
        for (JsonNode release : due.path("releases")) {
            LocalDate first = LocalDate.parse(release.path("first_day").asText());
            if (!first.isAfter(month.atEndOfMonth())) {
                rows.append(row(words, release));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("deploy.due.text") + "\n" + rows);
    }

    private static String row(Messages words, JsonNode release) {
        String responsible = release.path("responsible").asText("");
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        release.path("next_release").asText(),
                        Markdown.text(release.path("name").asText()),
                        release.path("responsible").isNull() ? "" : Markdown.text(responsible),
                        release.path("overdue").asBoolean() ? words.text("deploy.due.late") : "");
    }
}
