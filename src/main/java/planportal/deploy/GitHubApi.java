package planportal.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** GitHub's REST API for the repository of this job, with the job's token. */
final class GitHubApi {
    private final GitHubActions github;
    private final HttpFetcher http;

    GitHubApi(GitHubActions github, HttpFetcher http) {
        this.github = github;
        this.http = http;
    }

    /**
     * Returns the answer to a question.
     *
     * @param resource below the repository: {@code /pages}
     */
    HttpResponse<byte[]> get(String resource) throws IOException {
        return http.get(address(resource), headers());
    }

    /**
     * Changes something, once: it is not tried again, since it may have been done.
     *
     * @throws IOException unless GitHub did so
     */
    void send(String method, String resource, JsonNode json) throws IOException {
        byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
        http.send(method, address(resource), headers(), body);
    }

    private URI address(String resource) {
        String api = github.variable("GITHUB_API_URL").orElse("https://api.github.com");
        String repository = github.variable("GITHUB_REPOSITORY").orElse("");
        return URI.create(api + "/repos/" + repository + resource);
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/vnd.github+json");
        github.variable("GITHUB_TOKEN").ifPresent(t -> headers.put("Authorization", "Bearer " + t));
        return headers;
    }
}
