package planportal.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planportal.site.Messages;

/**
 * Looks up the software that builds the site and the actions of the workflows in the open database
 * of vulnerabilities (OSV).
 */
public final class Audit {
    private static final URI OSV = URI.create("https://api.osv.dev/");
    private static final Pattern USES =
            Pattern.compile("uses:\\s*([\\w.-]+/[\\w.-]+)(?:/\\S*)?@[0-9a-f]{40} # v(\\S+)");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final URI database;
    private final HttpFetcher http;

    Audit(URI database, HttpFetcher http) {
        this.database = database;
        this.http = http;
    }

    /**
     * {@code SBOM FOLDER}: fails with an annotation for each component that has a known
     * vulnerability, or if the database does not answer.
     */
    public static void main(String[] arguments) throws IOException {
        GitHubActions github = GitHubActions.ofThisProcess();
        Messages words = github.words();
        URI database = github.variable("OSV_URL").map(URI::create).orElse(OSV);
        Map<String, JsonNode> components = new TreeMap<>();
        components.putAll(software(Path.of(arguments[0])));
        components.putAll(actions(Path.of(arguments[1])));
        try {
            Audit audit = new Audit(database, HttpFetcher.withRetries(github));
            Map<String, List<String>> found = audit.ask(components);
            for (String name : found.keySet()) {
                String ids = String.join(", ", found.get(name));
                github.error(words.text("deploy.audit.found", name, ids));
            }
            github.summary(words.text("deploy.audit", components.size(), found.size()));
            if (!found.isEmpty()) {
                System.exit(1);
            }
        } catch (IOException e) {
            github.error(words.text("deploy.audit.network", e));
            System.exit(1);
        }
    }

    /** Returns queries for the components of a CycloneDX file, by package URL. */
    static Map<String, JsonNode> software(Path sbom) throws IOException {
        Map<String, JsonNode> queries = new TreeMap<>();
        for (JsonNode component : MAPPER.readTree(Files.readAllBytes(sbom)).path("components")) {
            String purl = component.path("purl").asText().replaceAll("[?#].*", "");
            ObjectNode query = MAPPER.createObjectNode();
            query.putObject("package").put("purl", purl);
            queries.put(purl, query);
        }
        return queries;
    }

    /** Returns queries for the actions that workflows use, by name and version. */
    static Map<String, JsonNode> actions(Path folder) throws IOException {
        Map<String, JsonNode> queries = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(path -> path.toString().endsWith(".yml")).sorted().toList();
        }
        for (Path file : files) {
            Matcher uses = USES.matcher(Files.readString(file));
            while (uses.find()) {
                ObjectNode query = MAPPER.createObjectNode().put("version", uses.group(2));
                query.putObject("package")
                        .put("ecosystem", "GitHub Actions")
                        .put("name", uses.group(1));
                queries.put(uses.group(1) + "@" + uses.group(2), query);
            }
        }
        return queries;
    }

    /** Returns the ids of known vulnerabilities by the key of the query. */
    Map<String, List<String>> ask(Map<String, JsonNode> queries) throws IOException {
        ObjectNode request = MAPPER.createObjectNode();
        ArrayNode list = request.putArray("queries");
        queries.values().forEach(list::add);
        byte[] response =
                http.post(database.resolve("v1/querybatch"), MAPPER.writeValueAsBytes(request));
        JsonNode results = MAPPER.readTree(response).path("results");
        if (results.size() != queries.size()) {
            throw new IOException(results.size() + " results for " + queries.size());
        }
        Map<String, List<String>> found = new LinkedHashMap<>();
        int index = 0;
        for (String name : queries.keySet()) {
            TreeSet<String> ids = new TreeSet<>();
            results.get(index++).path("vulns").forEach(vuln -> ids.add(vuln.path("id").asText()));
            if (!ids.isEmpty()) {
                found.put(name, new ArrayList<>(ids));
            }
        }
        return found;
    }
}
