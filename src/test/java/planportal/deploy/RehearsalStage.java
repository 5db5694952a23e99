package planportal.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import planportal.testing.DueContent;
import planportal.testing.Folders;
import planportal.testing.SiteServer;

/**
 * What a rehearsal plays on: a repository with a small content, a folder that is "live", a server
 * in place of GitHub, and stand-ins for Maven, {@code gh}, the calendar and the actions of others.
 * Git, bash, Java and the network are real.
 */
final class RehearsalStage implements WorkflowRun.Runner, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Path calls;
    private final SiteServer host;
    private final HttpServer github;
    private final Map<String, List<String>> statuses = new HashMap<>();
    private final List<ObjectNode> issues = new CopyOnWriteArrayList<>();
    private String branch = "main";
    private boolean pagesEnabled = true;
    private boolean javaInstalled = true;
    private String deployments = "[]";

    /** Sets up a repository with the workflows of this one and a program that Maven only copies. */
    RehearsalStage(Path folder) throws IOException {
        this.folder = folder;
        calls = Files.createFile(folder.resolve("calls"));
        Files.createDirectories(live());
        makeCommands(Files.createDirectories(folder.resolve("bin")));
        host = SiteServer.under("/portal/", live());
        github = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        github.createContext("/", this::answer);
        github.start();
        Folders.copy(Path.of(".github"), repository().resolve(".github"));
        DueContent.write(repository().resolve("content"), "zh");
        append("content/portal.yaml", "formats: [csv, json, catalogue]\n");
        for (String file : List.of("src/Program.java", "site/portal.css", "pom.xml")) {
            write(file, "");
        }
        git("init", "-q", "-b", "main");
    }

    /** The repository, in which people work. */
    Path repository() {
        return folder.resolve("repository");
    }

    /** What readers see. */
    Path live() {
        return folder.resolve("live");
    }

    /** The one cache that there is. */
    Path cache() throws IOException {
        try (Stream<Path> caches = Files.list(caches())) {
            return caches.findFirst().orElseThrow();
        }
    }

    void loseCaches() throws IOException {
        delete(caches());
    }

    private Path caches() {
        return folder.resolve("caches");
    }

    /** The files of a release. */
    Path release() {
        return folder.resolve("releases");
    }

    /** The files that the last run attached to itself under a name. */
    Path artifact(String name) {
        return folder.resolve("artifacts").resolve(name);
    }

    /** How the stand-ins were called, and what was written to GitHub, since the last question. */
    List<String> calls() throws IOException {
        List<String> lines = Files.readAllLines(calls);
        Files.writeString(calls, "");
        return lines;
    }

    /** Leaves the machines without Java until an action sets it up. */
    void removeJava() {
        javaInstalled = false;
    }

    void disablePages() {
        pagesEnabled = false;
    }

    /** Sets the day of the next runs. */
    void setDay(String day) throws IOException {
        command(folder.resolve("bin/date"), "#!/bin/sh\necho " + day + "\n");
    }

    /** The issues that workflows opened, with their numbers from 1. */
    List<ObjectNode> issues() {
        return issues;
    }

    /** Runs a scheduled workflow on what is committed. */
    WorkflowRun schedule(String workflow) throws Exception {
        commit();
        return run(workflow, Map.of());
    }

    /** The address of the server in place of GitHub. */
    String server() {
        return "http://127.0.0.1:" + github.getAddress().getPort();
    }

    void write(String file, String text) throws IOException {
        Path path = repository().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    void append(String file, String text) throws IOException {
        Files.writeString(repository().resolve(file), text, StandardOpenOption.APPEND);
    }

    /** Commits all changes to {@code main}, and runs the publishing workflow. */
    WorkflowRun push() throws Exception {
        return push("false");
    }

    /** Runs the publishing workflow by hand, comparing with nothing. */
    WorkflowRun publishWithoutPrevious() throws Exception {
        return push("true");
    }

    private WorkflowRun push(String withoutPrevious) throws Exception {
        commit();
        return run("publish.yml", Map.of("inputs.without-previous", withoutPrevious));
    }

    /** Commits all changes to a branch, and runs the workflow for pull requests. */
    WorkflowRun pullRequest() throws Exception {
        branch = "change";
        git("checkout", "-q", "-B", branch);
        commit();
        return run("check.yml", Map.of());
    }

    private void commit() throws IOException {
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", "Change");
    }

    private WorkflowRun run(String workflow, Map<String, String> inputs) throws Exception {
        Map<String, String> event = new TreeMap<>(inputs);
        event.put("github.token", "a-token");
        event.put("github.ref_name", branch);
        event.put("github.event.repository.default_branch", "main");
        event.put("github.event.repository.private", "false");
        delete(folder.resolve("artifacts"));
        Path file = repository().resolve(".github/workflows").resolve(workflow);
        return new WorkflowRun(this, event).run(file);
    }

    @Override
    public void clear() throws IOException {
        delete(folder.resolve("runner"));
        Files.createDirectories(workspace());
        Files.createDirectories(folder.resolve("runner/temp"));
    }

    @Override
    public Path workspace() {
        return folder.resolve("runner/workspace");
    }

    @Override
    public Map<String, String> environment() {
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        Map<String, String> environment = new HashMap<>();
        String commands = folder.resolve("bin") + ":" + (javaInstalled ? java : noJava());
        environment.put("PATH", commands + ":" + System.getenv("PATH"));
        environment.put("GITHUB_ACTIONS", "true");
        environment.put("GITHUB_API_URL", server() + "/api");
        environment.put("GITHUB_SERVER_URL", server());
        environment.put("GITHUB_REPOSITORY", "owner/portal");
        environment.put("GITHUB_SHA", "0123456789abcdef0123456789abcdef01234567");
        environment.put("RUNNER_TEMP", folder.resolve("runner/temp").toString());
        environment.put("RETRY_WAITS", "0.1");
        // For programs that run for a second each.
        environment.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        return environment;
    }

    @Override
    public Optional<Path> composite(String action) {
        if (action.startsWith("./")) {
            return Optional.of(workspace().resolve(action).normalize());
        }
        String ours = "owner/program/";
        return action.startsWith(ours)
                ? Optional.of(Path.of(action.substring(ours.length())).toAbsolutePath())
                : Optional.empty();
    }

    @Override
    public Map<String, String> act(String action, Map<String, String> inputs) throws IOException {
        switch (action) {
            case "actions/setup-java" -> javaInstalled = true;
            case "actions/checkout" -> {
                String depth = inputs.getOrDefault("fetch-depth", "1");
                List<String> command = new ArrayList<>(List.of("clone", "-q", "--branch", branch));
                if (!depth.equals("0")) {
                    command.addAll(List.of("--depth", depth));
                }
                command.addAll(List.of("file://" + repository(), workspace().toString()));
                git(command.toArray(String[]::new));
            }
            case "actions/cache/restore" -> {
                if (Files.exists(caches().resolve(inputs.get("key")))) {
                    Folders.copy(
                            caches().resolve(inputs.get("key")),
                            workspace().resolve(inputs.get("path")));
                }
            }
            case "actions/cache/save" -> {
                if (!Files.exists(caches().resolve(inputs.get("key")))) {
                    Folders.copy(
                            workspace().resolve(inputs.get("path")),
                            caches().resolve(inputs.get("key")));
                }
            }
            case "actions/upload-pages-artifact" -> upload(inputs, "github-pages");
            case "actions/upload-artifact" -> upload(inputs, inputs.get("name"));
            case "actions/attest" -> call("attest " + new TreeMap<>(inputs));
            case "actions/deploy-pages" -> {
                delete(live());
                Folders.copy(artifact("github-pages"), live());
                deployments = "[{\"id\": 1}]";
            }
            default -> throw new AssertionError("no stand-in for " + action);
        }
        return Map.of();
    }

    private void upload(Map<String, String> inputs, String name) throws IOException {
        Folders.copy(Path.of(inputs.get("path")), artifact(name));
        if (!inputs.getOrDefault("include-hidden-files", "").equals("true")) {
            delete(artifact(name).resolve(".well-known"));
        }
    }

    /** Answers as GitHub does: the settings of Pages, deployments, statuses, files of releases. */
    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.replaceAll(".*/", "");
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (path.contains("/issues")) {
            call(exchange.getRequestMethod() + " " + path);
            answerIssues(exchange, name, body);
        } else if (path.startsWith("/sources/")) {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            respond(exchange, name.equals("gone") ? 404 : head ? 405 : 200, new byte[0]);
        } else if (exchange.getRequestMethod().equals("POST")) {
            statuses.computeIfAbsent(name, commit -> new ArrayList<>())
                    .add(new String(body, UTF_8));
            call("POST " + path.replaceAll("/[0-9a-f]{40}", ""));
            respond(exchange, 201, "{}".getBytes(UTF_8));
        } else if (path.endsWith("/pages")) {
            String pages = "{\"html_url\": \"%s\", \"build_type\": \"workflow\"}";
            byte[] answer = pages.formatted(host.url("")).getBytes(UTF_8);
            respond(exchange, pagesEnabled ? 200 : 404, answer);
        } else if (path.endsWith("/deployments")) {
            respond(exchange, 200, deployments.getBytes(UTF_8));
        } else if (path.endsWith("/status")) {
            String commit = path.replaceAll(".*/commits/|/status", "");
            String list = String.join(",", statuses.getOrDefault(commit, List.of()));
            respond(exchange, 200, ("{\"statuses\": [" + list + "]}").getBytes(UTF_8));
        } else {
            Path file = release().resolve(path.replaceAll(".*/releases/download/", ""));
            boolean exists = path.startsWith("/owner/program/") && Files.isRegularFile(file);
            respond(exchange, exists ? 200 : 404, exists ? Files.readAllBytes(file) : body);
        }
    }

    private void answerIssues(HttpExchange exchange, String name, byte[] body) throws IOException {
        assertEquals("Bearer a-token", exchange.getRequestHeaders().getFirst("Authorization"));
        if (exchange.getRequestMethod().equals("GET")) {
            respond(exchange, 200, issues.toString().getBytes(UTF_8));
            return;
        }
        ObjectNode change = (ObjectNode) JSON.readTree(body);
        if (exchange.getRequestMethod().equals("POST")) {
            issues.add(change.put("number", issues.size() + 1).put("state", "open"));
            respond(exchange, 201, "{}".getBytes(UTF_8));
        } else {
            issues.get(Integer.parseInt(name) - 1).setAll(change);
            respond(exchange, 200, "{}".getBytes(UTF_8));
        }
    }

    private static void respond(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Maven builds nothing: what would come out lies in this build's own target folder. */
    private void makeCommands(Path bin) throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        String maven =
                """
                #!/usr/bin/env bash
                echo "mvn $*" >> '%s'
                if [[ $* == *verify* && -e src/red ]]; then exit 1; fi
                mkdir -p target
                cp '%s/plan-portal.jar' target/
                echo '{"bomFormat": "CycloneDX", "components": []}' > target/bom.json
                """;
        String gh =
                """
                #!/usr/bin/env bash
                echo "gh $*" >> '%s'
                [[ ! -e '%s' ]]
                """;
        command(bin.resolve("mvn"), maven.formatted(calls, target));
        command(Files.createDirectories(noJava()).resolve("java"), "#!/bin/sh\nexit 127\n");
        setDay("2028-03-25");
        command(bin.resolve("gh"), gh.formatted(calls, release().resolve("forged")));
    }

    private Path noJava() {
        return folder.resolve("no-java");
    }

    private static void command(Path file, String text) throws IOException {
        if (!Files.writeString(file, text).toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    private void git(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of("git", "-c", "user.name=A", "-c", "user.email=a@b.example"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command).directory(repository().toFile()).start();
        String errors = new String(git.getErrorStream().readAllBytes(), UTF_8);
        if (git.onExit().join().exitValue() != 0) {
            throw new IOException(command + ": " + errors);
        }
    }

    private void call(String line) throws IOException {
        Files.writeString(calls, line + "\n", StandardOpenOption.APPEND);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Override
    public void close() {
        host.close();
        github.stop(0);
    }
}
