package planportal.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import planportal.site.Messages;
import planportal.site.Site;

/** Asks GitHub at which address it publishes this repository's Pages. */
public final class PagesAddress {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final GitHubActions github;
    private final HttpFetcher http;
    private final Messages words;

    PagesAddress(GitHubActions github, HttpFetcher http, Messages words) {
        this.github = github;
        this.http = http;
        this.words = words;
    }

    /**
     * Sets the step's output {@code base-url}, with a slash at its end. With {@code --optional} a
     * failure is a warning, and {@code base-url} is left empty.
     */
    public static void main(String[] arguments) {
        GitHubActions github = GitHubActions.ofThisProcess();
        Messages words = Site.builtIn().messages("zh");
        HttpFetcher http = HttpFetcher.withRetries(github);
        try {
            github.output("base-url", new PagesAddress(github, http, words).find());
        } catch (DeployException e) {
            github.output("base-url", "");
            github.fail(e, Arrays.asList(arguments).contains("--optional"));
        }
    }

    /**
     * Returns the address, with a slash at its end.
     *
     * @throws DeployException if Pages are not enabled or not published by a workflow, or GitHub
     *     does not answer
     */
    String find() throws DeployException {
        String repository = github.variable("GITHUB_REPOSITORY").orElse("");
        String api = github.variable("GITHUB_API_URL").orElse("https://api.github.com");
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/vnd.github+json");
        github.variable("GITHUB_TOKEN").ifPresent(t -> headers.put("Authorization", "Bearer " + t));
        HttpResponse<byte[]> answer;
        try {
            answer = http.get(URI.create(api + "/repos/" + repository + "/pages"), headers);
        } catch (IOException e) {
            throw new DeployException(words.text("deploy.address.network", e), e);
        }
        if (answer.statusCode() == 404) {
            throw new DeployException(words.text("deploy.address.disabled", settings(repository)));
        }
        if (answer.statusCode() != 200) {
            throw new DeployException(
                    words.text("deploy.address.network", "HTTP " + answer.statusCode()));
        }
        JsonNode pages = json(answer.body());
        if (!"workflow".equals(pages.path("build_type").asText())) {
            throw new DeployException(words.text("deploy.address.branch", settings(repository)));
        }
        String address = pages.path("html_url").asText();
        if (!address.matches("https?://[^\\s/]+(/\\S*)?")) {
            throw new DeployException(words.text("deploy.address.network", "html_url: " + address));
        }
        return address.endsWith("/") ? address : address + "/";
    }

    private String settings(String repository) {
        String server = github.variable("GITHUB_SERVER_URL").orElse("https://github.com");
        return server + "/" + repository + "/settings/pages";
    }

    private JsonNode json(byte[] body) throws DeployException {
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            throw new DeployException(words.text("deploy.address.network", e.getMessage()), e);
        }
    }
}
