package planportal.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.Optional;
import planportal.site.Messages;

/**
 * An issue that a scheduled workflow keeps: opened once, rewritten when there is news, closed when
 * nothing is left of it. One that people closed stays closed.
 */
final class KeptIssue {
    /** The newest issues that workflows opened. */
    private static final String OURS =
            "/issues?state=all&per_page=100&creator=github-actions%5Bbot%5D";

    private static final int MAX_LENGTH = 60_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final GitHubApi api;
    private final String title;

    /**
     * @param title by which the issue is found again
     */
    KeptIssue(GitHubApi api, String title) {
        this.api = api;
        this.title = title;
    }

    /**
     * Gives an issue its text, or closes it with {@code done} if there is none. Ends the process if
     * GitHub does not do so.
     */
    static void keep(
            GitHubActions github,
            Messages words,
            String title,
            Optional<String> text,
            String done) {
        try {
            GitHubApi api = new GitHubApi(github, HttpFetcher.withRetries(github));
            KeptIssue issue = new KeptIssue(api, title);
            if (text.isPresent()) {
                issue.write(text.get());
            } else {
                issue.close(done);
            }
        } catch (IOException e) {
            github.error(words.text("deploy.issue.network", e));
            System.exit(1);
        }
    }

    /** Returns a title with a month. */
    static String title(Messages words, String key, YearMonth month) {
        String year = Integer.toString(month.getYear());
        return words.text(key, year, month.getMonthValue(), month);
    }

    /** Returns what GitHub takes of a text, cut after a line. */
    private static String limited(String body) {
        return body.length() <= MAX_LENGTH
                ? body
                : body.substring(0, body.lastIndexOf('\n', MAX_LENGTH) + 1) + "\n…\n";
    }

    /** Opens the issue with this text, or gives it the text; an issue with it stays as it is. */
    void write(String text) throws IOException {
        String body = limited(text);
        Optional<JsonNode> issue = find();
        ObjectNode change = JsonNodeFactory.instance.objectNode().put("body", body);
        if (issue.isEmpty()) {
            api.send("POST", "/issues", change.put("title", title));
        } else if (!issue.get().path("body").asText().equals(body)) {
            api.send("PATCH", resource(issue.get()), change);
        }
    }

    /** Closes the issue, if it is open, with this as its last text. */
    void close(String body) throws IOException {
        Optional<JsonNode> open = find().filter(each -> each.path("state").asText().equals("open"));
        if (open.isPresent()) {
            ObjectNode change = JsonNodeFactory.instance.objectNode();
            change.put("body", body).put("state", "closed");
            api.send("PATCH", resource(open.get()), change);
        }
    }

    private static String resource(JsonNode issue) {
        return "/issues/" + issue.path("number").asInt();
    }

    private Optional<JsonNode> find() throws IOException {
        HttpResponse<byte[]> answer = api.get(OURS);
        JsonNode issues = MAPPER.readTree(answer.body());
        if (answer.statusCode() != 200 || !issues.isArray()) {
            throw new IOException("issues: HTTP " + answer.statusCode());
        }
        for (JsonNode issue : issues) {
            if (issue.path("title").asText().equals(title) && !issue.has("pull_request")) {
                return Optional.of(issue);
            }
        }
        return Optional.empty();
    }
}
