package planportal.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import planportal.testing.Folders;
import planportal.testing.RealContent;
import planportal.testing.SiteServer;

/**
 * What a rehearsal plays on: a clean copy of the repository, without results, a folder that is
 * "live", GitHub's API, and stand-ins for Maven and for the Pages actions. Java, bash and the
 * network are real.
 */
final class RehearsalStage implements AutoCloseable {
    private static final List<String> REPOSITORY =
            List.of("site", "src", ".github", ".ci", "pom.xml", "README.md");

    private final Path folder;
    private final Path artifacts;
    private final Path calls;
    private final SiteServer host;
    private final HttpServer api;
    private String pages;
    private String deployments = "[]";

    RehearsalStage(Path folder) throws IOException {
        this.folder = folder;
        this.artifacts = Files.createDirectories(folder.resolve("artifacts"));
        this.calls = Files.writeString(folder.resolve("calls"), "");
        Files.createDirectories(live());
        for (String name : REPOSITORY) {
            Folders.copy(Path.of(name), workspace().resolve(name));
        }
        RealContent.copyTo(workspace().resolve("content"));
        makeMaven();
        host = SiteServer.under("/portal/", live());
        pages = "{\"html_url\": \"" + host.url("") + "\", \"build_type\": \"workflow\"}";
        api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.createContext(
                "/repos/owner/portal/pages",
                exchange -> {
                    try (exchange) {
                        byte[] body = pages.getBytes(UTF_8);
                        exchange.sendResponseHeaders(pages.isEmpty() ? 404 : 200, body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
        api.createContext(
                "/repos/owner/portal/deployments",
                exchange -> {
                    try (exchange) {
                        byte[] body = deployments.getBytes(UTF_8);
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
        api.start();
    }

    /** The copy of the repository. */
    Path workspace() {
        return folder.resolve("workspace");
    }

    /** What readers see. */
    Path live() {
        return folder.resolve("live");
    }

    /** The files that a workflow attached to its run under a name. */
    Path artifact(String name) {
        return artifacts.resolve(name);
    }

    /** How Maven and the attesting action were called. */
    List<String> calls() throws IOException {
        return Files.readAllLines(calls);
    }

    void disablePages() {
        pages = "";
    }

    void cutTheNetwork() {
        host.close();
    }

    /** Runs the publishing workflow. */
    WorkflowRun push() throws Exception {
        return run("publish.yml", Map.of("without-previous", false));
    }

    /** Runs the publishing workflow by hand, comparing with nothing. */
    WorkflowRun publishWithoutPrevious() throws Exception {
        return run("publish.yml", Map.of("without-previous", true));
    }

    /** Runs the workflow for pull requests. */
    WorkflowRun pullRequest() throws Exception {
        return run("check.yml", Map.of());
    }

    private WorkflowRun run(String workflow, Map<String, Object> inputs) throws Exception {
        delete(workspace().resolve("target"));
        delete(artifacts);
        Map<String, Object> github =
                Map.of(
                        "token",
                        "a-token",
                        "ref_name",
                        "main",
                        "event",
                        Map.of(
                                "repository",
                                Map.of("private", false, "default_branch", "main"),
                                "pull_request",
                                Map.of("number", 7)));
        return new WorkflowRun(
                        workspace(),
                        environment(),
                        Map.of("github", github, "inputs", inputs),
                        this::act)
                .run(workflow);
    }

    private Map<String, String> environment() {
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", folder.resolve("bin") + ":" + java + ":" + System.getenv("PATH"));
        environment.put("CI", "true");
        environment.put("GITHUB_ACTIONS", "true");
        environment.put("GITHUB_API_URL", "http://127.0.0.1:" + api.getAddress().getPort());
        environment.put("GITHUB_SERVER_URL", "https://github.com");
        environment.put("GITHUB_REPOSITORY", "owner/portal");
        environment.put("GITHUB_SHA", "0123456789abcdef0123456789abcdef01234567");
        environment.put("GITHUB_REF_NAME", "main");
        environment.put("GITHUB_WORKSPACE", workspace().toString());
        environment.put("RETRY_WAITS", "0.1");
        // For programs that run for a second each.
        environment.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        return environment;
    }

    private Map<String, String> act(String action, Map<String, String> inputs) throws IOException {
        switch (action) {
            case "actions/checkout", "actions/setup-java" -> {
                return Map.of();
            }
            case "actions/upload-pages-artifact" -> {
                Folders.copy(workspace().resolve(inputs.get("path")), artifact("github-pages"));
                return Map.of();
            }
            case "actions/upload-artifact" -> {
                Folders.copy(workspace().resolve(inputs.get("path")), artifact(inputs.get("name")));
                return Map.of();
            }
            case "actions/attest" -> {
                append("attest " + new TreeMap<>(inputs));
                return Map.of();
            }
            case "actions/deploy-pages" -> {
                delete(live());
                Folders.copy(artifact("github-pages"), live());
                deployments = "[{\"id\": 1}]";
                return Map.of("page_url", host.url(""));
            }
            default -> throw new AssertionError("no stand-in for " + action);
        }
    }

    /** Builds nothing: what would come out lies in this build's own target folder. */
    private void makeMaven() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path target = Path.of("target").toAbsolutePath();
        Path software = target.resolve("bom.json");
        if (!Files.exists(software)) {
            // Maven makes none when it is offline.
            software =
                    Files.writeString(
                            bin.resolve("bom.json"),
                            "{\"bomFormat\": \"CycloneDX\", \"components\": []}\n");
        }
        Path program =
                Files.writeString(
                        bin.resolve("mvn"),
                        """
                        #!/usr/bin/env bash
                        set -e
                        echo "mvn $*" >> '%s'
                        mkdir -p target
                        cp '%s/plan-portal' '%s/plan-portal.jar' target/
                        cp '%s' target/bom.json
                        """
                                .formatted(calls, target, target, software));
        if (!program.toFile().setExecutable(true)) {
            throw new IOException(program + " cannot be made executable");
        }
    }

    private void append(String line) throws IOException {
        List<String> lines = new ArrayList<>(calls());
        lines.add(line);
        Files.write(calls, lines);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path dir, IOException e)
                            throws IOException {
                        Files.delete(dir);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    @Override
    public void close() {
        host.close();
        api.stop(0);
    }
}
