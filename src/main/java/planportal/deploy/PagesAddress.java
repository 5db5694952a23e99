package planportal.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import planportal.site.Messages;

/** Asks GitHub at which address it publishes this repository's Pages. */
final class PagesAddress {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final GitHubActions github;
    private final GitHubApi api;
    private final Messages words;

    PagesAddress(GitHubActions github, HttpFetcher http, Messages words) {
        this.github = github;
        this.api = new GitHubApi(github, http);
        this.words = words;
    }

    /**
     * Returns the address, with a slash at its end.
     *
     * @throws DeployException if Pages are not enabled or not published by a workflow, or GitHub
     *     does not answer
     */
    String find() throws DeployException {
        HttpResponse<byte[]> answer = ask("/pages");
        if (answer.statusCode() == 404) {
            throw new DeployException(words.text("deploy.address.disabled", settings()));
        }
        JsonNode pages = json(answer);
        if (!"workflow".equals(pages.path("build_type").asText())) {
            throw new DeployException(words.text("deploy.address.branch", settings()));
        }
        String address = pages.path("html_url").asText();
        if (!isWebAddress(address)) {
            throw new DeployException(words.text("deploy.address.network", "html_url: " + address));
        }
        return address.endsWith("/") ? address : address + "/";
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() != null && address.getScheme().matches("https?");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * Returns whether GitHub has a record of a publication. A site that does not answer is no
     * evidence that there was none.
     *
     * @throws DeployException if GitHub does not answer
     */
    boolean isDeployed() throws DeployException {
        JsonNode records = json(ask("/deployments?environment=github-pages&per_page=1"));
        if (!records.isArray()) {
            throw new DeployException(words.text("deploy.address.network", "deployments"));
        }
        return !records.isEmpty();
    }

    private HttpResponse<byte[]> ask(String resource) throws DeployException {
        try {
            return api.get(resource);
        } catch (IOException e) {
            throw new DeployException(words.text("deploy.address.network", e), e);
        }
    }

    private String settings() {
        String server = github.variable("GITHUB_SERVER_URL").orElse("https://github.com");
        return server + "/" + github.variable("GITHUB_REPOSITORY").orElse("") + "/settings/pages";
    }

    private JsonNode json(HttpResponse<byte[]> answer) throws DeployException {
        if (answer.statusCode() != 200) {
            throw new DeployException(
                    words.text("deploy.address.network", "HTTP " + answer.statusCode()));
        }
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new DeployException(words.text("deploy.address.network", e.getMessage()), e);
        }
    }
}
