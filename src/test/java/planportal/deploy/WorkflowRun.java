package planportal.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Runs a workflow's jobs on this machine as GitHub does, in a folder: evaluates conditions, runs
 * the {@code run:} steps by bash, and hands {@code uses:} steps to a stand-in.
 */
final class WorkflowRun {
    /** Does what an action does; gives its outputs. */
    interface Action {
        Map<String, String> run(String name, Map<String, String> inputs) throws IOException;
    }

    private final Path workspace;
    private final Map<String, String> environment;
    private final Map<String, Object> event;
    private final Action action;
    private final Map<String, String> results = new LinkedHashMap<>();
    private final Map<String, Object> needs = new LinkedHashMap<>();
    private final List<String> steps = new ArrayList<>();
    private final StringBuilder log = new StringBuilder();
    private final StringBuilder summary = new StringBuilder();
    private int scripts;

    /**
     * @param workspace the copy of the repository
     * @param environment the variables of every step
     * @param event the contexts {@code github} and {@code inputs}
     */
    WorkflowRun(
            Path workspace,
            Map<String, String> environment,
            Map<String, Object> event,
            Action action) {
        this.workspace = workspace;
        this.environment = Map.copyOf(environment);
        this.event = Map.copyOf(event);
        this.action = action;
    }

    /** Runs all jobs of a workflow; jobs must stand after those that they need. */
    WorkflowRun run(String workflow) throws IOException, InterruptedException {
        Path file = workspace.resolve(".github/workflows").resolve(workflow);
        JsonNode jobs = YAMLMapper.builder().build().readTree(Files.readAllBytes(file)).get("jobs");
        for (Map.Entry<String, JsonNode> job : jobs.properties()) {
            for (Map<String, Object> matrix : matrix(job.getValue())) {
                job(job.getKey(), job.getValue(), matrix);
            }
        }
        return this;
    }

    /** {@code success}, {@code failure} or {@code skipped} by job. */
    Map<String, String> results() {
        return results;
    }

    /** The names of the steps that ran, in order: {@code job: step}. */
    List<String> steps() {
        return steps;
    }

    /** The annotations, in order, as they were printed. */
    List<String> annotations() {
        return log.toString()
                .lines()
                .filter(line -> line.matches("::(error|warning|notice)[ :].*"))
                .toList();
    }

    /** What people see on the run's page. */
    String summary() {
        return summary.toString();
    }

    /** Everything that was printed. */
    String log() {
        return log.toString();
    }

    private static List<Map<String, Object>> matrix(JsonNode job) {
        List<Map<String, Object>> combinations = new ArrayList<>();
        job.path("strategy")
                .path("matrix")
                .properties()
                .forEach(
                        axis ->
                                axis.getValue()
                                        .forEach(
                                                v ->
                                                        combinations.add(
                                                                Map.of(
                                                                        axis.getKey(),
                                                                        v.asText()))));
        return combinations.isEmpty() ? List.of(Map.of()) : combinations;
    }

    private void job(String id, JsonNode job, Map<String, Object> matrix)
            throws IOException, InterruptedException {
        List<String> needed = new ArrayList<>();
        JsonNode list = job.path("needs");
        if (list.isTextual()) {
            needed.add(list.asText());
        }
        list.forEach(each -> needed.add(each.asText()));
        boolean ready = needed.stream().allMatch(need -> "success".equals(results.get(need)));
        Map<String, Object> stepOutputs = new TreeMap<>();
        if (!ready || !holds(job, contexts(stepOutputs, matrix, true))) {
            results.put(id, "skipped");
            return;
        }
        boolean good = true;
        for (JsonNode step : job.get("steps")) {
            good &= step(id, step, stepOutputs, matrix, good);
        }
        results.merge(id, good ? "success" : "failure", (a, b) -> a.equals("failure") ? a : b);
        Map<String, Object> outputs = new TreeMap<>();
        for (Map.Entry<String, JsonNode> output : job.path("outputs").properties()) {
            outputs.put(
                    output.getKey(),
                    Expression.fill(
                            output.getValue().asText(), contexts(stepOutputs, matrix, good)));
        }
        needs.put(id, Map.of("outputs", outputs, "result", results.get(id)));
    }

    private boolean step(
            String job,
            JsonNode step,
            Map<String, Object> outputs,
            Map<String, Object> matrix,
            boolean good)
            throws IOException, InterruptedException {
        Map<String, Object> contexts = contexts(outputs, matrix, good);
        boolean asked = step.path("if").asText().matches(".*\\b(always|failure|cancelled)\\(\\).*");
        if (!good && !asked || !holds(step, contexts)) {
            return true;
        }
        steps.add(
                job
                        + ": "
                        + step.path("name")
                                .asText(step.path("uses").asText("").replaceAll("@.*", "")));
        Map<String, String> set = new TreeMap<>();
        boolean done = true;
        if (step.has("uses")) {
            String name = step.get("uses").asText().replaceAll("@.*", "");
            set.putAll(action.run(name, filled(step.path("with"), contexts)));
        } else {
            done = script(step.get("run").asText(), filled(step.path("env"), contexts), set);
        }
        if (step.has("id")) {
            outputs.put(step.get("id").asText(), Map.of("outputs", set));
        }
        return done;
    }

    private boolean script(String text, Map<String, String> variables, Map<String, String> outputs)
            throws IOException, InterruptedException {
        Path folder = Files.createDirectories(workspace.resolveSibling("runner"));
        String number = Integer.toString(scripts++);
        Path script = Files.writeString(folder.resolve(number + ".sh"), text);
        Path output = Files.writeString(folder.resolve(number + ".output"), "");
        Path stepSummary = Files.writeString(folder.resolve(number + ".summary"), "");
        Path printed = folder.resolve(number + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(
                        "bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script.toString());
        builder.directory(workspace.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().putAll(environment);
        builder.environment().putAll(variables);
        builder.environment().put("GITHUB_OUTPUT", output.toString());
        builder.environment().put("GITHUB_STEP_SUMMARY", stepSummary.toString());
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after five minutes: " + text);
        }
        log.append("$ ").append(text).append('\n').append(Files.readString(printed, UTF_8));
        summary.append(Files.readString(stepSummary, UTF_8));
        for (String line : Files.readAllLines(output)) {
            int equals = line.indexOf('=');
            outputs.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return process.exitValue() == 0;
    }

    private static boolean holds(JsonNode node, Map<String, Object> contexts) {
        return !node.has("if") || Expression.holds(node.get("if").asText(), contexts);
    }

    private Map<String, Object> contexts(
            Map<String, Object> stepOutputs, Map<String, Object> matrix, boolean good) {
        Map<String, Object> contexts = new LinkedHashMap<>(event);
        contexts.put("steps", stepOutputs);
        contexts.put("needs", needs);
        contexts.put("matrix", matrix);
        contexts.put("success()", good);
        contexts.put("failure()", !good);
        contexts.put("always()", true);
        contexts.put("cancelled()", false);
        return contexts;
    }

    private static Map<String, String> filled(JsonNode values, Map<String, Object> contexts) {
        Map<String, String> filled = new LinkedHashMap<>();
        values.properties()
                .forEach(
                        value ->
                                filled.put(
                                        value.getKey(),
                                        Expression.fill(value.getValue().asText(), contexts)));
        return filled;
    }
}
