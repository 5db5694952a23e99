package planportal.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Runs a workflow's jobs one after the other on this machine, as GitHub does: {@code run:} steps by
 * bash, composite actions step by step, other actions by stand-ins.
 */
final class WorkflowRun {
    /** What GitHub provides. */
    interface Runner {
        /** Clears the machine for a job. */
        void clear() throws IOException;

        Path workspace();

        /** Returns the variables of every step. */
        Map<String, String> environment();

        /** Returns the folder of a composite action; empty for other actions. */
        Optional<Path> composite(String action);

        /** Does what another action does; returns its outputs. */
        Map<String, String> act(String action, Map<String, String> inputs) throws IOException;
    }

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private final Runner runner;
    private final Map<String, String> event;
    private final Map<String, String> variables = new TreeMap<>();
    private final Map<String, String> results = new LinkedHashMap<>();
    private final Map<String, String> needs = new TreeMap<>();
    private final StringBuilder times = new StringBuilder();
    private final StringBuilder log = new StringBuilder();
    private final StringBuilder summary = new StringBuilder();

    /**
     * @param event the values of the contexts {@code github}, {@code inputs} and {@code runner}
     */
    WorkflowRun(Runner runner, Map<String, String> event) {
        this.runner = runner;
        this.event = Map.copyOf(event);
    }

    /** Runs all jobs of a workflow; jobs must stand after those that they need. */
    WorkflowRun run(Path workflow) throws IOException, InterruptedException {
        JsonNode all = read(workflow);
        variables.putAll(filled(all.path("env"), event));
        for (Map.Entry<String, JsonNode> job : all.get("jobs").properties()) {
            job(job.getKey(), job.getValue());
        }
        return this;
    }

    /** {@code success}, {@code failure} or {@code skipped} by job. */
    Map<String, String> results() {
        return results;
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

    /** A line for each step that ran, with its seconds. */
    String times() {
        return times.toString();
    }

    private void job(String id, JsonNode job) throws IOException, InterruptedException {
        Map<String, String> values = new TreeMap<>(event);
        values.putAll(needs);
        if (!ready(job.path("needs")) || !holds(job, values)) {
            results.put(id, "skipped");
            return;
        }
        runner.clear();
        boolean good = steps(id, job.get("steps"), values, Map.of());
        results.put(id, good ? "success" : "failure");
        filled(job.path("outputs"), values)
                .forEach((name, value) -> needs.put("needs." + id + ".outputs." + name, value));
    }

    private boolean ready(JsonNode needed) {
        boolean ready = !needed.isTextual() || isSuccess(needed);
        for (JsonNode each : needed) {
            ready &= isSuccess(each);
        }
        return ready;
    }

    private boolean isSuccess(JsonNode job) {
        return "success".equals(results.get(job.asText()));
    }

    /**
     * @param values grows by the outputs of the steps
     * @return whether none failed
     */
    private boolean steps(
            String job, JsonNode steps, Map<String, String> values, Map<String, String> environment)
            throws IOException, InterruptedException {
        for (JsonNode step : steps) {
            if (!holds(step, values)) {
                continue;
            }
            long started = System.nanoTime();
            Map<String, String> outputs = new TreeMap<>();
            boolean good =
                    step.has("uses")
                            ? use(job, step, values, outputs)
                            : script(step, values, environment, outputs);
            String name = job + ": " + step.path("name").asText(step.path("uses").asText());
            double seconds = (System.nanoTime() - started) / 1e9;
            times.append(String.format("%8.2f s  %s%n", seconds, name.replaceAll("@.*", "")));
            String prefix = "steps." + step.path("id").asText() + ".outputs.";
            outputs.forEach((key, value) -> values.put(prefix + key, value));
            if (!good) {
                return false;
            }
        }
        return true;
    }

    private boolean use(
            String job, JsonNode step, Map<String, String> values, Map<String, String> outputs)
            throws IOException, InterruptedException {
        String name = step.get("uses").asText().replaceAll("@.*", "");
        Map<String, String> given = filled(step.path("with"), values);
        Optional<Path> folder = runner.composite(name);
        if (folder.isEmpty()) {
            outputs.putAll(runner.act(name, given));
            return true;
        }
        JsonNode action = read(folder.get().resolve("action.yml"));
        Map<String, String> inner = new TreeMap<>(event);
        inner.keySet().removeIf(key -> key.startsWith("inputs."));
        inner.put("github.action_repository", name.replaceAll("/\\.github/.*|\\./.*", ""));
        for (Map.Entry<String, JsonNode> input : action.path("inputs").properties()) {
            String byDefault = Expression.fill(input.getValue().path("default").asText(), event);
            String key = input.getKey();
            inner.put("inputs." + key, given.getOrDefault(key, byDefault));
        }
        Map<String, String> environment = Map.of("GITHUB_ACTION_PATH", folder.get().toString());
        boolean good = steps(job, action.get("runs").get("steps"), inner, environment);
        for (Map.Entry<String, JsonNode> output : action.path("outputs").properties()) {
            String value = Expression.fill(output.getValue().get("value").asText(), inner);
            outputs.put(output.getKey(), value);
        }
        return good;
    }

    private boolean script(
            JsonNode step,
            Map<String, String> values,
            Map<String, String> environment,
            Map<String, String> outputs)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(runner.workspace().getParent(), "step");
        Path script = Files.writeString(folder.resolve("script"), step.get("run").asText());
        Path output = Files.createFile(folder.resolve("output"));
        Path stepSummary = Files.createFile(folder.resolve("summary"));
        Path printed = folder.resolve("log");
        ProcessBuilder builder =
                new ProcessBuilder(
                        "bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script.toString());
        builder.directory(runner.workspace().toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().putAll(runner.environment());
        builder.environment().putAll(variables);
        builder.environment().putAll(environment);
        builder.environment().putAll(filled(step.path("env"), values));
        builder.environment().put("GITHUB_OUTPUT", output.toString());
        builder.environment().put("GITHUB_STEP_SUMMARY", stepSummary.toString());
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after five minutes: " + step);
        }
        log.append(Files.readString(printed));
        summary.append(Files.readString(stepSummary));
        for (String line : Files.readAllLines(output)) {
            int equals = line.indexOf('=');
            outputs.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return process.exitValue() == 0;
    }

    private static boolean holds(JsonNode node, Map<String, String> values) {
        return !node.has("if") || Expression.holds(node.get("if").asText(), values);
    }

    private static Map<String, String> filled(JsonNode texts, Map<String, String> values) {
        Map<String, String> filled = new LinkedHashMap<>();
        texts.properties()
                .forEach(
                        text ->
                                filled.put(
                                        text.getKey(),
                                        Expression.fill(text.getValue().asText(), values)));
        return filled;
    }

    private static JsonNode read(Path file) throws IOException {
        return YAML.readTree(Files.readAllBytes(file));
    }
}
